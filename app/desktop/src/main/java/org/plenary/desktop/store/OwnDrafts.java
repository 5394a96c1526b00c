package org.plenary.desktop.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.core.term.DraftId;
import org.plenary.desktop.chamber.Drafts;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

/// Drafts in `own.db`, sealed. When the disk is full the ballast goes overboard for them.
final class OwnDrafts implements Drafts {
    private final Database own;
    private final Seal seal;
    private final Ballast ballast;
    private final InstantSource clock;
    private final SecureRandom random;

    OwnDrafts(Database own, Seal seal, Ballast ballast, InstantSource clock, SecureRandom random) {
        this.own = own;
        this.seal = seal;
        this.ballast = ballast;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Optional<Draft> find(String about) {
        return read(connection ->
                Sql.first(
                        connection,
                        "select about, sealed, saved from draft where about = ?",
                        this::draft,
                        about));
    }

    @Override
    public List<Draft> all(String prefix) {
        return read(connection ->
                Sql.list(
                        connection,
                        "select about, sealed, saved from draft where substr(about, 1, ?) = ?"
                                + " order by saved desc, about",
                        this::draft,
                        prefix.length(),
                        prefix));
    }

    @Override
    public Draft keep(String about, SortedMap<String, String> fields) throws IOException {
        try {
            return write(about, fields);
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.DiskFull && ballast.drop()) {
                return write(about, fields);
            }
            throw e;
        }
    }

    @Override
    public void drop(String about) throws IOException {
        own.write(connection -> Sql.run(connection, "delete from draft where about = ?", about));
    }

    /// The id under which a draft is signed: its own, or a fresh one where nothing was drafted.
    DraftId id(Connection connection, String about) throws SQLException, IOException {
        return sealed(connection, about).map(KeptDraft::id).orElseGet(() -> fresh(random));
    }

    static DraftId fresh(SecureRandom random) {
        byte[] bits = new byte[DraftId.LENGTH / 2];
        random.nextBytes(bits);
        return new DraftId(java.util.HexFormat.of().formatHex(bits));
    }

    private Draft write(String about, SortedMap<String, String> fields) throws IOException {
        Instant saved = clock.instant();
        return own.write(connection -> {
            KeptDraft kept = new KeptDraft(id(connection, about), new TreeMap<>(fields));
            Sql.run(
                    connection,
                    "insert or replace into draft (about, sealed, saved) values (?, ?, ?)",
                    about,
                    seal.close(purpose(about), kept.encode()),
                    saved.toEpochMilli());
            return new Draft(about, kept.fields(), saved);
        });
    }

    private Optional<KeptDraft> sealed(Connection connection, String about)
            throws SQLException, IOException {
        return Sql.first(
                connection,
                "select sealed from draft where about = ?",
                row -> KeptDraft.decode(seal.open(purpose(about), Sql.bytes(row, "sealed"))),
                about);
    }

    private Draft draft(ResultSet row) throws SQLException, IOException {
        String about = Sql.text(row, "about");
        KeptDraft kept = KeptDraft.decode(seal.open(purpose(about), Sql.bytes(row, "sealed")));
        return new Draft(about, kept.fields(), Instant.ofEpochMilli(row.getLong("saved")));
    }

    private <T> T read(Database.Work<T> work) {
        try {
            return own.read(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String purpose(String about) {
        return "draft " + about;
    }
}
