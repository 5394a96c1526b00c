package org.plenary.desktop.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Choice;
import org.plenary.core.term.DraftId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Malformed;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.SignedEntry;

/// Every entry this device signed, in the order of its chain, with the words and the sealed choice
/// that go with it. Kept for ever: should the server lose them, they are here.
public final class Outbox {
    private final Database own;
    private final Seal seal;
    private final SecureRandom random;

    /// How far an own entry has come, as this laptop knows it.
    public enum Way {
        /// On this laptop only; nothing was sent yet.
        WAITING,
        /// A request with it was begun: the server may have it, whatever became of the answer.
        TRIED,
        /// The server said which position it has.
        ACCEPTED,
        /// Proven under a verified checkpoint.
        RECORDED,
        /// The server will never take it; what it said was shown.
        REJECTED
    }

    /// An own entry.
    ///
    /// @param place its order on this device, kept when it is signed anew
    /// @param about the draft that it ended, if it ended one
    public record Item(
            long place,
            SignedEntry entry,
            Optional<Body> body,
            Optional<SealedChoice> choice,
            Instant signed,
            Way way,
            Optional<Long> position,
            Optional<String> about) {
        /// Its name.
        public EntryId id() {
            return entry.id();
        }

        /// The id of the draft that it was.
        public DraftId draft() {
            return entry.envelope().draft();
        }

        /// Bytes on their way.
        public int length() {
            return entry.length() + body.map(words -> words.ref().length()).orElse(0);
        }

        /// The same, having come another way.
        public Item with(Way newWay, Optional<Long> newPosition) {
            return new Item(place, entry, body, choice, signed, newWay, newPosition, about);
        }

        /// The same, signed anew.
        public Item anew(SignedEntry newEntry) {
            return new Item(
                    place, newEntry, body, choice, signed, Way.WAITING, Optional.empty(), about);
        }
    }

    Outbox(Database own, Seal seal, SecureRandom random) {
        this.own = own;
        this.seal = seal;
        this.random = random;
    }

    /// Every own entry, oldest first.
    public List<Item> all() throws IOException {
        return own.read(connection ->
                Sql.list(
                        connection,
                        "select place, bytes, body, choice, signed, way, position, about"
                                + " from outgoing order by place",
                        this::item));
    }

    /// The id under which what was drafted is signed.
    public DraftId draft(Optional<String> about) throws IOException {
        if (about.isEmpty()) {
            return OwnDrafts.fresh(random);
        }
        return own.read(connection ->
                Sql.first(
                                connection,
                                "select sealed from draft where about = ?",
                                row -> draft(about.get(), Sql.bytes(row, "sealed")).id(),
                                about.get())
                        .orElseGet(() -> OwnDrafts.fresh(random)));
    }

    /// Keeps a signed entry and ends its draft, in one step. Once this returns the entry is fixed:
    /// "on this laptop only".
    public Item add(
            SignedEntry entry,
            Optional<Body> body,
            Optional<SealedChoice> choice,
            Instant signed,
            Optional<String> about)
            throws IOException {
        return own.write(connection -> {
            Optional<byte[]> draft = Optional.empty();
            if (about.isPresent()) {
                draft =
                        Sql.first(
                                connection,
                                "select sealed from draft where about = ?",
                                row -> Sql.bytes(row, "sealed"),
                                about.get());
                Sql.run(connection, "delete from draft where about = ?", about.get());
            }
            Sql.run(
                    connection,
                    "insert into outgoing (id, bytes, body, choice, signed, way, about, draft)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    entry.id().hash().bytes(),
                    entry.bytes(),
                    body.map(b -> seal.close("body", b.record())).orElse(null),
                    choice.map(c -> seal.close("choice", bytes(c))).orElse(null),
                    signed.toEpochMilli(),
                    Way.WAITING.name(),
                    about.orElse(null),
                    draft.orElse(null));
            long place =
                    Sql.first(
                                    connection,
                                    "select last_insert_rowid() as place",
                                    row -> row.getLong("place"))
                            .orElseThrow();
            return new Item(
                    place, entry, body, choice, signed, Way.WAITING, Optional.empty(), about);
        });
    }

    /// Takes an entry out, gives its draft back, and puts others in the place of those that were
    /// signed anew, all in one step.
    ///
    /// @param taken the entry to take out; empty when entries are only signed anew
    /// @param anew the entries signed anew, by their place
    public void rewrite(Optional<Item> taken, Map<Long, SignedEntry> anew) throws IOException {
        own.write(connection -> {
            if (taken.isPresent()) {
                giveBack(connection, taken.get());
            }
            for (Map.Entry<Long, SignedEntry> each : anew.entrySet()) {
                Sql.run(
                        connection,
                        "update outgoing set id = ?, bytes = ?, way = ?, position = null"
                                + " where place = ?",
                        each.getValue().id().hash().bytes(),
                        each.getValue().bytes(),
                        Way.WAITING.name(),
                        each.getKey());
            }
            return true;
        });
    }

    /// The draft comes back unless something newer was begun about the same.
    private static void giveBack(Connection connection, Item taken) throws SQLException {
        Sql.run(
                connection,
                "insert or ignore into draft (about, sealed, saved)"
                        + " select about, draft, signed from outgoing"
                        + " where place = ? and about is not null and draft is not null",
                taken.place());
        Sql.run(connection, "delete from outgoing where place = ?", taken.place());
    }

    /// Says of entries how far they have come.
    public void mark(Collection<Item> items, Way way) throws IOException {
        own.write(connection -> {
            for (Item item : items) {
                Sql.run(
                        connection,
                        "update outgoing set way = ? where place = ?",
                        way.name(),
                        item.place());
            }
            return true;
        });
    }

    /// Keeps the positions that the server said.
    public void accepted(Map<EntryId, Long> positions) throws IOException {
        own.write(connection -> {
            for (Map.Entry<EntryId, Long> each : positions.entrySet()) {
                Sql.run(
                        connection,
                        "update outgoing set way = ?, position = ? where id = ? and way in (?, ?)",
                        Way.ACCEPTED.name(),
                        each.getValue(),
                        each.getKey().hash().bytes(),
                        Way.WAITING.name(),
                        Way.TRIED.name());
            }
            return true;
        });
    }

    /// Keeps the proofs of own entries: from here on they are called recorded.
    ///
    /// @param proven each entry's position and its proof
    public void recorded(Map<EntryId, Proven> proven) throws IOException {
        own.write(connection -> {
            for (Map.Entry<EntryId, Proven> each : proven.entrySet()) {
                byte[] id = each.getKey().hash().bytes();
                Sql.run(
                        connection,
                        "insert or ignore into proof (entry, text) values (?, ?)",
                        id,
                        each.getValue().proof());
                Sql.run(
                        connection,
                        "update outgoing set way = ?, position = ? where id = ?",
                        Way.RECORDED.name(),
                        each.getValue().position(),
                        id);
            }
            return true;
        });
    }

    /// Where an entry is in the record, and the tlog-proof of it.
    public record Proven(long position, String proof) {}

    /// Whether a proof is kept of an entry.
    public boolean hasProof(EntryId id) throws IOException {
        return own.read(connection ->
                Sql.first(
                                connection,
                                "select 1 from proof where entry = ?",
                                row -> true,
                                (Object) id.hash().bytes())
                        .isPresent());
    }

    private KeptDraft draft(String about, byte[] sealed) throws IOException {
        return KeptDraft.decode(seal.open(OwnDrafts.purpose(about), sealed));
    }

    private Item item(ResultSet row) throws SQLException, IOException {
        Optional<byte[]> body = Sql.optionalBytes(row, "body");
        Optional<byte[]> choice = Sql.optionalBytes(row, "choice");
        long position = row.getLong("position");
        Optional<Long> known = row.wasNull() ? Optional.empty() : Optional.of(position);
        try {
            return new Item(
                    row.getLong("place"),
                    SignedEntry.parse(Sql.bytes(row, "bytes")),
                    body.isPresent()
                            ? Optional.of(Body.parse(seal.open("body", body.get())))
                            : Optional.empty(),
                    choice.isPresent()
                            ? Optional.of(choice(seal.open("choice", choice.get())))
                            : Optional.empty(),
                    Instant.ofEpochMilli(row.getLong("signed")),
                    Way.valueOf(Sql.text(row, "way")),
                    known,
                    Sql.optionalText(row, "about"));
        } catch (Malformed | IllegalArgumentException another) {
            throw new Damaged("an own entry has another form: " + another.getMessage());
        }
    }

    /// The key, then the choice's name.
    private static byte[] bytes(SealedChoice choice) {
        byte[] name = choice.choice().name().getBytes(US_ASCII);
        byte[] bytes = Arrays.copyOf(choice.key().bytes(), Hash.LENGTH + name.length);
        System.arraycopy(name, 0, bytes, Hash.LENGTH, name.length);
        return bytes;
    }

    private static SealedChoice choice(byte[] bytes) {
        String name = new String(bytes, Hash.LENGTH, bytes.length - Hash.LENGTH, US_ASCII);
        return new SealedChoice(Choice.valueOf(name), Hash.of(Arrays.copyOf(bytes, Hash.LENGTH)));
    }
}
