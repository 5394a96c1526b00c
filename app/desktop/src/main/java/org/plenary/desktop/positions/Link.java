package org.plenary.desktop.positions;

import java.util.Optional;
import org.plenary.desktop.ui.Place;

/// Something named in a statement, and where it can be looked at.
record Link(String text, Optional<Place> place) {
    static Link to(String text, Place place) {
        return new Link(text, Optional.of(place));
    }

    static Link plain(String text) {
        return new Link(text, Optional.empty());
    }
}
