package org.plenary.desktop.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.core.event.DrawEvent.Announced;
import org.plenary.core.event.DrawEvent.DrawAnnounced;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.NumberSource;
import org.plenary.core.trail.Words;
import org.plenary.desktop.parts.LocalTimes;

/// An announcement as it is being written: what stands in the fields of its draft.
///
/// @param get what stands in a field
/// @param now the record's clock
record AnnounceDraft(Function<String, String> get, LocalTimes times, Instant now) {
    /// The draft's name.
    static final String ABOUT = "draw/announce";

    /// The fewest digits: as many as make a seed that nobody can steer, and as many as name every
    /// panel.
    static int least(NumberFor purpose) {
        return switch (purpose) {
            case LOTTERY -> 6;
            case PANEL -> 3;
        };
    }

    /// The number of digits unless the person says another.
    static int usual(NumberFor purpose) {
        return switch (purpose) {
            case LOTTERY -> 20;
            case PANEL -> 3;
        };
    }

    /// What can be wrong with a number's announcement.
    enum Fault {
        /// Nobody said where it comes from.
        SOURCE,
        /// No date that one can read.
        DATE,
        /// No time that one can read, or none that there is on that day.
        TIME,
        /// The moment has passed already.
        PAST,
        /// The second number would not come after the first.
        ORDER,
        /// Too few digits, or too many, or no number at all.
        DIGITS
    }

    /// The name of a field.
    static String field(NumberFor purpose, String what) {
        return purpose.wire() + "." + what;
    }

    private String get(NumberFor purpose, String what) {
        return get.apply(field(purpose, what)).strip();
    }

    /// Where a number comes from, if somebody said.
    Optional<NumberSource> source(NumberFor purpose) {
        String chosen = get(purpose, "source");
        return chosen.isEmpty() ? Optional.empty() : Optional.of(NumberSource.valueOf(chosen));
    }

    private boolean isSealed(NumberFor purpose) {
        return source(purpose).filter(NumberSource.SEALED::equals).isPresent();
    }

    /// When a number is drawn, if it can be read.
    Optional<Instant> at(NumberFor purpose) {
        Optional<LocalDate> date = times.date(get(purpose, "date"));
        Optional<LocalTime> time = LocalTimes.time(get(purpose, "time"));
        return date.flatMap(day -> time.flatMap(hour -> moment(times.at(day, hour))));
    }

    private static Optional<Instant> moment(LocalTimes.At at) {
        return switch (at) {
            case LocalTimes.At.Moment(Instant moment) -> Optional.of(moment);
            case LocalTimes.At.Twice(Instant first) -> Optional.of(first);
            case LocalTimes.At.Never() -> Optional.empty();
        };
    }

    /// How many digits a number has, if that can be read; none where it is made of sealed ones.
    Optional<Integer> digits(NumberFor purpose) {
        if (isSealed(purpose)) {
            return Optional.of(0);
        }
        String typed = get(purpose, "digits");
        return typed.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    /// What is wrong with a number's announcement, the first thing first.
    Optional<Fault> fault(NumberFor purpose) {
        if (source(purpose).isEmpty()) {
            return Optional.of(Fault.SOURCE);
        }
        if (times.date(get(purpose, "date")).isEmpty()) {
            return Optional.of(Fault.DATE);
        }
        Optional<Instant> at = at(purpose);
        if (at.isEmpty()) {
            return Optional.of(Fault.TIME);
        }
        if (!at.get().isAfter(now)) {
            return Optional.of(Fault.PAST);
        }
        Optional<Instant> first = at(NumberFor.LOTTERY);
        if (purpose == NumberFor.PANEL
                && first.filter(before -> !at.get().isAfter(before)).isPresent()) {
            return Optional.of(Fault.ORDER);
        }
        boolean fits =
                isSealed(purpose)
                        || digits(purpose).filter(d -> d >= least(purpose) && d <= 64).isPresent();
        return fits ? Optional.empty() : Optional.of(Fault.DIGITS);
    }

    private Announced announced(NumberFor purpose) {
        return new Announced(
                source(purpose).orElseThrow(),
                at(purpose).orElseThrow(),
                digits(purpose).orElseThrow());
    }

    /// The event, of an announcement without a fault.
    DrawAnnounced event(int seats) {
        return new DrawAnnounced(seats, announced(NumberFor.LOTTERY), announced(NumberFor.PANEL));
    }

    /// Its words.
    Words words() {
        return Words.of(
                Map.of(
                        "title", get.apply("title").strip(),
                        "lottery", get(NumberFor.LOTTERY, "how"),
                        "panel", get(NumberFor.PANEL, "how")));
    }
}
