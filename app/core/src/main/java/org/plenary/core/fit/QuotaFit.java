package org.plenary.core.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.core.group.Point;
import org.plenary.core.ledger.Hash;

/// The proof that a panel meets every quota. For each value, the sum of the panel's commitments is
/// proven to be to a number that its quota admits, and nobody learns to which.
///
/// Its file is the line `plenary-quota-fit/v1`, the line `commitments HASH` (of their file), the
/// line `panel N N N` (the volunteers' public numbers, ascending), then for each value of each
/// feature one line: the proof in base64 ([OneOf], from the quota's least to its [#most]), or `-`
/// where the quota admits whatever number a panel can have.
public final class QuotaFit {
    /// The most numbers that all proofs of a file are about. Wider quotas go without.
    public static final int MOST = 200_000;

    private static final String HEADING = "plenary-quota-fit/v1";
    private static final String COMMITMENTS = "commitments ";
    private static final String PANEL = "panel ";

    private final Quotas quotas;
    private final Hash commitments;
    private final int[] panel;
    private final List<Optional<OneOf>> proofs;

    private QuotaFit(Quotas quotas, Hash commitments, int[] panel, List<Optional<OneOf>> proofs) {
        this.quotas = quotas;
        this.commitments = commitments;
        this.panel = panel;
        this.proofs = List.copyOf(proofs);
    }

    /// The proof of a panel.
    ///
    /// @param commitments the SHA-256 of the commitments' file
    /// @param panel the volunteers, from 0, ascending
    /// @param proofs for each value that needs one ([#needed]), in the order of the quotas
    public static QuotaFit of(
            Quotas quotas, Hash commitments, int[] panel, List<Optional<OneOf>> proofs) {
        int next = 0;
        for (var feature : quotas.features()) {
            for (Quota quota : feature.values()) {
                int numbers = proofs.get(next++).map(OneOf::numbers).orElse(0);
                if (numbers
                        != (needed(quotas, quota) ? most(quotas, quota) - quota.min() + 1 : 0)) {
                    throw new IllegalArgumentException("a proof for each quota that needs one");
                }
            }
        }
        return new QuotaFit(quotas, commitments, panel.clone(), proofs);
    }

    /// Whether there is anything to prove: a quota of 0 to all seats admits everything.
    public static boolean needed(Quotas quotas, Quota quota) {
        return quota.min() > 0 || quota.max() < quotas.seats();
    }

    /// The most people that a quota admits, no more than there are seats.
    public static int most(Quotas quotas, Quota quota) {
        return Math.min(quota.max(), quotas.seats());
    }

    /// Whether quotas can be proven to be met: each of them can be, and they are not too wide.
    public static boolean admits(Quotas quotas) {
        long numbers = 0;
        for (var feature : quotas.features()) {
            for (Quota quota : feature.values()) {
                if (quota.min() > quotas.seats()) {
                    return false;
                }
                numbers += needed(quotas, quota) ? most(quotas, quota) - quota.min() + 1 : 0;
            }
        }
        return numbers <= MOST;
    }

    /// The SHA-256 of the commitments' file that it speaks of.
    public Hash commitments() {
        return commitments;
    }

    /// The volunteers of the panel, from 0, ascending; a copy.
    public int[] panel() {
        return panel.clone();
    }

    /// What the proof of one quota is about, a part of its challenge: the lines
    /// `plenary-fit-proof/v1`, `commitments HASH`, `panel N N N` and `value FEATURE VALUE` (from
    /// 0).
    public static String statement(Hash commitments, int[] panel, int feature, int value) {
        return "plenary-fit-proof/v1\n"
                + (COMMITMENTS + commitments.hex() + "\n")
                + (PANEL + numbers(panel) + "\n")
                + ("value " + feature + " " + value + "\n");
    }

    /// The sum of a panel's commitments to a value; an [IllegalArgumentException] if one is none.
    public static Point sum(Commitments commitments, int[] panel, int feature, int value) {
        return Point.sum(
                Arrays.stream(panel)
                        .mapToObj(volunteer -> commitments.at(volunteer, feature, value).written())
                        .toList());
    }

    /// What is wrong with it, if something is. It proves nothing unless the commitments themselves
    /// hold, see [Commitments#flaw].
    ///
    /// @param of the commitments of the freeze
    /// @param hash the SHA-256 of their file
    /// @param drawn the panel that it has to be of, from 0, ascending
    public Optional<Flaw> flaw(Commitments of, Hash hash, int[] drawn) {
        if (!commitments.equals(hash) || !of.quotas().equals(quotas)) {
            return Optional.of(new Flaw.OfAnother("The proof is about other commitments."));
        }
        boolean known = panel.length == quotas.seats() && panel[panel.length - 1] < of.volunteers();
        if (!known || !Arrays.equals(panel, drawn)) {
            return Optional.of(new Flaw.OfAnother("The proof is about another panel."));
        }
        List<int[]> places = places(quotas);
        return IntStream.range(0, places.size())
                .parallel()
                .filter(i -> !holds(of, places.get(i)[0], places.get(i)[1], proofs.get(i)))
                .mapToObj(i ->
                        (Flaw) new Flaw.QuotaNotProven(quotas, places.get(i)[0], places.get(i)[1]))
                .findFirst();
    }

    private boolean holds(Commitments of, int feature, int value, Optional<OneOf> proof) {
        if (proof.isEmpty()) {
            return true;
        }
        try {
            Point sum = sum(of, panel, feature, value);
            int least = quotas.features().get(feature).values().get(value).min();
            return proof.get().holds(statement(commitments, panel, feature, value), sum, least);
        } catch (IllegalArgumentException noPoint) {
            return false;
        }
    }

    /// Feature and value of every quota, in the order of their file.
    static List<int[]> places(Quotas quotas) {
        List<int[]> places = new ArrayList<>();
        for (int feature = 0; feature < quotas.features().size(); feature++) {
            for (int i = 0; i < quotas.features().get(feature).values().size(); i++) {
                places.add(new int[] {feature, i});
            }
        }
        return places;
    }

    /// The file, byte for byte.
    public String text() {
        StringBuilder text = new StringBuilder(HEADING).append('\n');
        text.append(COMMITMENTS).append(commitments.hex()).append('\n');
        text.append(PANEL).append(numbers(panel)).append('\n');
        for (Optional<OneOf> proof : proofs) {
            text.append(proof.map(each -> Rows.base64(each.bytes())).orElse("-")).append('\n');
        }
        return text.toString();
    }

    private static String numbers(int[] panel) {
        return Arrays.stream(panel)
                .mapToObj(volunteer -> Integer.toString(volunteer + 1))
                .collect(Collectors.joining(" "));
    }

    /// Reads the file; an [IllegalArgumentException] says what is wrong with its form. Whether it
    /// proves anything is asked by [#flaw].
    ///
    /// @param quotas the quotas that it has to be of
    public static QuotaFit parse(Quotas quotas, String text) {
        if (!admits(quotas)) {
            throw new IllegalArgumentException("quotas as wide as these are not proven");
        }
        Rows lines = Rows.of(HEADING, text);
        Hash commitments = Hash.ofHex(lines.after(COMMITMENTS));
        int[] panel =
                Arrays.stream(lines.after(PANEL).split(" ", -1))
                        .mapToInt(number -> Rows.number(PANEL, number) - 1)
                        .toArray();
        for (int i = 0; i < panel.length; i++) {
            if (panel[i] < (i == 0 ? 0 : panel[i - 1] + 1)) {
                throw new IllegalArgumentException("a panel names volunteers in ascending order");
            }
        }
        List<Optional<OneOf>> proofs = new ArrayList<>();
        for (var feature : quotas.features()) {
            for (Quota quota : feature.values()) {
                proofs.add(proof(quotas, quota, lines));
            }
        }
        lines.end();
        return new QuotaFit(quotas, commitments, panel, proofs);
    }

    private static Optional<OneOf> proof(Quotas quotas, Quota quota, Rows lines) {
        if (needed(quotas, quota)) {
            int numbers = most(quotas, quota) - quota.min() + 1;
            return Optional.of(OneOf.parse(lines.bytes(numbers * OneOf.BRANCH)));
        }
        if (!lines.line().equals("-")) {
            throw new IllegalArgumentException("a proof of a quota that admits everything");
        }
        return Optional.empty();
    }
}
