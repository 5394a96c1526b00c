package org.plenary.server.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;
import org.plenary.server.store.Batch.CheckpointRow;
import org.plenary.server.store.Batch.EntryRow;

/// Reads the rows beside the writer: one more connection, which cannot write, on a thread of its
/// own. That is a platform thread, because SQLite's calls would hold a virtual thread's carrier.
public final class ReadingRoom implements RowsReader {
    private final SqliteConnection database;
    private final SqliteReader reader;
    private final ExecutorService thread;

    private ReadingRoom(SqliteConnection database, String name) {
        this.database = database;
        reader = new SqliteReader(database);
        thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name(name).factory());
    }

    /// A reader of the database that a writer has opened already.
    public static ReadingRoom open(Path file, String name) throws CannotStart {
        try {
            return new ReadingRoom(SqliteConnection.reader(file), name);
        } catch (SQLException notOpened) {
            throw SqliteConnection.cannotOpen(file, notOpened);
        }
    }

    @Override
    public Head head() throws IOException {
        return ask(reader::head);
    }

    @Override
    public Optional<EntryRow> entry(EntryId id) throws IOException {
        return ask(() -> reader.entry(id));
    }

    @Override
    public List<EntryRow> entries(long from, long to) throws IOException {
        return ask(() -> reader.entries(from, to));
    }

    @Override
    public Optional<Hash> root(long size) throws IOException {
        return ask(() -> reader.root(size));
    }

    @Override
    public Optional<CheckpointRow> checkpoint(long size) throws IOException {
        return ask(() -> reader.checkpoint(size));
    }

    @Override
    public Optional<CheckpointRow> lastCheckpoint() throws IOException {
        return ask(reader::lastCheckpoint);
    }

    @Override
    public Stored body(Hash commitment) throws IOException {
        return ask(() -> reader.body(commitment));
    }

    @Override
    public Optional<byte[]> choice(EntryId vote) throws IOException {
        return ask(() -> reader.choice(vote));
    }

    private interface Question<T> {
        T answer() throws IOException;
    }

    private <T> T ask(Question<T> question) throws IOException {
        try {
            return thread.submit(question::answer).get();
        } catch (ExecutionException failed) {
            throw new IOException("the database could not be read", failed.getCause());
        } catch (RejectedExecutionException closed) {
            throw new IOException("the database is closed", closed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while reading the database");
        }
    }

    /// Finishes what was asked, then closes the connection on its own thread.
    @Override
    public void close() throws IOException {
        if (thread.isShutdown()) {
            return;
        }
        try {
            ask(() -> {
                database.close();
                return true;
            });
        } finally {
            thread.shutdown();
        }
    }
}
