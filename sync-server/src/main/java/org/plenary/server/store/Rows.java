package org.plenary.server.store;

import java.io.IOException;
import org.plenary.server.store.Batch.CheckpointRow;

/// The rows of one log, as its one writer sees them. After any [IOException] nobody knows what is
/// durable: the caller stops its process and never tries again (LEDGER section 3).
public interface Rows extends RowsReader {
    /// Makes a batch durable: when this returns, no power cut can take it back.
    ///
    /// A crash in here leaves the log before the batch, or after it: nothing was acknowledged, and
    /// a resend finds its entries or appends them.
    void commit(Batch batch) throws IOException;

    /// Folds what was written ahead back into the database file, so that nothing that was erased
    /// stays readable beside it. A crash in here leaves it to the next erasure or start.
    void fold() throws IOException;

    /// A writer that reaches every row of the log.
    interface Walk {
        /// The next entry, in order.
        void entry(Batch.EntryRow row) throws IOException;
    }

    /// Hands every entry to a walk, from position 0.
    void walk(Walk walk) throws IOException;

    /// Whether a checkpoint is in the append-only table.
    default boolean knows(CheckpointRow row) throws IOException {
        return checkpoint(row.head().size())
                .filter(known -> known.head().equals(row.head()))
                .isPresent();
    }
}
