package org.plenary.server.sequencer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;
import org.plenary.server.store.Batch;
import org.plenary.server.store.Batch.CheckpointRow;
import org.plenary.server.store.Batch.EntryRow;
import org.plenary.server.store.Head;
import org.plenary.server.store.Rows;

/// Real rows whose commits break when the faults say so.
record FaultyRows(Rows rows, Faults faults) implements Rows {
    @Override
    public void commit(Batch batch) throws IOException {
        faults.step(() -> rows.commit(batch));
    }

    @Override
    public void fold() throws IOException {
        faults.step(rows::fold);
    }

    @Override
    public void walk(Walk walk) throws IOException {
        rows.walk(walk);
    }

    @Override
    public Head head() throws IOException {
        return rows.head();
    }

    @Override
    public Optional<EntryRow> entry(EntryId id) throws IOException {
        return rows.entry(id);
    }

    @Override
    public List<EntryRow> entries(long from, long to) throws IOException {
        return rows.entries(from, to);
    }

    @Override
    public Optional<Hash> root(long size) throws IOException {
        return rows.root(size);
    }

    @Override
    public Optional<CheckpointRow> checkpoint(long size) throws IOException {
        return rows.checkpoint(size);
    }

    @Override
    public Optional<CheckpointRow> lastCheckpoint() throws IOException {
        return rows.lastCheckpoint();
    }

    @Override
    public Stored body(Hash commitment) throws IOException {
        return rows.body(commitment);
    }

    @Override
    public Optional<byte[]> choice(EntryId vote) throws IOException {
        return rows.choice(vote);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
