package org.plenary.rehearsal.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.core.event.Event;
import org.plenary.core.projection.Assembly;

/// What counted on one day.
final class Day {
    private final LocalDate date;
    private final Assembly before;
    private final List<Happening<Event>> happenings = new ArrayList<>();
    private Assembly after;

    Day(LocalDate date, Assembly before) {
        this.date = date;
        this.before = before;
        after = before;
    }

    LocalDate date() {
        return date;
    }

    /// The assembly in the morning.
    Assembly before() {
        return before;
    }

    /// The assembly in the evening.
    Assembly after() {
        return after;
    }

    void ends(Assembly assembly) {
        after = assembly;
    }

    void add(Happening<Event> happening) {
        happenings.add(happening);
    }

    /// What happened of one kind, in order.
    <E extends Event> List<Happening<E>> all(Class<E> kind) {
        return happenings.stream().flatMap(h -> as(h, kind)).toList();
    }

    private static <E extends Event> Stream<Happening<E>> as(
            Happening<Event> happening, Class<E> kind) {
        return kind.isInstance(happening.event())
                ? Stream.of(
                        new Happening<>(
                                happening.id(),
                                kind.cast(happening.event()),
                                happening.by(),
                                happening.title(),
                                happening.before()))
                : Stream.empty();
    }
}
