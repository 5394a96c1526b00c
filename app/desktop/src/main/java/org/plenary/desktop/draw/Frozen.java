package org.plenary.desktop.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final List<Hash> salts;
    private final HashTree tree;

    private Frozen(Prepared prepared, Quotas quotas, Respondents people, List<Hash> salts) {
        this.prepared = prepared;
        this.quotas = quotas;
        this.respondents = people;
        this.salts = List.copyOf(salts);
        tree = VolunteerLine.tree(quotas, people.pool(), salts);
    }

    /// Files that were read without a fault, each volunteer with a fresh salt.
    static Frozen of(Checked checked, SecureRandom random) {
        Respondents people = checked.pool().orElseThrow();
        List<Hash> salts = new ArrayList<>();
        for (int i = 0; i < people.pool().size(); i++) {
            byte[] salt = new byte[Hash.LENGTH];
            random.nextBytes(salt);
            salts.add(Hash.of(salt));
        }
        Quotas quotas = checked.quotas().orElseThrow().quotas();
        return new Frozen(checked.prepared(), quotas, people, salts);
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
        return checked.pool()
                .filter(people -> people.pool().size() == size)
                .map(people ->
                        new Frozen(
                                prepared, checked.quotas().orElseThrow().quotas(), people, salts))
                .filter(frozen -> frozen.freeze(freeze.commitments()).equals(freeze));
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
