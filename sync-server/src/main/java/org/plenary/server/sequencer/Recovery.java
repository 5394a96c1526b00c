package org.plenary.server.sequencer;

import java.io.IOException;
import java.util.Optional;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.ledger.LogKeys;
import org.plenary.core.ledger.MalformedNote;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.ledger.SignedCheckpoint;
import org.plenary.core.ledger.UntrustedNote;
import org.plenary.core.term.DeviceId;
import org.plenary.core.trail.SignedEntry;
import org.plenary.server.store.Batch.CheckpointRow;
import org.plenary.server.store.Batch.EntryRow;
import org.plenary.server.store.CannotStart;
import org.plenary.server.store.Head;
import org.plenary.server.store.Rows;

/// What a start makes of the rows: the same standing as the process before had, or a refusal. The
/// entries are not verified again, since they were before they were committed; but every byte of
/// them is hashed, so a damaged one is found and named.
final class Recovery {
    private Recovery() {}

    /// Folds every row, and compares each with the root that was committed with it.
    static Standing standing(Rows rows, DeviceId sequencer) throws IOException, CannotStart {
        Walk walk = new Walk(Standing.empty(sequencer));
        rows.walk(walk);
        if (walk.damaged >= 0 || !walk.standing.head().equals(rows.head())) {
            long first = walk.damaged >= 0 ? walk.damaged : walk.standing.size();
            throw new CannotStart(
                    "Entry "
                            + first
                            + " in the database is damaged or missing. Nothing was changed. Please"
                            + " move the database away (keep it), and bring the record back with"
                            + " `restore --from` a backup, a stick or the published folder.");
        }
        return walk.standing;
    }

    private static final class Walk implements Rows.Walk {
        private Standing standing;
        private long damaged = -1;

        Walk(Standing standing) {
            this.standing = standing;
        }

        @Override
        public void entry(EntryRow row) {
            if (damaged >= 0) {
                return;
            }
            Optional<Standing> next = next(row);
            if (next.isEmpty()) {
                damaged = standing.size();
            } else {
                standing = next.get();
            }
        }

        private Optional<Standing> next(EntryRow row) {
            try {
                SignedEntry entry = Group.parsed(row);
                if (row.position() != standing.size() || !entry.id().equals(row.id())) {
                    return Optional.empty();
                }
                Standing after = standing.plus(entry).after();
                return after.tree().root().equals(row.root())
                        ? Optional.of(after)
                        : Optional.empty();
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        }
    }

    /// Refuses to start when the world was shown more than the database holds, or something else:
    /// going on would show two histories.
    static void compare(Rows rows, Optional<byte[]> published, LogKeys keys, SignatureEngine engine)
            throws IOException, CannotStart {
        Optional<CheckpointRow> last = rows.lastCheckpoint();
        if (last.isPresent()) {
            Head head = last.get().head();
            require(
                    rows,
                    head.size(),
                    rows.root(head.size()).filter(head.root()::equals).isPresent());
        }
        if (published.isEmpty()) {
            return;
        }
        Checkpoint shown;
        try {
            shown = SignedCheckpoint.verify(published.get(), keys, engine).checkpoint();
        } catch (MalformedNote | UntrustedNote notOurs) {
            throw new CannotStart(
                    "The published checkpoint cannot be read or is not signed by this log's keys,"
                            + " so nobody can tell whether the database is as new as what the world was"
                            + " shown. If you are sure that it is, please move the published folder"
                            + " away and start again.",
                    notOurs);
        }
        require(
                rows,
                shown.size(),
                rows.root(shown.size()).filter(shown.root()::equals).isPresent());
    }

    private static void require(Rows rows, long shown, boolean holds)
            throws IOException, CannotStart {
        long here = rows.head().size();
        if (holds) {
            return;
        }
        String what =
                shown > here
                        ? "The published checkpoint promises "
                                + shown
                                + " entries, and the database holds "
                                + here
                                + ": it is an old backup, or was lost."
                        : "The published checkpoint of "
                                + shown
                                + " entries is not that of the database's first "
                                + shown
                                + " entries: they are two different records.";
        throw new CannotStart(
                what
                        + " Going on would show the world two histories, so nothing was started or"
                        + " changed. Please move the database away (keep it), and bring the record"
                        + " back with `restore --from` the published folder, a newer backup or a"
                        + " member's stick.");
    }
}
