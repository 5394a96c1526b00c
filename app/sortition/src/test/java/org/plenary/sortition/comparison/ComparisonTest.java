package org.plenary.sortition.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;
import org.plenary.core.ledger.Hash;
import org.plenary.sortition.Instance;
import org.plenary.sortition.doctor.PanelCheck;
import org.plenary.sortition.lottery.SeedStream;

/// Other ways of drawing, against every way that they can go.
final class ComparisonTest {
    private static final Hash SEED = Hash.sha256(new byte[] {1});
    private static final int DRAWS = 20_000;

    /// Six standard errors of a chance from so many draws, at most.
    private static final Offset<Double> NEAR = Offset.offset(0.022);

    /// Thirteen people for two seats. Only the first two and the last two go together, and of them
    /// one and one are housemates; a greedy draw that begins with anybody else fails.
    private static final Instance TINY =
            Instance.of(
                    2,
                    List.of("a no 1 1 yes 1 1", "b no 1 1 yes 1 1", "c no 1 1 yes 1 1"),
                    "no no yes 1 @home",
                    "no no yes 1",
                    "no yes no 3",
                    "yes no no 3",
                    "yes yes yes 3",
                    "yes yes no 1 @home",
                    "yes yes no 1");

    @Test
    void outOfAHatEverybodyIsAsLikely() {
        double[] chances = new double[TINY.pool().size()];
        SeedStream chance = new SeedStream(SEED, "test");
        for (int i = 0; i < DRAWS; i++) {
            int[] panel = HatDraw.draw(chances.length, 2, chance);
            assertThat(panel).hasSize(2).doesNotHaveDuplicates();
            Arrays.stream(panel).forEach(person -> chances[person] += 1.0 / DRAWS);
        }
        for (double each : chances) {
            assertThat(each).isCloseTo(2.0 / 13, NEAR);
        }
    }

    @Test
    void outOfAHatAPanelMeetsTheQuotasAsOftenAsThereAreSuchPanels() {
        List<List<Integer>> all =
                IntStream.range(0, 1 << 13)
                        .filter(bits -> Integer.bitCount(bits) == 2)
                        .mapToObj(bits ->
                                IntStream.range(0, 13)
                                        .filter(person -> (bits >> person & 1) == 1)
                                        .boxed()
                                        .toList())
                        .toList();
        long fitting = all.stream().filter(ComparisonTest::meets).count();
        assertThat(fitting).isEqualTo(3);
        Chances hat = new Comparison(TINY.quotas(), TINY.pool(), SEED, DRAWS).hat();
        assertThat(hat.panels()).isEqualTo(DRAWS);
        assertThat(hat.fitting() / (double) DRAWS).isCloseTo((double) fitting / all.size(), NEAR);
    }

    @Test
    void theGreedyDrawIsAsLikelyToDrawSomebodyAsGoingThroughAllItsWaysSays() {
        EveryGreedyDraw every = new EveryGreedyDraw(TINY.quotas(), TINY.pool());
        // Otherwise this would say nothing: some ways fail, and chances differ.
        assertThat(every.found()).isCloseTo(0.4, Offset.offset(1e-9));
        assertThat(every.chances()[11]).isCloseTo(0.25, Offset.offset(1e-9));
        double[] chances = new double[TINY.pool().size()];
        SeedStream chance = new SeedStream(SEED, "test");
        for (int i = 0; i < DRAWS; i++) {
            int[] panel = GreedyDraw.draw(TINY.quotas(), TINY.pool(), chance, 100).orElseThrow();
            assertThat(meets(Arrays.stream(panel).boxed().toList())).isTrue();
            Arrays.stream(panel).forEach(person -> chances[person] += 1.0 / DRAWS);
        }
        for (int person = 0; person < chances.length; person++) {
            assertThat(chances[person])
                    .as("person %d", person)
                    .isCloseTo(every.chances()[person], NEAR);
        }
    }

    @Test
    void aGreedyDrawThatAlwaysFailsFindsNoPanel() {
        // One f and one m: the two live together.
        Instance couple = Instance.of(2, List.of("gender f 1 1 m 1 1"), "f 1 @home", "m 1 @home");
        assertThat(GreedyDraw.draw(couple.quotas(), couple.pool(), new SeedStream(SEED, "t"), 5))
                .isEmpty();
        Chances greedy = new Comparison(couple.quotas(), couple.pool(), SEED, 3).greedy();
        assertThat(greedy.panels()).isZero();
        assertThat(greedy.after(4)).isZero();
    }

    @Test
    void chancesAreSharesOfThePanelsWithTheLowestFirst() {
        Lottery lottery = Lottery.of(5, new int[][] {{0, 1}, {0, 2}, {0, 3}, {0, 1}});
        Pool pool = Pool.of(new int[5][1], new int[] {-1, -1, -1, -1, -1});
        Quotas quotas = Instance.of(2, List.of("any x 0 2"), "x 5").quotas();
        Chances chances = new Comparison(quotas, pool, SEED, 4).lottery(lottery);
        assertThat(IntStream.rangeClosed(0, 4).mapToObj(chances::after))
                .containsExactly(0.0, 0.25, 0.25, 0.5, 1.0);
        assertThat(chances.never()).isEqualTo(1);
        assertThat(chances.fitting()).isEqualTo(4);
    }

    @Test
    void theSameSeedSaysTheSame() {
        Chances once = new Comparison(TINY.quotas(), TINY.pool(), SEED, 50).greedy();
        Chances again = new Comparison(TINY.quotas(), TINY.pool(), SEED, 50).greedy();
        for (int quarters = 0; quarters <= 4; quarters++) {
            assertThat(again.after(quarters)).isEqualTo(once.after(quarters));
        }
    }

    private static boolean meets(List<Integer> panel) {
        return PanelCheck.meets(panel, TINY.quotas(), TINY.pool());
    }
}
