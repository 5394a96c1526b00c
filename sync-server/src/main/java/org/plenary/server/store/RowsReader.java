package org.plenary.server.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;
import org.plenary.server.store.Batch.CheckpointRow;
import org.plenary.server.store.Batch.EntryRow;

/// The rows of one log, for reading. Safe for any number of threads.
public interface RowsReader extends AutoCloseable {
    /// How far the log reaches.
    Head head() throws IOException;

    /// Where an entry stands.
    Optional<EntryRow> entry(EntryId id) throws IOException;

    /// Entries from a position up to another, which is left out.
    List<EntryRow> entries(long from, long to) throws IOException;

    /// The root of the log's first entries.
    Optional<Hash> root(long size) throws IOException;

    /// The signed checkpoint of a size.
    Optional<CheckpointRow> checkpoint(long size) throws IOException;

    /// The latest signed checkpoint.
    Optional<CheckpointRow> lastCheckpoint() throws IOException;

    /// What is here of a body.
    Stored body(Hash commitment) throws IOException;

    /// The choice that was handed in with a vote.
    Optional<byte[]> choice(EntryId vote) throws IOException;

    /// What is here of a body.
    sealed interface Stored {
        /// Its record.
        @SuppressWarnings("ArrayRecordComponent") // bytes on their way out, never compared
        record Here(byte[] record) implements Stored {}

        /// The position of the entry that erased it.
        record Erased(long by) implements Stored {}

        /// Nothing: it was never handed in.
        record Nothing() implements Stored {}
    }

    @Override
    void close() throws IOException;
}
