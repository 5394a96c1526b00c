package org.plenary.desktop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.Tree;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Malformed;
import org.plenary.core.trail.Body;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

/// `log.db`: the record as far as this laptop has fetched and proven it. Disposable: when it is
/// damaged, or of a newer program, it begins anew and is fetched again.
public final class LogStore implements AutoCloseable {
    private static final int PAGE = 2_000;

    private final Path file;
    private volatile Database log;

    /// An entry's bytes at their position.
    public static final class Stored {
        private final long position;
        private final byte[] bytes;

        Stored(long position, byte[] bytes) {
            this.position = position;
            this.bytes = bytes;
        }

        /// Its position in the record.
        public long position() {
            return position;
        }

        /// A copy of its bytes.
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /// Words that are not here: their commitment and the position of their entry.
    public record Wanted(Hash commitment, long position) {}

    /// Takes an entry's bytes, in order of positions.
    @FunctionalInterface
    public interface Reader {
        /// The next entries.
        void take(List<Stored> page) throws IOException;
    }

    private LogStore(Path file, Database log) {
        this.file = file;
        this.log = log;
    }

    /// Opens the copy of the record, empty when there is none that can be used.
    public static LogStore open(Profile profile) throws IOException {
        Path file = profile.log();
        try {
            return new LogStore(file, Database.open(file, LogSchema.schema()));
        } catch (Damaged disposable) {
            return fresh(file);
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.StoreNewer) {
                return fresh(file);
            }
            throw e;
        }
    }

    private static LogStore fresh(Path file) throws IOException {
        delete(file);
        return new LogStore(file, Database.open(file, LogSchema.schema()));
    }

    /// Drops everything that is here: it did not add up, and is fetched and proven again.
    public void beginAnew() throws IOException {
        log.close();
        delete(file);
        log = Database.open(file, LogSchema.schema());
    }

    static void delete(Path file) throws IOException {
        for (String end : new String[] {"", "-wal", "-shm"}) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
        }
    }

    Database database() {
        return log;
    }

    /// What is here.
    ///
    /// @param size how many entries
    /// @param root the root of the tree over them
    /// @param counted how many of them were checked and counted: fewer only where a newer version
    ///   is needed
    public record Head(long size, Hash root, long counted) {
        /// Nothing yet.
        public static final Head EMPTY = new Head(0, Tree.EMPTY_ROOT, 0);
    }

    /// What is here, as it was when it was written.
    public Head head() throws IOException {
        return log.read(connection ->
                Sql.first(
                                connection,
                                "select size, root, counted from head",
                                row ->
                                        new Head(
                                                row.getLong("size"),
                                                Hash.of(Sql.bytes(row, "root")),
                                                row.getLong("counted")))
                        .orElse(Head.EMPTY));
    }

    /// Reads every entry in order, some thousand at a time.
    public void read(Reader reader) throws IOException {
        read(0, reader);
    }

    /// Reads every entry from a position on.
    public void read(long first, Reader reader) throws IOException {
        long next = first;
        while (true) {
            long from = next;
            List<Stored> page =
                    log.read(connection ->
                            Sql.list(
                                    connection,
                                    "select position, bytes from entry where position >= ?"
                                            + " order by position limit ?",
                                    row ->
                                            new Stored(
                                                    row.getLong("position"),
                                                    Sql.bytes(row, "bytes")),
                                    from,
                                    PAGE));
            if (page.isEmpty()) {
                return;
            }
            for (int i = 0; i < page.size(); i++) {
                if (page.get(i).position() != from + i) {
                    throw new Damaged("an entry is missing at " + (from + i));
                }
            }
            reader.take(page);
            next = from + page.size();
        }
    }

    /// What the first entries added up to the last time they were read, and how many they were.
    ///
    /// @param bytes nothing that anybody vouches for: whoever wrote them can tell
    @SuppressWarnings("ArrayRecordComponent") // handed over and never compared
    public record Recollected(long size, byte[] bytes) {}

    /// What was kept with [#recollect(Recollected)], if anything was.
    public Optional<Recollected> recollected() throws IOException {
        return log.read(connection ->
                Sql.first(
                        connection,
                        "select size, bytes from recollection",
                        row -> new Recollected(row.getLong("size"), Sql.bytes(row, "bytes"))));
    }

    /// Keeps this in place of what was kept before.
    public void recollect(Recollected recollected) throws IOException {
        log.write(connection ->
                Sql.run(
                        connection,
                        "insert or replace into recollection (one, size, bytes) values (1, ?, ?)",
                        recollected.size(),
                        recollected.bytes()));
    }

    /// Adds entries, all or none: what `work` throws leaves the store as it was.
    public <T> T append(Appending.Work<T> work) throws IOException {
        return log.write(connection -> work.with(new Appending(connection)));
    }

    /// The entry with this name.
    public Optional<Stored> find(EntryId id) throws IOException {
        return log.read(connection ->
                Sql.first(
                        connection,
                        "select position, bytes from entry where id = ?",
                        row -> new Stored(row.getLong("position"), Sql.bytes(row, "bytes")),
                        (Object) id.hash().bytes()));
    }

    /// Every entry of a device from a position on.
    public List<Stored> of(DeviceId device, long from) throws IOException {
        return log.read(connection ->
                Sql.list(
                        connection,
                        "select position, bytes from entry"
                                + " where device = ? and position >= ? order by position",
                        row -> new Stored(row.getLong("position"), Sql.bytes(row, "bytes")),
                        bytes(device),
                        from));
    }

    /// Words that belong to entries here and have not come yet, newest first.
    public List<Wanted> wanted(int limit) throws IOException {
        return log.read(connection ->
                Sql.list(
                        connection,
                        "select commitment, position from body"
                                + " where record is null and erased = 0"
                                + " order by position desc limit ?",
                        row ->
                                new Wanted(
                                        Hash.of(Sql.bytes(row, "commitment")),
                                        row.getLong("position")),
                        limit));
    }

    /// Whether the text of a thing's file can be found already.
    public boolean hasFile(EntryId thing, Hash file) throws IOException {
        return log.read(connection -> new Documents(connection).has(thing.hash(), file));
    }

    /// Makes the text of a thing's file findable.
    public void index(EntryId thing, Hash file, String title, String text) throws IOException {
        log.write(connection -> {
            new Documents(connection).file(thing.hash(), file, title, text);
            return true;
        });
    }

    /// What is known of some words.
    ///
    /// @param words the words, if they are here and are what was committed to
    public record Kept(boolean erased, Optional<Body> words) {}

    /// What is known of the words with this commitment; empty when no entry here has them.
    Optional<Kept> words(Hash commitment) throws IOException {
        return log.read(connection ->
                Sql.first(
                        connection,
                        "select record, erased from body where commitment = ?",
                        row ->
                                new Kept(
                                        row.getInt("erased") != 0,
                                        Sql.optionalBytes(row, "record")
                                                .flatMap(record -> body(record, commitment))),
                        (Object) commitment.bytes()));
    }

    /// A flipped bit makes other words than those that were committed to: then there are none.
    private static Optional<Body> body(byte[] record, Hash commitment) {
        try {
            Body body = Body.parse(record);
            return body.ref().commitment().equals(commitment)
                    ? Optional.of(body)
                    : Optional.empty();
        } catch (Malformed damaged) {
            return Optional.empty();
        }
    }

    static byte[] bytes(DeviceId device) {
        return HexFormat.of().parseHex(device.value());
    }

    @Override
    public void close() {
        log.close();
    }
}
