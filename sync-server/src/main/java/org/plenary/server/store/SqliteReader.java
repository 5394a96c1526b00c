package org.plenary.server.store;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;
import org.plenary.server.store.Batch.CheckpointRow;
import org.plenary.server.store.Batch.EntryRow;
import org.plenary.server.store.RowsReader.Stored;

/// The questions that can be asked of a connection, by one thread at a time.
final class SqliteReader {
    private static final String ENTRY = "select position, id, note, root, time from entry ";
    private static final String CHECKPOINT = "select size, root, note from checkpoint ";

    private final SqliteConnection database;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    SqliteReader(SqliteConnection database) {
        this.database = database;
    }

    Head head() throws IOException {
        return one(
                        "select size, root from head",
                        _ -> {},
                        row -> new Head(row.getLong(1), hash(row, 2)))
                .orElseThrow(() -> new IOException("the database has no head"));
    }

    Optional<EntryRow> entry(EntryId id) throws IOException {
        return one(
                ENTRY + "where id = ?", s -> s.setBytes(1, id.hash().bytes()), SqliteReader::row);
    }

    List<EntryRow> entries(long from, long to) throws IOException {
        List<EntryRow> rows = new ArrayList<>();
        each(
                ENTRY + "where position >= ? and position < ? order by position",
                s -> {
                    s.setLong(1, from);
                    s.setLong(2, to);
                },
                row -> rows.add(row(row)));
        return rows;
    }

    void walk(Rows.Walk walk) throws IOException {
        each(ENTRY + "order by position", _ -> {}, row -> walk.entry(row(row)));
    }

    Optional<Hash> root(long size) throws IOException {
        return size == 0
                ? Optional.of(Head.EMPTY.root())
                : one(
                        "select root from entry where position = ?",
                        s -> s.setLong(1, size - 1),
                        row -> hash(row, 1));
    }

    Optional<CheckpointRow> checkpoint(long size) throws IOException {
        return one(
                CHECKPOINT + "where size = ?", s -> s.setLong(1, size), SqliteReader::checkpoint);
    }

    Optional<CheckpointRow> lastCheckpoint() throws IOException {
        return one(CHECKPOINT + "order by size desc limit 1", _ -> {}, SqliteReader::checkpoint);
    }

    Stored body(Hash commitment) throws IOException {
        return one(
                        "select record, erased_by from body where commitment = ?",
                        s -> s.setBytes(1, commitment.bytes()),
                        SqliteReader::stored)
                .orElseGet(Stored.Nothing::new);
    }

    Optional<byte[]> choice(EntryId vote) throws IOException {
        return one(
                "select record from choice where vote = ?",
                s -> s.setBytes(1, vote.hash().bytes()),
                row -> row.getBytes(1));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        byte @Nullable [] record = row.getBytes(1);
        return record == null ? new Stored.Erased(row.getLong(2)) : new Stored.Here(record);
    }

    private static EntryRow row(ResultSet row) throws SQLException {
        return new EntryRow(
                row.getLong(1),
                new EntryId(hash(row, 2)),
                row.getBytes(3),
                hash(row, 4),
                Instant.ofEpochSecond(row.getLong(5)));
    }

    private static CheckpointRow checkpoint(ResultSet row) throws SQLException {
        return new CheckpointRow(new Head(row.getLong(1), hash(row, 2)), row.getBytes(3));
    }

    private static Hash hash(ResultSet row, int column) throws SQLException {
        return Hash.of(row.getBytes(column));
    }

    /// Every question is compiled once; closing the connection closes them all.
    private PreparedStatement prepared(String query) throws SQLException {
        PreparedStatement known = prepared.get(query);
        if (known == null) {
            known = database.connection().prepareStatement(query);
            prepared.put(query, known);
        }
        return known;
    }

    private interface Bind {
        void to(PreparedStatement statement) throws SQLException;
    }

    private interface Take<T> {
        T from(ResultSet row) throws SQLException;
    }

    private interface Each {
        void row(ResultSet row) throws SQLException, IOException;
    }

    private <T> Optional<T> one(String query, Bind bind, Take<T> take) throws IOException {
        List<T> found = new ArrayList<>(1);
        each(query, bind, row -> found.add(take.from(row)));
        return found.stream().findFirst();
    }

    private void each(String query, Bind bind, Each each) throws IOException {
        try {
            PreparedStatement statement = prepared(query);
            bind.to(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.row(rows);
                }
            }
        } catch (SQLException failed) {
            throw new IOException("the database could not be read", failed);
        }
    }
}
