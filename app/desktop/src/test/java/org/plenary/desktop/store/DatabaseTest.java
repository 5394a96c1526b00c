package org.plenary.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

class DatabaseTest {
    private static final Schema PAIRS =
            new Schema(
                    List.of(
                            List.of(
                                    "create table a (n integer primary key, x blob)",
                                    "create table b (n integer primary key)")),
                    true);

    @TempDir private Path folder;

    @Test
    void everyConnectionIsWriteAheadAndFullySynced() throws IOException {
        try (Database database = open(PAIRS)) {
            String mode =
                    database.write(c ->
                            Sql.first(
                                            c,
                                            "pragma journal_mode",
                                            row -> String.valueOf(row.getString(1)))
                                    .orElseThrow());
            int sync =
                    database.write(c ->
                            Sql.first(c, "pragma synchronous", row -> row.getInt(1)).orElseThrow());
            assertThat(mode).isEqualTo("wal");
            assertThat(sync).isEqualTo(2);
        }
    }

    @Test
    void whatReadsCannotWrite() throws IOException {
        try (Database database = open(PAIRS)) {
            assertThatThrownBy(() -> database.read(c -> Sql.run(c, "insert into b values (1)")))
                    .isInstanceOf(IOException.class);
            assertThat(count(database, "b")).isZero();
        }
    }

    @Test
    void whatFailsHalfwayWasNeverThere() throws IOException {
        try (Database database = open(PAIRS)) {
            assertThatThrownBy(() ->
                            database.write(c -> {
                                Sql.run(c, "insert into a values (1, null)");
                                throw new IOException("half-way");
                            }))
                    .hasMessage("half-way");
            assertThat(count(database, "a")).isZero();
            database.write(c -> Sql.run(c, "insert into a values (2, null)"));
            assertThat(count(database, "a")).isEqualTo(1);
        }
    }

    @Test
    void aFullDiskSplitsNoPairAndIsSaidByItsName() throws IOException {
        try (Database database = open(PAIRS)) {
            int written = 0;
            ProblemException full = null;
            while (full == null) {
                int n = written + 1;
                try {
                    database.write(c -> {
                        // A limit of SQLite's own stands in for the disk's.
                        Sql.list(c, "pragma max_page_count = 40", row -> 0);
                        Sql.run(c, "insert into b values (?)", n);
                        Sql.run(c, "insert into a values (?, ?)", n, new byte[3_000]);
                        return true;
                    });
                    written = n;
                } catch (ProblemException e) {
                    full = e;
                }
            }
            assertThat(full.problem()).isEqualTo(new Problem.DiskFull());
            assertThat(count(database, "a")).isEqualTo(written);
            assertThat(count(database, "b")).isEqualTo(written);
            database.write(c -> Sql.run(c, "insert into b values (1000)"));
            assertThat(count(database, "b")).isEqualTo(written + 1);
        }
    }

    @Test
    void aFileTakesOnlyTheStepsItHasNotTaken() throws IOException {
        Schema first = new Schema(List.of(PAIRS.steps().getFirst()), true);
        try (Database database = open(first)) {
            database.write(c -> Sql.run(c, "insert into b values (7)"));
        }
        Schema second =
                new Schema(
                        List.of(
                                PAIRS.steps().getFirst(),
                                List.of("alter table b add column word text default 'new'")),
                        true);
        try (Database database = open(second)) {
            assertThat(
                            database.<String>read(c ->
                                    Sql.first(
                                                    c,
                                                    "select word from b where n = 7",
                                                    row -> Sql.text(row, "word"))
                                            .orElseThrow()))
                    .isEqualTo("new");
        }
        assertThatThrownBy(() -> open(first))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(new Problem.StoreNewer()));
    }

    @Test
    void aStepThatFailsLeavesTheFileAsItWas() throws IOException {
        try (Database database = open(PAIRS)) {
            database.write(c -> Sql.run(c, "insert into b values (7)"));
        }
        Schema broken =
                new Schema(
                        List.of(
                                PAIRS.steps().getFirst(),
                                List.of("create table c (n)", "create nonsense")),
                        true);
        assertThatThrownBy(() -> open(broken)).isInstanceOf(IOException.class);
        try (Database database = open(PAIRS)) {
            assertThat(count(database, "b")).isEqualTo(1);
            assertThat(
                            database.<Integer>read(c ->
                                    Sql.list(
                                                    c,
                                                    "select name from sqlite_schema where name = 'c'",
                                                    r -> 1)
                                            .size()))
                    .isZero();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsDamaged() throws IOException {
        Files.write(
                folder.resolve("test.db"),
                "no database at all, but some text"
                        .repeat(99)
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> open(PAIRS)).isInstanceOf(Damaged.class);
    }

    @Test
    void aPageThatWasOverwrittenIsNoticedWhenTheFileIsOpened() throws IOException {
        try (Database database = open(PAIRS)) {
            for (int n = 0; n < 200; n++) {
                int number = n;
                database.write(
                        c -> Sql.run(c, "insert into a values (?, ?)", number, new byte[400]));
            }
        }
        Path file = folder.resolve("test.db");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 4_096, (byte) 0x5a);
        Files.write(file, bytes);
        assertThatThrownBy(() -> open(PAIRS)).isInstanceOf(Damaged.class);
    }

    @Test
    void aReaderSeesNothingOfAWriteUnderWay() throws IOException {
        try (Database database = open(PAIRS)) {
            database.write(c -> {
                Sql.run(c, "insert into b values (1)");
                assertThat(count(database, "b")).isZero();
                return true;
            });
            assertThat(count(database, "b")).isEqualTo(1);
        }
    }

    private Database open(Schema schema) throws IOException {
        return Database.open(folder.resolve("test.db"), schema);
    }

    private static int count(Database database, String table) throws IOException {
        return database.read(c ->
                Sql.first(c, "select count(*) as n from " + table, row -> row.getInt("n"))
                        .orElseThrow());
    }
}
