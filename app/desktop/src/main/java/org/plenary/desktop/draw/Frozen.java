package org.plenary.desktop.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.core.draw.Freeze;
import org.plenary.core.draw.Objective;
import org.plenary.core.draw.Quotas;
import org.plenary.core.draw.VolunteerLine;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.HashTree;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Strongbox;
import org.plenary.sortition.file.Respondents;
import org.plenary.sortition.fit.Prover;

/// What was frozen, as only this laptop has it: who stands behind each public number, and the salt
/// of each one's line.
///
/// Public numbers are given in an order of chance, made once with the salts and kept with them. The
/// order of a file tells of people, such as who comes early in the alphabet, who answered late or
/// who lives in which street; a number must tell nothing. It gives the organiser nothing to choose
/// a panel by: whom each number leads to follows only from public numbers that fall after the
/// freeze, and the freeze has the order in it, as it had the file's before.
///
/// Kept before the freeze is signed. A crash in between leaves something that the record knows
/// nothing of, and the next freeze takes its place; a crash after it leaves both.
final class Frozen {
    /// How many panels a lottery has: each is one of three digits.
    static final int PANELS = 1_000;

    /// What a lottery makes as good as can be.
    static final Objective OBJECTIVE = Objective.LEXIMIN;

    private final Prepared prepared;
    private final Quotas quotas;
    private final Respondents respondents;
    private final List<Integer> order;
    private final List<Hash> salts;
    private final HashTree tree;

    /// @param people in the order of their file
    /// @param order for each public number who has it, by their place in the file
    private Frozen(
            Prepared prepared,
            Quotas quotas,
            Respondents people,
            List<Integer> order,
            List<Hash> salts) {
        this.prepared = prepared;
        this.quotas = quotas;
        this.respondents = people.inOrder(order);
        this.order = List.copyOf(order);
        this.salts = List.copyOf(salts);
        tree = VolunteerLine.tree(quotas, respondents.pool(), salts);
    }

    /// Files that were read without a fault, each volunteer with a number of chance and a fresh
    /// salt.
    static Frozen of(Checked checked, SecureRandom random) {
        Respondents people = checked.pool().orElseThrow();
        List<Hash> salts = new ArrayList<>();
        for (int i = 0; i < people.pool().size(); i++) {
            byte[] salt = new byte[Hash.LENGTH];
            random.nextBytes(salt);
            salts.add(Hash.of(salt));
        }
        List<Integer> order = new ArrayList<>(asInTheFile(people.pool().size()));
        Collections.shuffle(order, random);
        Quotas quotas = checked.quotas().orElseThrow().quotas();
        return new Frozen(checked.prepared(), quotas, people, order, salts);
    }

    private static List<Integer> asInTheFile(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    /// Keeps it for a draw.
    void keep(Strongbox box, EntryId draw) throws IOException {
        box.keep(
                name(draw),
                Bytes.of(out -> {
                    prepared.write(out);
                    out.writeInt(quotas.seats());
                    out.writeInt(salts.size());
                    for (Hash salt : salts) {
                        out.write(salt.bytes());
                    }
                    for (int person : order) {
                        out.writeInt(person);
                    }
                }));
    }

    /// What was kept for a draw, if it is what was frozen in it; empty on another laptop.
    static Optional<Frozen> find(Strongbox box, EntryId draw, Freeze freeze) throws IOException {
        Optional<byte[]> kept = box.find(name(draw));
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        DataInputStream in = Bytes.reading(kept.get());
        Prepared prepared = Prepared.read(in);
        Checked checked = Checked.of(prepared, in.readInt());
        int size = in.readInt();
        List<Hash> salts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            salts.add(Hash.of(in.readNBytes(Hash.LENGTH)));
        }
        List<Integer> order = order(in, size);
        return checked.pool()
                .filter(people -> people.pool().size() == size)
                .map(people ->
                        new Frozen(
                                prepared,
                                checked.quotas().orElseThrow().quotas(),
                                people,
                                order,
                                salts))
                .filter(frozen -> frozen.freeze(freeze.commitments()).equals(freeze));
    }

    /// What was frozen before numbers were of chance ends with its salts: its order is the file's.
    private static List<Integer> order(DataInputStream in, int size) throws IOException {
        if (in.available() == 0) {
            return asInTheFile(size);
        }
        List<Integer> order = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            order.add(in.readInt());
        }
        return order;
    }

    private static String name(EntryId draw) {
        return "draw/" + draw.hex();
    }

    /// What commits to everybody's values, and proves from that that a panel fits; the salts are
    /// enough to do both again. A pool that is too large goes without.
    Optional<Prover> prover() {
        return Prover.admits(quotas, respondents.pool().size())
                ? Optional.of(new Prover(quotas, respondents.pool(), salts))
                : Optional.empty();
    }

    /// What goes into the record of it.
    ///
    /// @param commitments the SHA-256 of the commitments' file, where there is one
    Freeze freeze(Optional<Hash> commitments) {
        return new Freeze(
                Hash.sha256(quotas.text().getBytes(UTF_8)),
                tree.root(),
                respondents.pool().size(),
                quotas.seats(),
                PANELS,
                OBJECTIVE,
                commitments);
    }

    /// The files that it was made from.
    Prepared prepared() {
        return prepared;
    }

    Quotas quotas() {
        return quotas;
    }

    /// Everybody in the order of their public numbers.
    Respondents respondents() {
        return respondents;
    }

    /// A volunteer's line, who is counted from 0.
    VolunteerLine line(int volunteer) {
        return VolunteerLine.of(quotas, respondents.pool(), volunteer, salts.get(volunteer));
    }

    /// The hashes that prove a volunteer's line.
    List<Hash> path(int volunteer) {
        return tree.path(volunteer);
    }
}
