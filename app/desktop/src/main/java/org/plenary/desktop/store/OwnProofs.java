package org.plenary.desktop.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Proofs;

/// Proofs in `own.db`.
final class OwnProofs implements Proofs {
    private final Database own;

    OwnProofs(Database own) {
        this.own = own;
    }

    @Override
    public Optional<String> of(EntryId entry) {
        try {
            return own.read(connection ->
                    Sql.first(
                            connection,
                            "select text from proof where entry = ?",
                            row -> Sql.text(row, "text"),
                            (Object) entry.hash().bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
