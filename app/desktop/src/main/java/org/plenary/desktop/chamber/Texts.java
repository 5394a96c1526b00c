package org.plenary.desktop.chamber;

import java.util.Optional;
import org.plenary.core.projection.Mark;
import org.plenary.core.term.BodyRef;
import org.plenary.core.trail.Words;

/// What people wrote, as far as it is on this laptop. Fast enough for the JavaFX thread: one look
/// into a local file at most.
public interface Texts {
    /// The words at a place of the record.
    Text at(Optional<BodyRef> body);

    /// The words of a thing.
    default Text of(Mark mark) {
        return at(mark.body());
    }

    /// The words of a thing; none at all where they are not to be had.
    default Words words(Mark mark) {
        return of(mark) instanceof Text.Here(Words words) ? words : NONE;
    }

    /// No words.
    Words NONE = Words.of(java.util.Map.of());

    /// Words, or why there are none.
    sealed interface Text {
        /// They are here, and they are the words that were committed to.
        record Here(Words words) implements Text {}

        /// None belong to it.
        record None() implements Text {}

        /// Removed from the record; the entry stays.
        record Erased() implements Text {}

        /// Not fetched yet.
        record NotHereYet() implements Text {}
    }
}
