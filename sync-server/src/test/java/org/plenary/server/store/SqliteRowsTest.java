package org.plenary.server.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Origin;
import org.plenary.server.store.Batch.BodyRow;
import org.plenary.server.store.Batch.CheckpointRow;
import org.plenary.server.store.Batch.EntryRow;
import org.plenary.server.store.Batch.ErasureRow;
import org.plenary.server.store.RowsReader.Stored;

final class SqliteRowsTest {
    private static final Origin ORIGIN = new Origin("plenary.example/trail/test");

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("record.db");
    }

    private static Hash hash(String name) {
        return Hash.sha256(name.getBytes(UTF_8));
    }

    private static EntryRow row(long position) {
        return new EntryRow(
                position,
                new EntryId(hash("entry " + position)),
                new byte[500],
                hash("root " + (position + 1)),
                Instant.EPOCH);
    }

    private static Head head(long size) {
        return size == 0 ? Head.EMPTY : new Head(size, hash("root " + size));
    }

    private static Batch one(long position) {
        return new Batch(
                head(position),
                head(position + 1),
                List.of(row(position)),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    @Test
    void ofTwoWritersOnlyOneMovesTheHead() throws Exception {
        try (SqliteRows first = SqliteRows.open(file(), ORIGIN);
                SqliteRows second = SqliteRows.open(file(), ORIGIN)) {
            first.commit(one(0));

            assertThatThrownBy(() -> second.commit(one(0)))
                    .isInstanceOf(IOException.class)
                    .hasRootCauseMessage("another server has written to this database");
        }
        try (SqliteRows rows = SqliteRows.open(file(), ORIGIN)) {
            assertThat(rows.head()).isEqualTo(head(1));
        }
    }

    @Test
    void theDatabaseItselfRefusesToChangeAnEntryOrACheckpoint() throws Exception {
        try (SqliteRows rows = SqliteRows.open(file(), ORIGIN)) {
            rows.commit(one(0));
            rows.commit(Batch.of(head(1), new CheckpointRow(head(1), new byte[] {1})));
        }
        for (String change :
                List.of(
                        "update entry set time = 5",
                        "delete from entry",
                        "update checkpoint set size = 9",
                        "delete from checkpoint")) {
            assertThatThrownBy(() -> sql(change))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("only ever added to");
        }
    }

    @Test
    void noSizeIsSignedTwice() throws Exception {
        try (SqliteRows rows = SqliteRows.open(file(), ORIGIN)) {
            rows.commit(one(0));
            rows.commit(Batch.of(head(1), new CheckpointRow(head(1), new byte[] {1})));

            assertThatThrownBy(() ->
                            rows.commit(
                                    Batch.of(head(1), new CheckpointRow(head(1), new byte[] {2}))))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void anErasedBodyStaysErasedThoughSomebodyBringsItAgain() throws Exception {
        Hash commitment = hash("words");
        BodyRow body = new BodyRow(commitment, "some words".getBytes(UTF_8));
        try (SqliteRows rows = SqliteRows.open(file(), ORIGIN)) {
            rows.commit(with(0, List.of(body), List.of()));
            assertThat(rows.body(commitment)).isInstanceOf(Stored.Here.class);

            rows.commit(with(1, List.of(), List.of(new ErasureRow(commitment, 1))));
            rows.commit(with(2, List.of(body), List.of()));

            assertThat(rows.body(commitment)).isEqualTo(new Stored.Erased(1));
        }
    }

    private static Batch with(long position, List<BodyRow> bodies, List<ErasureRow> erasures) {
        return new Batch(
                head(position),
                head(position + 1),
                List.of(row(position)),
                bodies,
                erasures,
                List.of(),
                Optional.empty());
    }

    @Test
    void aCommitThatFailsHalfWayLeavesNothing() throws Exception {
        SqliteRows rows = SqliteRows.open(file(), ORIGIN);
        rows.commit(one(0));
        Batch twice =
                new Batch(
                        head(1),
                        head(3),
                        List.of(row(1), row(1)),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty());
        assertThatThrownBy(() -> rows.commit(twice)).isInstanceOf(IOException.class);
        rows.close();

        try (SqliteRows again = SqliteRows.open(file(), ORIGIN)) {
            assertThat(again.head()).isEqualTo(head(1));
            assertThat(again.entries(0, 10)).hasSize(1);
        }
    }

    @Test
    void aFullDiskIsSaidAndLosesNothing() throws Exception {
        long committed = 0;
        SqliteRows rows = SqliteRows.open(file(), ORIGIN);
        try (Statement full = rows.database().connection().createStatement()) {
            full.execute("pragma max_page_count = 60");
        }
        try {
            while (committed < 10_000) {
                rows.commit(one(committed));
                committed++;
            }
        } catch (IOException full) {
            assertThat(full).hasRootCauseInstanceOf(SQLException.class);
        }
        rows.close();

        assertThat(committed).isBetween(10L, 9_999L);
        try (SqliteRows again = SqliteRows.open(file(), ORIGIN)) {
            assertThat(again.head()).isEqualTo(head(committed));
            assertThat(again.entries(0, 20_000)).hasSize((int) committed);
        }
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefused() throws Exception {
        sql("create table theirs (a)");

        assertThatThrownBy(() -> SqliteRows.open(file(), ORIGIN))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("another program");
    }

    @Test
    void aDatabaseOfANewerVersionIsRefused() throws Exception {
        SqliteRows.open(file(), ORIGIN).close();
        sql("pragma user_version = 99");

        assertThatThrownBy(() -> SqliteRows.open(file(), ORIGIN))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("newer version");
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
