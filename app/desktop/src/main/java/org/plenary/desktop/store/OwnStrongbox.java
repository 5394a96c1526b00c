package org.plenary.desktop.store;

import java.io.IOException;
import java.util.Optional;
import org.plenary.desktop.chamber.Strongbox;

/// The strongbox in `own.db`, each thing in it sealed.
final class OwnStrongbox implements Strongbox {
    private final Database own;
    private final Seal seal;

    OwnStrongbox(Database own, Seal seal) {
        this.own = own;
        this.seal = seal;
    }

    @Override
    public Optional<byte[]> find(String name) throws IOException {
        return own.read(connection ->
                Sql.first(
                        connection,
                        "select sealed from strongbox where name = ?",
                        row -> seal.open(purpose(name), Sql.bytes(row, "sealed")),
                        name));
    }

    @Override
    public void keep(String name, byte[] bytes) throws IOException {
        byte[] sealed = seal.close(purpose(name), bytes);
        own.write(connection ->
                Sql.run(
                        connection,
                        "insert or replace into strongbox (name, sealed) values (?, ?)",
                        name,
                        sealed));
    }

    @Override
    public void drop(String name) throws IOException {
        own.write(connection -> Sql.run(connection, "delete from strongbox where name = ?", name));
    }

    private static String purpose(String name) {
        return "strongbox " + name;
    }
}
