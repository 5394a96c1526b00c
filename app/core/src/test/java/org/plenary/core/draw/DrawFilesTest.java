package org.plenary.core.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.HashTree;
import org.plenary.core.ledger.Proofs;

/// The files of a draw: one way to write each, and every other is refused with a reason.
final class DrawFilesTest {
    private static final Quotas QUOTAS =
            new Quotas(
                    3,
                    List.of(
                            new Feature(
                                    "gender",
                                    List.of(new Quota("woman", 1, 2), new Quota("man", 1, 2))),
                            new Feature(
                                    "age group",
                                    List.of(new Quota("16 to 29", 1, 1), new Quota("30+", 2, 2)))));

    private static final Pool POOL =
            Pool.of(new int[][] {{0, 0}, {1, 1}, {0, 1}, {1, 0}}, new int[] {-1, 7, 7, -1});

    private static final Lottery LOTTERY =
            Lottery.of(4, new int[][] {{2, 0, 1}, {1, 2, 3}, {0, 1, 2}});

    @Test
    void quotasAreWrittenLineByLine() {
        assertThat(QUOTAS.text())
                .isEqualTo(
                        """
                        plenary-quotas/v1
                        seats 3
                        feature gender
                        1 2 woman
                        1 2 man
                        feature age group
                        1 1 16 to 29
                        2 2 30+
                        """);
        assertThat(Quotas.parse(QUOTAS.text())).isEqualTo(QUOTAS);
    }

    @Test
    void quotasThatAreNotOnesAreRefused() {
        String text = QUOTAS.text();
        for (String broken :
                List.of(
                        "",
                        text.strip(),
                        text.replace("v1", "v2"),
                        text.replace("seats 3\n", ""),
                        text.replace("seats 3", "seats 03"),
                        text.replace("seats 3", "seats 2001"),
                        text.replace("feature gender\n", ""),
                        text.replace("1 2 man", "1 2 woman"),
                        text.replace("1 2 man", "2 1 man"),
                        text.replace("1 2 man", "1 2"),
                        text.replace("1 2 man", "1 2  man"),
                        text.replace("age group", "gender"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> Quotas.parse(broken));
        }
    }

    @Test
    void aLotteryNamesItsPeopleInOrder() {
        assertThat(LOTTERY.text())
                .isEqualTo(
                        """
                        plenary-lottery/v1
                        panels 3
                        seats 3
                        volunteers 4
                        1 2 3
                        2 3 4
                        1 2 3
                        """);
        assertThat(Lottery.parse(LOTTERY.text()).text()).isEqualTo(LOTTERY.text());
        assertThat(LOTTERY.times()).containsExactly(2, 3, 3, 1);
    }

    @Test
    void aLotteryThatIsNotOneIsRefused() {
        String text = LOTTERY.text();
        for (String broken :
                List.of(
                        "",
                        text.strip(),
                        text.replace("panels 3", "panels 4"),
                        text.replace("seats 3", "seats 2"),
                        text.replace("volunteers 4", "volunteers 3"),
                        text.replace("2 3 4", "2 3"),
                        text.replace("2 3 4", "2 3 3"),
                        text.replace("2 3 4", "2 4 3"),
                        text.replace("2 3 4", "0 3 4"),
                        text.replace("2 3 4", "02 3 4"),
                        text.replace("2 3 4", "2  3 4"),
                        text.replace("2 3 4", "-2 3 4"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> Lottery.parse(broken));
        }
    }

    @Test
    void aPanelOfManyIsCommittedPartByPart() {
        int[][] panels =
                IntStream.range(0, 10)
                        .mapToObj(first -> IntStream.range(first, first + 70).toArray())
                        .toArray(int[][]::new);
        Lottery large = Lottery.of(80, panels);
        HashTree tree = large.tree();
        assertThat(tree.size()).isEqualTo(10 * 3);

        PanelPart last = large.part(9, 2);
        assertThat(last.volunteers()).containsExactly(74, 75, 76, 77, 78, 79);
        assertThat(last.standsIn(tree.root(), 10, 70, tree.path(29))).isTrue();
        assertThat(last.standsIn(tree.root(), 10, 70, tree.path(28))).isFalse();
        assertThat(large.part(8, 2).standsIn(tree.root(), 10, 70, tree.path(29))).isFalse();
        assertThat(
                        new PanelPart(9, 2, List.of(74, 75, 76, 77, 78))
                                .standsIn(tree.root(), 10, 70, tree.path(29)))
                .isFalse();
    }

    @Test
    void aVolunteerChecksTheirOwnLineAgainstTheFreeze() {
        List<Hash> salts =
                IntStream.range(0, 4).mapToObj(i -> Hash.sha256(new byte[] {(byte) i})).toList();
        HashTree tree = VolunteerLine.tree(QUOTAS, POOL, salts);
        Freeze freeze = new Freeze(QUOTAS.hash(), tree.root(), 4, 3, 1_000, Objective.LEXIMIN);
        VolunteerLine mine = VolunteerLine.of(QUOTAS, POOL, 1, salts.get(1));

        assertThat(mine.text())
                .isEqualTo("plenary-volunteer/v1\n2\n" + salts.get(1) + "\n7\nman\n30+\n");
        assertThat(mine.standsIn(freeze, tree.path(1))).isTrue();
        VolunteerLine younger = new VolunteerLine(2, mine.salt(), 7, List.of("man", "16 to 29"));
        assertThat(younger.standsIn(freeze, tree.path(1))).isFalse();
        VolunteerLine third = new VolunteerLine(3, mine.salt(), 7, mine.values());
        assertThat(third.standsIn(freeze, tree.path(1))).isFalse();
    }

    /// Records from before there were commitments keep their hash.
    @Test
    void aFreezeCommitsToTheCommitmentsIfThereAreAny() {
        Hash none = Hash.sha256();
        Freeze bare = new Freeze(none, none, 4, 3, 1_000, Objective.LEXIMIN);
        Freeze with = new Freeze(none, none, 4, 3, 1_000, Objective.LEXIMIN, Optional.of(none));
        String text =
                "plenary-freeze/v1\nquotas "
                        + none
                        + "\npool "
                        + none
                        + "\nvolunteers 4\nseats 3\npanels 1000\nobjective leximin\n";

        assertThat(bare.hash()).isEqualTo(Hash.sha256(text.getBytes(UTF_8)));
        assertThat(with.hash())
                .isEqualTo(Hash.sha256((text + "commitments " + none + "\n").getBytes(UTF_8)));
    }

    @Test
    void aReceiptCarriesALineAndItsPath() {
        List<Hash> salts =
                IntStream.range(0, 4).mapToObj(i -> Hash.sha256(new byte[] {(byte) i})).toList();
        HashTree tree = VolunteerLine.tree(QUOTAS, POOL, salts);
        Freeze freeze = new Freeze(QUOTAS.hash(), tree.root(), 4, 3, 1_000, Objective.LEXIMIN);
        Receipt receipt =
                new Receipt(
                        Hash.sha256(),
                        VolunteerLine.of(QUOTAS, POOL, 3, salts.get(3)),
                        tree.path(3));

        assertThat(Receipt.parse(receipt.text())).isEqualTo(receipt);
        assertThat(Receipt.parse(receipt.text()).holds(freeze)).isTrue();
        assertThat(Receipt.parse(receipt.text().replace("man", "woman")).holds(freeze)).isFalse();
        assertThat(Receipt.parse(receipt.text().replace("number 4", "number 3")).holds(freeze))
                .isFalse();
        String text = receipt.text();
        for (String broken :
                List.of(
                        "",
                        text.strip(),
                        text.replace("v1", "v2"),
                        text.replace("salt ", "pepper "),
                        text.replace("household -1", "household -2"),
                        text.replaceFirst("path [0-9a-f]", "path G"),
                        text + "value 30+\n")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Receipt.parse(broken));
        }
    }

    @Test
    void aTreeOfAnySizeProvesEachOfItsLeavesAndNoOther() {
        for (int size = 1; size <= 33; size++) {
            List<Hash> leaves =
                    IntStream.range(0, size)
                            .mapToObj(i -> Hash.sha256(new byte[] {(byte) i}))
                            .toList();
            HashTree tree = new HashTree(leaves);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    boolean proven =
                            Proofs.verifyInclusion(
                                    j, size, leaves.get(j), tree.path(i), tree.root());
                    assertThat(proven).isEqualTo(i == j);
                }
            }
        }
    }
}
