package org.plenary.sortition.fit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.sortition.fit.TestPool.PANEL;
import static org.plenary.sortition.fit.TestPool.POOL;
import static org.plenary.sortition.fit.TestPool.PROVER;
import static org.plenary.sortition.fit.TestPool.QUOTAS;
import static org.plenary.sortition.fit.TestPool.SALTS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.VolunteerLine;
import org.plenary.core.fit.Commitments;
import org.plenary.core.fit.Committed;
import org.plenary.core.fit.Flaw;
import org.plenary.core.fit.OneOf;
import org.plenary.core.fit.Opening;
import org.plenary.core.fit.QuotaFit;
import org.plenary.core.group.Point;
import org.plenary.core.group.Scalar;
import org.plenary.core.ledger.Hash;
import org.plenary.sortition.fit.Prover.Range;

/// Commitments and proofs as they are made, and every way to cheat with them that comes to mind.
final class FitTest {
    private static final Commitments ALL = PROVER.commitments();
    private static final QuotaFit FIT = PROVER.fit(ALL.hash(), PANEL).orElseThrow();
    private static final int HEADING = 3;

    @Test
    void commitmentsAndTheProofOfAPanelHoldAndAreReadAsTheyAreWritten() {
        assertThat(ALL.flaw()).isEmpty();
        assertThat(flaw(FIT)).isEmpty();
        Commitments read = Commitments.parse(QUOTAS, ALL.text());
        assertThat(read.text()).isEqualTo(ALL.text());
        assertThat(read.volunteers()).isEqualTo(12);
        QuotaFit fit = QuotaFit.parse(QUOTAS, FIT.text());
        assertThat(fit.text()).isEqualTo(FIT.text());
        assertThat(fit.panel()).isEqualTo(PANEL);
        assertThat(flaw(fit)).isEmpty();
    }

    /// Another machine and another day: an auditor compares files.
    @Test
    void theSamePoolAndSaltsGiveTheSameFiles() {
        assertThat(ALL.hash().hex())
                .isEqualTo("495f4e4446e4fe477af5dd65b0f9820857082b9fcc196f1feebfda412a1fac34");
        assertThat(Hash.sha256(FIT.text().getBytes(UTF_8)).hex())
                .isEqualTo("e63a3998a65330b3ff0146047402e1e2629fe0a8bb2cfcef724b9e52a99a4658");
    }

    @Test
    void everyPanelThatMeetsTheQuotasIsProvenAndNoOther() {
        assertThat(
                        flaw(
                                PROVER.fit(ALL.hash(), new int[] {1, 3, 4, 5, 6, 8}).orElseThrow(),
                                1,
                                3,
                                4,
                                5,
                                6,
                                8))
                .isEmpty();
        assertThat(PROVER.fit(ALL.hash(), new int[] {0, 2, 4, 6, 8, 10})).as("all of a").isEmpty();
    }

    @Test
    void twoWhoAreAlikeLookDifferent() {
        assertThat(POOL.values(0)).isEqualTo(POOL.values(6));
        for (int value = 0; value < 3; value++) {
            assertThat(ALL.at(0, 1, value).point()).isNotEqualTo(ALL.at(6, 1, value).point());
        }
    }

    @Test
    void aVolunteersLineOpensTheirCommitmentsAndNoOtherLineDoes() {
        VolunteerLine line = VolunteerLine.of(QUOTAS, POOL, 4, SALTS.get(4));
        assertThat(Opening.of(QUOTAS, line).opens(ALL, 4)).isTrue();
        assertThat(Opening.of(QUOTAS, line).opens(ALL, 10)).isFalse();
        VolunteerLine other =
                new VolunteerLine(5, line.salt(), line.household(), List.of("b", "there"));
        assertThat(Opening.of(QUOTAS, other).opens(ALL, 4)).isFalse();
        assertThatThrownBy(() ->
                        Opening.of(
                                QUOTAS,
                                new VolunteerLine(5, line.salt(), -1, List.of("b", "nowhere"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCommitmentToTwoIsFound() {
        assertThat(flaw(planted(3, 0, false, Scalar.ZERO, 2)))
                .isEqualTo("The commitment of V-4, group: a is not proven to be to one or none.");
    }

    @Test
    void twoValuesOfOneFeatureAreFound() {
        Scalar blinding = Scalar.hash(new byte[] {1});
        assertThat(flaw(planted(3, 0, true, blinding, 1)))
                .isEqualTo("The commitments of V-4, group, do not add up to just one value.");
    }

    @Test
    void aCommitmentThatIsNotOpenedByNothingAltogetherIsFound() {
        assertThat(flaw(planted(2, 0, true, Scalar.hash(new byte[] {2}), 1)))
                .isEqualTo("The commitments of V-3, group, do not add up to just one value.");
    }

    /// Somebody's commitment to the first group, with an honest proof or one that lies.
    private static Commitments planted(
            int volunteer, int value, boolean honest, Scalar blinding, int number) {
        Point point = Point.base(blinding).plus(Point.SECOND.times(number));
        OneOf proof =
                Prover.prove(
                        Commitments.statement(QUOTAS.hash(), volunteer, 0, value),
                        point,
                        blinding,
                        new Range(0, 1),
                        honest ? number : 1);
        List<Committed> all = all();
        all.set(volunteer * 5 + value, Committed.of(point, proof));
        return Commitments.of(QUOTAS, 12, all);
    }

    private static List<Committed> all() {
        List<Committed> all = new ArrayList<>();
        for (int volunteer = 0; volunteer < 12; volunteer++) {
            for (int i = 0; i < 5; i++) {
                all.add(ALL.at(volunteer, i < 2 ? 0 : 1, i < 2 ? i : i - 2));
            }
        }
        return all;
    }

    @Test
    void aProofOfAnothersCommitmentIsFound() {
        List<Committed> all = all();
        all.set(0, all.get(10));
        assertThat(flaw(Commitments.of(QUOTAS, 12, all)))
                .isEqualTo("The commitment of V-1, group: a is not proven to be to one or none.");
    }

    @Test
    void pointsThatAreNoneAreFound() {
        assertThat(
                        flaw(
                                withPoint(
                                        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")))
                .as("a point of small order")
                .isEqualTo(
                        "The commitment of V-2, group: a cannot be read: a point that is not of the"
                                + " prime-order group.");
        assertThat(flaw(withPoint("01" + "00".repeat(30) + "80")))
                .as("a point that is written otherwise")
                .contains("V-2, group: a cannot be read: a point is not written the one way");
        assertThat(flaw(withPoint("02" + "00".repeat(31)))).contains("not a point of the curve");
    }

    /// The second volunteer's first commitment, written over.
    private static Commitments withPoint(String hex) {
        String[] lines = ALL.text().split("\n", -1);
        byte[] row = Base64.getDecoder().decode(lines[HEADING + 2]);
        System.arraycopy(HexFormat.of().parseHex(hex), 0, row, 0, 32);
        lines[HEADING + 2] = Base64.getEncoder().encodeToString(row);
        return Commitments.parse(QUOTAS, String.join("\n", lines));
    }

    @Test
    void aPanelThatMissesAQuotaIsNotProvenByLying() {
        int[] unfit = {0, 2, 4, 6, 8, 10};
        List<Optional<OneOf>> proofs = new ArrayList<>();
        for (String line : FIT.text().split("\n", -1)) {
            if (proofs.size() < 5 && !line.contains(" ") && !line.startsWith("plenary")) {
                proofs.add(
                        line.equals("-")
                                ? Optional.empty()
                                : Optional.of(OneOf.parse(Base64.getDecoder().decode(line))));
            }
        }
        QuotaFit old = QuotaFit.of(QUOTAS, ALL.hash(), unfit, proofs);
        assertThat(flaw(old, unfit))
                .isEqualTo("It is not proven that the panel has 2 to 3 of group: a.");

        Scalar blinding = Scalar.ZERO;
        for (int volunteer : unfit) {
            var line = VolunteerLine.of(QUOTAS, POOL, volunteer, SALTS.get(volunteer));
            blinding = blinding.plus(Opening.of(QUOTAS, line).blinding(0, 0));
        }
        proofs.set(
                0,
                Optional.of(
                        Prover.prove(
                                QuotaFit.statement(ALL.hash(), unfit, 0, 0),
                                QuotaFit.sum(ALL, unfit, 0, 0),
                                blinding,
                                new Range(2, 3),
                                3)));
        assertThat(flaw(QuotaFit.of(QUOTAS, ALL.hash(), unfit, proofs), unfit))
                .as("the right secret, and a wrong number")
                .isEqualTo("It is not proven that the panel has 2 to 3 of group: a.");
    }

    @Test
    void proofsThatWereSwappedAreFound() {
        int[] panel = {1, 3, 4, 5, 6, 8};
        QuotaFit other = PROVER.fit(ALL.hash(), panel).orElseThrow();
        String[] lines = FIT.text().split("\n", -1);
        lines[HEADING] = other.text().split("\n", -1)[HEADING];
        assertThat(flaw(QuotaFit.parse(QUOTAS, String.join("\n", lines))))
                .isEqualTo("It is not proven that the panel has 2 to 3 of group: a.");
    }

    @Test
    void aProofOfAnotherPanelIsFound() {
        assertThat(flaw(FIT, 1, 3, 4, 5, 6, 8)).isEqualTo("The proof is about another panel.");
        String renamed = FIT.text().replace("panel 1 2 3 4 5 6", "panel 7 8 9 10 11 12");
        assertThat(flaw(QuotaFit.parse(QUOTAS, renamed), 6, 7, 8, 9, 10, 11))
                .isEqualTo("It is not proven that the panel has 2 to 3 of group: a.");
        assertThat(FIT.flaw(ALL, Hash.sha256(), PANEL).orElseThrow().sentence())
                .isEqualTo("The proof is about other commitments.");
    }

    @Test
    void filesThatAreWrittenOtherwiseAreNotRead() {
        String all = ALL.text();
        refusedAll(all.substring(0, all.length() - 1), "cut short");
        refusedAll(all + "\n", "longer");
        refusedAll(all.replace("/v1", "/v2"), "begin with");
        refusedAll(all.replace("volunteers 12", "volunteers 012"), "whole number");
        refusedAll(all.replace("volunteers 12", "volunteers 1000000"), "150,000");
        refusedAll(all.replace("quotas ", "quotas 0"), "other quotas");
        refusedAll(otherBase64(all), "one way");
        String fit = FIT.text();
        refused(fit.replace("\n-\n", "\n=\n"), "admits everything");
        refused(fit.replace("panel 1 2", "panel 2 1"), "ascending");
        refused(fit.replace("panel 1 2", "panel 1 1"), "ascending");
        refused(fit.replace("panel 1 ", "panel 1  "), "whole number");
        refused(fit.substring(0, fit.length() - 3), "cut short");
    }

    @Test
    void aScalarAboveTheOrderIsNotRead() {
        String[] lines = FIT.text().split("\n", -1);
        byte[] row = Base64.getDecoder().decode(lines[HEADING]);
        Arrays.fill(row, 0, 32, (byte) 0xff);
        lines[HEADING] = Base64.getEncoder().encodeToString(row);
        refused(String.join("\n", lines), "");
    }

    @Test
    void largePoolsGoWithout() {
        assertThat(Prover.admits(QUOTAS, 30_000)).isTrue();
        assertThat(Prover.admits(QUOTAS, 30_001)).isFalse();
    }

    /// The last sign of a line has two bits that are not used: another sign gives the same bytes.
    private static String otherBase64(String text) {
        int last = text.indexOf("=\n") - 1;
        char next = (char) (text.charAt(last) + 1);
        return text.substring(0, last) + next + text.substring(last + 1);
    }

    private static void refusedAll(String text, String why) {
        assertThatThrownBy(() -> Commitments.parse(QUOTAS, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    private static void refused(String text, String why) {
        assertThatThrownBy(() -> QuotaFit.parse(QUOTAS, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    private static String flaw(Commitments commitments) {
        return commitments.flaw().map(Flaw::sentence).orElse("");
    }

    private static String flaw(QuotaFit fit, int... panel) {
        int[] drawn = panel.length == 0 ? PANEL : panel;
        return fit.flaw(ALL, ALL.hash(), drawn).map(Flaw::sentence).orElse("");
    }
}
