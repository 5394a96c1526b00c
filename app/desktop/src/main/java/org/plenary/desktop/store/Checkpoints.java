package org.plenary.desktop.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.ledger.MalformedNote;
import org.plenary.core.ledger.SignedNote;
import org.plenary.desktop.chamber.Standing.Known;

/// Every checkpoint this laptop ever verified, for ever: none is overwritten (LEDGER section 3).
public final class Checkpoints {
    private final Database own;

    Checkpoints(Database own) {
        this.own = own;
    }

    /// Keeps a checkpoint whose signatures hold and which is consistent with all that were kept
    /// before. One that is kept already stays as it is.
    public void keep(Known known) throws IOException {
        own.write(connection ->
                Sql.run(
                        connection,
                        "insert or ignore into checkpoint (origin, size, root, note, checked)"
                                + " values (?, ?, ?, ?, ?)",
                        known.checkpoint().origin(),
                        known.checkpoint().size(),
                        known.checkpoint().root().bytes(),
                        known.note().getBytes(UTF_8),
                        known.checked().toEpochMilli()));
    }

    /// The one of a trail with the most entries.
    public Optional<Known> latest(String origin) throws IOException {
        return own.read(connection ->
                Sql.first(
                        connection,
                        "select note, checked from checkpoint where origin = ?"
                                + " order by size desc limit 1",
                        Checkpoints::known,
                        origin));
    }

    /// All of a trail, smallest first.
    public List<Known> all(String origin) throws IOException {
        return own.read(connection ->
                Sql.list(
                        connection,
                        "select note, checked from checkpoint where origin = ? order by size",
                        Checkpoints::known,
                        origin));
    }

    private static Known known(ResultSet row) throws SQLException, IOException {
        byte[] note = Sql.bytes(row, "note");
        try {
            return new Known(
                    Checkpoint.parse(SignedNote.parse(note).text()),
                    new String(note, UTF_8),
                    Instant.ofEpochMilli(row.getLong("checked")));
        } catch (MalformedNote noCheckpoint) {
            throw new Damaged("a kept checkpoint has another form");
        }
    }
}
