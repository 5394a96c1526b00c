package org.plenary.desktop.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.plenary.desktop.ui.Place;

/// Where the person has been in this window.
final class History {
    private static final int LONGEST = 100;

    private final Deque<Place> before = new ArrayDeque<>();
    private Optional<Place> now = Optional.empty();

    /// Goes to a place; going where one already is changes nothing.
    void open(Place place) {
        if (now.filter(place::equals).isPresent()) {
            return;
        }
        now.ifPresent(before::push);
        if (before.size() > LONGEST) {
            before.removeLast();
        }
        now = Optional.of(place);
    }

    /// Returns to the place before, if there was one.
    Optional<Place> back() {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        now = Optional.of(before.pop());
        return now;
    }

    Optional<Place> now() {
        return now;
    }
}
