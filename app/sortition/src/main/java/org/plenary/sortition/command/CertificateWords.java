package org.plenary.sortition.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Objective;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.core.ledger.Hash;
import org.plenary.sortition.linear.Fraction;
import org.plenary.sortition.lottery.Certificate;
import org.plenary.sortition.lottery.MadeLottery;
import org.plenary.sortition.words.Shown;
import org.plenary.sortition.words.Words;

/// What a lottery promises and why it cannot promise more, in words that can be public.
final class CertificateWords {
    private final Quotas quotas;
    private final Lottery lottery;
    private final Certificate certificate;

    CertificateWords(Quotas quotas, MadeLottery made) {
        this.quotas = quotas;
        this.lottery = made.lottery();
        this.certificate = made.certificate();
    }

    /// The file.
    ///
    /// @param proven whether the certificate was checked against the pool
    String text(Hash seed, Objective objective, boolean proven) {
        List<String> lines = new ArrayList<>(promise());
        lines.add("");
        lines.addAll(proof(proven));
        lines.add("");
        lines.add(Words.of("certificate.objective", "objective", Lotteries.word(objective)));
        lines.add(Words.of("certificate.seed", "seed", seed.hex()));
        lines.add(Words.of("certificate.quotas", "hash", quotas.hash().hex()));
        lines.add(Words.of("certificate.lottery", "hash", Lotteries.hash(lottery).hex()));
        return String.join("\n", lines) + "\n";
    }

    /// What the lottery is, what everybody's chance is at least, and why it is not more.
    List<String> promise() {
        int[] times = lottery.times();
        List<String> lines = new ArrayList<>();
        lines.add(
                Words.of(
                        "certificate.lottery-is",
                        "panels",
                        lottery.panels(),
                        "seats",
                        lottery.seats(),
                        "volunteers",
                        lottery.volunteers()));
        lines.add(
                Words.of(
                        "certificate.lowest",
                        "times",
                        Arrays.stream(times).min().orElseThrow(),
                        "most",
                        Arrays.stream(times).max().orElseThrow(),
                        "panels",
                        lottery.panels()));
        lines.add(
                Words.of(
                        "certificate.bound",
                        "bound",
                        certificate.bound().toString(),
                        "percent",
                        Check.percent(certificate.bound().value())));
        certificate.reason().ifPresent(reason -> lines.add(sentence(reason)));
        return lines;
    }

    private String sentence(Certificate.OneQuota reason) {
        return switch (reason.side()) {
            case SEATS ->
                    Words.of(
                            "certificate.seats",
                            "seats",
                            reason.seats(),
                            "volunteers",
                            reason.volunteers());
            case MOST -> sentence("certificate.most", reason);
            case LEAST -> sentence("certificate.least", reason);
        };
    }

    private String sentence(String key, Certificate.OneQuota reason) {
        Feature feature = quotas.features().get(reason.feature());
        return Words.of(
                key,
                "feature",
                Shown.cell(feature.name()),
                "value",
                Shown.cell(feature.values().get(reason.value()).value()),
                "seats",
                reason.seats(),
                "volunteers",
                reason.volunteers());
    }

    /// The additions that anybody with the pool can do.
    private List<String> proof(boolean proven) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.of("certificate.how"));
        lines.add("  " + Words.of("certificate.worth.seat", "each", certificate.seat().toString()));
        for (Certificate.Worth worth : certificate.worths()) {
            lines.add("  " + sentence(worth));
        }
        for (Certificate.HouseholdWorth household : certificate.households()) {
            lines.add(
                    "  "
                            + Words.of(
                                    "certificate.worth.household",
                                    "number",
                                    String.valueOf(household.household() + 1),
                                    "each",
                                    household.each().toString()));
        }
        if (!certificate.premises().isEmpty()) {
            lines.add(
                    "  "
                            + Words.of(
                                    "certificate.premises",
                                    "count",
                                    certificate.premises().size()));
        }
        lines.add(Words.of(proven ? "certificate.proven" : "certificate.not-proven"));
        return lines;
    }

    private String sentence(Certificate.Worth worth) {
        Feature feature = quotas.features().get(worth.feature());
        Quota quota = feature.values().get(worth.value());
        boolean most = worth.each().compareTo(Fraction.ZERO) > 0;
        return Words.of(
                most ? "certificate.worth.most" : "certificate.worth.least",
                "feature",
                Shown.cell(feature.name()),
                "value",
                Shown.cell(quota.value()),
                "number",
                most ? quota.max() : quota.min(),
                "each",
                worth.each().toString());
    }
}
