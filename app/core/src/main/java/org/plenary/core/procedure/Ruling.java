package org.plenary.core.procedure;

import org.plenary.core.event.Event;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Refusal;

/// What the procedure says of one entry.
public sealed interface Ruling {
    /// It counts, as this holder's act.
    record Counts(Event event, Holder by) implements Ruling {}

    /// It stays in the record and has no effect.
    record DoesNotCount(Refusal why) implements Ruling {}

    /// This version does not know its kind: counting stops here until the program is updated.
    record NeedsUpdate(String kind) implements Ruling {}
}
