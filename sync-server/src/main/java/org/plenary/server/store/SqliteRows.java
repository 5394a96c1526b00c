package org.plenary.server.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Origin;
import org.plenary.server.store.Batch.BodyRow;
import org.plenary.server.store.Batch.CheckpointRow;
import org.plenary.server.store.Batch.ChoiceRow;
import org.plenary.server.store.Batch.EntryRow;
import org.plenary.server.store.Batch.ErasureRow;

/// The rows in a SQLite file: write-ahead log, and one fsync for each commit. One connection, one
/// thread.
public final class SqliteRows implements Rows {
    private final SqliteConnection database;
    private final SqliteReader reader;
    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement moveHead;
    private final PreparedStatement entry;
    private final PreparedStatement body;
    private final PreparedStatement erasure;
    private final PreparedStatement choice;
    private final PreparedStatement checkpoint;

    private SqliteRows(SqliteConnection database) throws SQLException {
        this.database = database;
        reader = new SqliteReader(database);
        Connection c = database.connection();
        begin = c.prepareStatement("begin immediate");
        commit = c.prepareStatement("commit");
        moveHead =
                c.prepareStatement(
                        "update head set size = ?, root = ? where size = ? and root = ?");
        entry =
                c.prepareStatement(
                        "insert into entry (position, id, note, root, time) values (?, ?, ?, ?,"
                                + " ?)");
        body =
                c.prepareStatement(
                        "insert into body (commitment, record) values (?, ?) on conflict do"
                                + " nothing");
        erasure =
                c.prepareStatement(
                        """
                        insert into body (commitment, erased_by) values (?, ?)
                        on conflict (commitment) do update set record = null, erased_by = excluded.erased_by
                        where erased_by is null\
                        """);
        choice =
                c.prepareStatement(
                        "insert into choice (vote, record) values (?, ?) on conflict do nothing");
        checkpoint =
                c.prepareStatement("insert into checkpoint (size, root, note) values (?, ?, ?)");
    }

    /// Opens the database of a log, or makes an empty one. Refuses a file that is damaged, that
    /// belongs to another log, or on which a commit would not reach the disk.
    public static SqliteRows open(Path file, Origin origin) throws CannotStart {
        SqliteConnection database = SqliteConnection.writer(file, origin);
        try {
            return new SqliteRows(database);
        } catch (SQLException damaged) {
            throw SqliteConnection.cannotOpen(file, damaged);
        }
    }

    SqliteConnection database() {
        return database;
    }

    @Override
    public void commit(Batch batch) throws IOException {
        try {
            begin.execute();
            moveHead(batch.before(), batch.after());
            for (EntryRow row : batch.entries()) {
                insert(row);
            }
            for (BodyRow row : batch.bodies()) {
                body.setBytes(1, row.commitment().bytes());
                body.setBytes(2, row.record());
                body.executeUpdate();
            }
            for (ErasureRow row : batch.erasures()) {
                erasure.setBytes(1, row.commitment().bytes());
                erasure.setLong(2, row.by());
                erasure.executeUpdate();
            }
            for (ChoiceRow row : batch.choices()) {
                choice.setBytes(1, row.vote().hash().bytes());
                choice.setBytes(2, row.record());
                choice.executeUpdate();
            }
            if (batch.checkpoint().isPresent()) {
                insert(batch.checkpoint().get());
            }
            commit.execute();
        } catch (SQLException unknownWhatIsDurable) {
            // No rollback: after a full disk it throws, and half a transaction would stay visible
            // (RELIABILITY section 4). Whoever called stops the process.
            throw new IOException("the database did not take a batch", unknownWhatIsDurable);
        }
    }

    /// The compare-and-swap: exactly one row changes, or another server is writing to this file.
    private void moveHead(Head before, Head after) throws SQLException {
        moveHead.setLong(1, after.size());
        moveHead.setBytes(2, after.root().bytes());
        moveHead.setLong(3, before.size());
        moveHead.setBytes(4, before.root().bytes());
        if (moveHead.executeUpdate() != 1) {
            throw new SQLException("another server has written to this database");
        }
    }

    private void insert(EntryRow row) throws SQLException {
        entry.setLong(1, row.position());
        entry.setBytes(2, row.id().hash().bytes());
        entry.setBytes(3, row.note());
        entry.setBytes(4, row.root().bytes());
        entry.setLong(5, row.time().getEpochSecond());
        entry.executeUpdate();
    }

    private void insert(CheckpointRow row) throws SQLException {
        checkpoint.setLong(1, row.head().size());
        checkpoint.setBytes(2, row.head().root().bytes());
        checkpoint.setBytes(3, row.note());
        checkpoint.executeUpdate();
    }

    @Override
    public void fold() throws IOException {
        try (PreparedStatement fold =
                        database.connection().prepareStatement("pragma wal_checkpoint(truncate)");
                ResultSet done = fold.executeQuery()) {
            done.next();
        } catch (SQLException failed) {
            throw new IOException("the database could not fold in what was written", failed);
        }
    }

    @Override
    public void walk(Walk walk) throws IOException {
        reader.walk(walk);
    }

    @Override
    public Head head() throws IOException {
        return reader.head();
    }

    @Override
    public Optional<EntryRow> entry(EntryId id) throws IOException {
        return reader.entry(id);
    }

    @Override
    public List<EntryRow> entries(long from, long to) throws IOException {
        return reader.entries(from, to);
    }

    @Override
    public Optional<Hash> root(long size) throws IOException {
        return reader.root(size);
    }

    @Override
    public Optional<CheckpointRow> checkpoint(long size) throws IOException {
        return reader.checkpoint(size);
    }

    @Override
    public Optional<CheckpointRow> lastCheckpoint() throws IOException {
        return reader.lastCheckpoint();
    }

    @Override
    public Stored body(Hash commitment) throws IOException {
        return reader.body(commitment);
    }

    @Override
    public Optional<byte[]> choice(EntryId vote) throws IOException {
        return reader.choice(vote);
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
