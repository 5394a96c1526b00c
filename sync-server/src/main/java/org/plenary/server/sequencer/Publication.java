package org.plenary.server.sequencer;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.plenary.core.projection.Assembly;
import org.plenary.server.store.Batch.CheckpointRow;

/// What a commit asks to be published.
///
/// @param checkpoint the checkpoint that was signed in it, if one was
/// @param erased positions whose words are to vanish from the published bundles
/// @param assembly after the commit
/// @param moment when it was made
record Publication(
        Optional<CheckpointRow> checkpoint, Set<Long> erased, Assembly assembly, Instant moment) {
    Publication {
        erased = Set.copyOf(erased);
    }

    /// This one, and whatever an earlier one asked for that was not published yet.
    Publication after(Publication earlier) {
        Set<Long> both = new HashSet<>(earlier.erased);
        both.addAll(erased);
        return new Publication(
                checkpoint.or(earlier::checkpoint),
                both,
                checkpoint.isPresent() ? assembly : earlier.assembly,
                checkpoint.isPresent() ? moment : earlier.moment);
    }
}
