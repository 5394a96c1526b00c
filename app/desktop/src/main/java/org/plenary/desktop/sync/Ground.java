package org.plenary.desktop.sync;

import java.util.Optional;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.Seen;
import org.plenary.desktop.chamber.Standing.Known;

/// What own entries stand on: the record as it is proven, and the checkpoint that proves it.
///
/// @param checkpoint empty before the first
public record Ground(Assembly recorded, Optional<Known> checkpoint) {
    /// Nothing is known yet.
    public static final Ground NONE = new Ground(Assembly.EMPTY, Optional.empty());

    /// What an author says they have seen.
    Seen seen() {
        return checkpoint
                .map(known -> new Seen(known.checkpoint().size(), known.checkpoint().root()))
                .orElse(Seen.NOTHING);
    }
}
