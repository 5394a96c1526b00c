package org.plenary.sortition.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Quotas;
import org.plenary.core.fit.Commitments;
import org.plenary.core.fit.Flaw;
import org.plenary.core.fit.QuotaFit;
import org.plenary.core.ledger.Hash;
import org.plenary.sortition.fit.Prover;
import org.plenary.sortition.words.Words;

/// Commits to everybody's values, and proves that a panel meets the quotas.
final class Fits {
    private static final String COMMITMENTS = "commitments.txt";
    private static final String PROOF = "quota-fit.txt";
    private static final int LEAST_SECRET = 32;

    private final Options options;
    private final Consumer<String> lines;

    Fits(Options options, Consumer<String> lines) {
        this.options = options;
        this.lines = lines;
    }

    /// Writes the commitments and the quotas that they are of.
    int commit() throws Refused {
        int seats = Options.number("--seats", options.needed("--seats"), 1, Quotas.MOST_SEATS);
        byte[] secret = secret();
        String folder = options.needed("--out");
        Disk.checkFree(folder, List.of(COMMITMENTS, "quotas.txt"));
        Optional<Inputs> inputs = Inputs.read(options, seats, lines);
        if (inputs.isEmpty()) {
            lines.accept(Words.of("check.mend"));
            return Draw.NOT_SO;
        }
        Commitments commitments = prover(inputs.get(), secret).commitments();
        String quotas = inputs.get().categories().quotas().text();
        Disk.write(
                folder,
                Map.of(
                        COMMITMENTS,
                        commitments.text().getBytes(UTF_8),
                        "quotas.txt",
                        quotas.getBytes(UTF_8)));
        lines.accept(
                Words.of(
                        "commit.written",
                        "folder",
                        folder,
                        "volunteers",
                        commitments.volunteers(),
                        "hash",
                        commitments.hash().hex()));
        return Draw.DONE;
    }

    /// Writes the proof of one panel.
    int prove() throws Refused {
        byte[] secret = secret();
        Hash commitments = Hash.sha256(Disk.read(options.name(2)));
        Lottery lottery = Picks.lottery(options.name(3));
        int number = Options.number("NUMBER", options.name(4), 0, lottery.panels() - 1);
        String folder = options.needed("--out");
        Disk.checkFree(folder, List.of(PROOF));
        Optional<Inputs> inputs = Inputs.ofDraw(options, lottery.seats(), lines);
        if (inputs.isEmpty()) {
            lines.accept(Words.of("check.mend"));
            return Draw.NOT_SO;
        }
        Prover prover = prover(inputs.get(), secret);
        boolean theirs =
                lottery.volunteers() == inputs.get().respondents().pool().size()
                        && prover.commitments().hash().equals(commitments);
        if (!theirs) {
            throw new Refused(Words.of("prove.another", "file", options.name(2)));
        }
        Optional<QuotaFit> fit = prover.fit(commitments, lottery.panel(number));
        if (fit.isEmpty()) {
            lines.accept(Words.of("prove.unfit", "panel", String.valueOf(number)));
            return Draw.NOT_SO;
        }
        Disk.write(folder, Map.of(PROOF, fit.get().text().getBytes(UTF_8)));
        lines.accept(Words.of("prove.written", "folder", folder, "panel", String.valueOf(number)));
        return Draw.DONE;
    }

    /// Says whether commitments and a proof hold.
    int confirm() throws Refused {
        Quotas quotas = parsed(0, Quotas::parse);
        Commitments commitments = parsed(1, text -> Commitments.parse(quotas, text));
        QuotaFit fit = parsed(2, text -> QuotaFit.parse(quotas, text));
        Supplier<Optional<Flaw>> proof =
                () -> fit.flaw(commitments, commitments.hash(), fit.panel());
        Optional<Flaw> flaw = commitments.flaw().or(proof);
        if (flaw.isPresent()) {
            lines.accept(flaw.get().sentence());
            return Draw.NOT_SO;
        }
        lines.accept(Words.of("confirm.holds", "volunteers", commitments.volunteers()));
        lines.accept(Picks.people(fit.panel()));
        return Draw.DONE;
    }

    private interface Parsing<T> {
        T read(String text);
    }

    private <T> T parsed(int name, Parsing<T> parsing) throws Refused {
        String file = options.name(name);
        try {
            return parsing.read(Disk.readText(file));
        } catch (IllegalArgumentException wrong) {
            throw new Refused(
                    Words.of(
                            "confirm.no-file",
                            "file",
                            file,
                            "why",
                            String.valueOf(wrong.getMessage())));
        }
    }

    private byte[] secret() throws Refused {
        byte[] secret = Disk.read(options.needed("--secret"));
        if (secret.length < LEAST_SECRET) {
            throw new Refused(Words.of("commit.secret", "least", LEAST_SECRET));
        }
        return secret;
    }

    /// Each volunteer's salt is the SHA-256 of the lines `plenary-salt/v1` and their number, and of
    /// the secret.
    private static Prover prover(Inputs inputs, byte[] secret) throws Refused {
        var pool = inputs.respondents().pool();
        Quotas quotas = inputs.categories().quotas();
        if (!Prover.admits(quotas, pool.size())) {
            throw new Refused(Words.of("commit.large", "most", Commitments.MOST));
        }
        List<Hash> salts =
                IntStream.rangeClosed(1, pool.size())
                        .mapToObj(number ->
                                Hash.sha256(
                                        ("plenary-salt/v1\n" + number + "\n").getBytes(UTF_8),
                                        secret))
                        .toList();
        return new Prover(quotas, pool, salts);
    }
}
