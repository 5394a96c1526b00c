package org.plenary.server.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;

/// Everything that becomes durable at once, or not at all.
///
/// @param before the head that this batch was made for; another one in the database means that
///   somebody else is writing to it
/// @param after the head that it leads to
/// @param checkpoint the signed checkpoint of `after`, when one is due
public record Batch(
        Head before,
        Head after,
        List<EntryRow> entries,
        List<BodyRow> bodies,
        List<ErasureRow> erasures,
        List<ChoiceRow> choices,
        Optional<CheckpointRow> checkpoint) {
    /// The lists are copied.
    public Batch {
        entries = List.copyOf(entries);
        bodies = List.copyOf(bodies);
        erasures = List.copyOf(erasures);
        choices = List.copyOf(choices);
    }

    /// Nothing but a checkpoint of a head that is durable already.
    public static Batch of(Head head, CheckpointRow checkpoint) {
        return new Batch(
                head, head, List.of(), List.of(), List.of(), List.of(), Optional.of(checkpoint));
    }

    /// An entry at its position.
    ///
    /// @param note its bytes, as their author made them
    /// @param root of the tree that this entry completes, so that any prefix can be recognised
    /// @param time of the latest clock entry up to and including this one
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to the disk, never compared
    public record EntryRow(long position, EntryId id, byte[] note, Hash root, Instant time) {}

    /// A body and the commitment that names it.
    @SuppressWarnings("ArrayRecordComponent") // as above
    public record BodyRow(Hash commitment, byte[] record) {}

    /// A body that an entry erases.
    public record ErasureRow(Hash commitment, long by) {}

    /// A choice that was handed in sealed, with the vote it belongs to.
    @SuppressWarnings("ArrayRecordComponent") // as above
    public record ChoiceRow(EntryId vote, byte[] record) {}

    /// A signed checkpoint.
    @SuppressWarnings("ArrayRecordComponent") // as above
    public record CheckpointRow(Head head, byte[] note) {}
}
