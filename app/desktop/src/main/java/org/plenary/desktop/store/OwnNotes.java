package org.plenary.desktop.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Notebook;

/// Private notes in `own.db`, sealed.
final class OwnNotes implements Notebook {
    private static final String PURPOSE = "note";

    private final Database own;
    private final Seal seal;
    private final AtomicLong edition = new AtomicLong();

    OwnNotes(Database own, Seal seal) {
        this.own = own;
        this.seal = seal;
    }

    /// Changes whenever a note does: whoever made something of the notes makes it again.
    long edition() {
        return edition.get();
    }

    @Override
    public List<Note> on(EntryId item) {
        return read(connection ->
                        Sql.list(
                                connection,
                                "select id, item, sealed from note where item = ?",
                                this::note,
                                (Object) item.hash().bytes()))
                .stream()
                .sorted(Comparator.comparingInt(Note::start).thenComparingLong(Note::id))
                .toList();
    }

    @Override
    public List<Note> all() {
        return read(connection ->
                Sql.list(connection, "select id, item, sealed from note order by id", this::note));
    }

    @Override
    public Note keep(Note note) throws IOException {
        Note kept =
                own.write(connection -> {
                    Sql.run(
                            connection,
                            "insert or replace into note (id, item, sealed) values (?, ?, ?)",
                            note.id() == 0 ? null : note.id(),
                            note.item().hash().bytes(),
                            seal.close(PURPOSE, encode(note)));
                    long id =
                            Sql.first(
                                            connection,
                                            "select last_insert_rowid() as id",
                                            row -> row.getLong("id"))
                                    .orElseThrow();
                    return new Note(
                            id,
                            note.item(),
                            note.quote(),
                            note.prefix(),
                            note.start(),
                            note.note());
                });
        edition.incrementAndGet();
        return kept;
    }

    @Override
    public void drop(long id) throws IOException {
        own.write(connection -> Sql.run(connection, "delete from note where id = ?", id));
        edition.incrementAndGet();
    }

    private Note note(ResultSet row) throws SQLException, IOException {
        EntryId item = new EntryId(Hash.of(Sql.bytes(row, "item")));
        byte[] bytes = seal.open(PURPOSE, Sql.bytes(row, "sealed"));
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new Note(row.getLong("id"), item, text(in), text(in), in.readInt(), text(in));
        }
    }

    private static byte[] encode(Note note) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, note.quote());
            text(out, note.prefix());
            out.writeInt(note.start());
            text(out, note.note());
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        KeptDraft.write(out, text);
    }

    private static String text(DataInputStream in) throws IOException {
        return KeptDraft.read(in);
    }

    private <T> T read(Database.Work<T> work) {
        try {
            return own.read(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
