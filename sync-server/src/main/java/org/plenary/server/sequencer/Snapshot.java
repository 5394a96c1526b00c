package org.plenary.server.sequencer;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Words;
import org.plenary.server.store.AttachmentFolder;
import org.plenary.server.store.Batch.CheckpointRow;
import org.plenary.server.store.Batch.EntryRow;
import org.plenary.server.store.RowsReader;
import org.plenary.server.store.RowsReader.Stored;

/// An edition that reads words and entries from the rows when it is asked.
record Snapshot(
        Origin origin,
        Assembly assembly,
        CheckpointRow row,
        Instant moment,
        RowsReader rows,
        AttachmentFolder attachments)
        implements Edition {

    @Override
    public long size() {
        return row.head().size();
    }

    @Override
    public byte[] checkpoint() {
        return row.note().clone();
    }

    @Override
    public Optional<Words> words(BodyRef ref) throws IOException {
        if (!(rows.body(ref.commitment()) instanceof Stored.Here(byte[] record))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Body.parse(record).words());
        } catch (Malformed notWords) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<byte[]> attachment(Hash sha256) throws IOException {
        return attachments.read(sha256);
    }

    @Override
    public List<SignedEntry> entries(long from, long to) throws IOException {
        List<SignedEntry> entries = new ArrayList<>();
        for (EntryRow row : rows.entries(from, Math.min(to, size()))) {
            entries.add(Group.parsed(row));
        }
        return entries;
    }
}
