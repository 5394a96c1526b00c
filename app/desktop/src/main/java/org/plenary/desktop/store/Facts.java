package org.plenary.desktop.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// What this profile is: of which assembly, reached where, with which key. Written step by step
/// while somebody enrols, so that a laptop closed in between goes on where it was.
public final class Facts {
    private final Database own;
    private final Seal seal;

    /// A fact by its name.
    public enum Fact {
        /// The server's address as it was typed.
        ADDRESS(false),
        /// The letter's code, until the letter is used up.
        CODE(true),
        /// The eight words as they were typed.
        WORDS(false),
        /// The server's base, scheme and host.
        BASE(false),
        /// The trail's origin.
        ORIGIN(false),
        /// Entry 0, which the eight words spoke for, in base64: its keys are what is trusted.
        FOUNDING(false),
        /// The seed of this device's key, in hexadecimal digits.
        SEED(true),
        /// The public half of that key in base64, once it was computed; it goes when the seed goes.
        PUBLIC_KEY(false),
        /// Whose this device is, once its enrolment counts: a role and a number.
        HOLDER(false),
        /// The store's id since this start, and before it (RELIABILITY R12).
        STORE_ID(false),
        /// The store's id at the start before.
        STORE_ID_BEFORE(false),
        /// Present once the server has shown two records: the position from which they differ.
        FORKED(false);

        private final boolean secret;

        Fact(boolean secret) {
            this.secret = secret;
        }
    }

    Facts(Database own, Seal seal) {
        this.own = own;
        this.seal = seal;
    }

    /// A fact, if it is known.
    public Optional<String> find(Fact fact) throws IOException {
        return own.read(connection ->
                Sql.first(
                        connection,
                        "select text, sealed from fact where name = ?",
                        row ->
                                fact.secret
                                        ? new String(
                                                seal.open(purpose(fact), Sql.bytes(row, "sealed")),
                                                UTF_8)
                                        : Sql.text(row, "text"),
                        fact.name()));
    }

    /// Keeps facts, all or none.
    public void keep(Map<Fact, String> facts) throws IOException {
        own.write(connection -> {
            for (Map.Entry<Fact, String> each : facts.entrySet()) {
                Fact fact = each.getKey();
                byte[] bytes = each.getValue().getBytes(UTF_8);
                Sql.run(
                        connection,
                        "insert or replace into fact (name, text, sealed) values (?, ?, ?)",
                        fact.name(),
                        fact.secret ? null : each.getValue(),
                        fact.secret ? seal.close(purpose(fact), bytes) : null);
            }
            return true;
        });
    }

    /// Forgets facts.
    public void drop(Fact... facts) throws IOException {
        own.write(connection -> {
            for (Fact fact : facts) {
                Sql.run(connection, "delete from fact where name = ?", fact.name());
            }
            return true;
        });
    }

    private static String purpose(Fact fact) {
        return "fact " + fact.name();
    }
}
