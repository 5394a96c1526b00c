package org.plenary.rehearsal.play;

import org.plenary.core.term.Seen;
import org.plenary.core.trail.SignedEntry;

/// The checkpoints that are published while the trail is written: before each clock entry, and
/// whenever somebody needs a newer one.
final class Published {
    private Seen latest = Seen.NOTHING;

    /// One more entry stands in the trail.
    void add(SignedEntry entry) {}

    /// A checkpoint over everything so far.
    void publish() {}

    Seen latest() {
        return latest;
    }
}
