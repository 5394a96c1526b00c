package org.plenary.sortition.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.sortition.replacement.ReplacementTest.pool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.core.ledger.Hash;

final class ReserveTest {
    private static final Hash SEED = Hash.sha256(new byte[] {7});
    private static final Quotas QUOTAS =
            new Quotas(
                    4,
                    List.of(
                            new Feature(
                                    "gender", List.of(new Quota("w", 2, 2), new Quota("m", 2, 2))),
                            new Feature(
                                    "age",
                                    List.of(
                                            new Quota("young", 1, 2),
                                            new Quota("middle", 1, 2),
                                            new Quota("old", 1, 2)))));

    @Test
    void whoeverIsLikelyToLeaveHasSomebodyAlikeOnTheList() {
        Pool pool =
                pool(
                        new int[] {0, 0},
                        new int[] {0, 1},
                        new int[] {1, 2},
                        new int[] {1, 1},
                        new int[] {0, 0},
                        new int[] {1, 2},
                        new int[] {1, 0});
        int[] panel = {0, 1, 2, 3};
        DropOuts young = DropOuts.alike(QUOTAS, 0).with(1, 0, 80).with(1, 1, 0).with(1, 2, 0);
        DropOuts old = DropOuts.alike(QUOTAS, 0).with(1, 2, 80).with(1, 1, 0).with(1, 0, 0);

        assertThat(Reserve.of(QUOTAS, pool, panel, young, 1, SEED).people()).containsExactly(4);
        Reserve reserve = Reserve.of(QUOTAS, pool, panel, old, 1, SEED);
        assertThat(reserve.people()).containsExactly(5);
        assertThat(reserve.with()).isZero();
        assertThat(reserve.without()).isGreaterThan(1);
    }

    @Test
    void nobodyWhoWasDrawnOrLivesWithThemOrWithAnotherOfTheListIsOnIt() {
        int[][] values = new int[9][];
        for (int i = 0; i < 9; i++) {
            values[i] = new int[] {i % 2, i % 3};
        }
        Pool pool = Pool.of(values, new int[] {-1, -1, 2, -1, 2, 5, 5, -1, -1});
        Reserve reserve =
                Reserve.of(
                        QUOTAS, pool, new int[] {0, 1, 2, 3}, DropOuts.alike(QUOTAS, 50), 9, SEED);

        assertThat(reserve.people()).hasSize(3).doesNotContain(0, 1, 2, 3, 4).contains(7, 8);
        assertThat(new HashSet<>(reserve.people())).hasSize(3);
    }

    @Test
    void theSameSeedGivesTheSameList() {
        Pool pool = random(new SplittableRandom(3), 30);
        int[] panel = {0, 1, 2, 3};
        DropOuts rates = DropOuts.alike(QUOTAS, 20);

        assertThat(Reserve.of(QUOTAS, pool, panel, rates, 3, SEED))
                .isEqualTo(Reserve.of(QUOTAS, pool, panel, rates, 3, SEED));
    }

    /// Against every list that there is, on pools small enough for that.
    @Test
    void onTinyPoolsNoOtherListIsBetter() {
        for (int seed = 0; seed < 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Pool pool = random(random, 12);
            int[] panel = {0, 1, 2, 3};
            DropOuts rates =
                    DropOuts.alike(QUOTAS, 10 + random.nextInt(40))
                            .with(0, random.nextInt(2), random.nextInt(60));
            Hash chance = Hash.sha256(new byte[] {(byte) seed});
            Futures futures = Futures.of(QUOTAS, pool, panel, rates, Reserve.SAMPLES, chance);
            Reserve reserve = Reserve.of(QUOTAS, pool, panel, rates, 3, chance);

            double best = best(futures, pool) / (double) Reserve.SAMPLES;
            assertThat(reserve.with()).as("pool %s", seed).isEqualTo(best);
        }
    }

    private static long best(Futures futures, Pool pool) {
        long best = Long.MAX_VALUE;
        for (int a = 4; a < pool.size(); a++) {
            for (int b = a + 1; b < pool.size(); b++) {
                for (int c = b + 1; c < pool.size(); c++) {
                    int[][] list = {rows(pool, a), rows(pool, b), rows(pool, c)};
                    best = Math.min(best, futures.distance(list));
                }
            }
        }
        return best;
    }

    /// Whoever steps in is chosen as well as anybody could.
    @Test
    void nobodyCouldChooseBetterWhoOfTheListStepsIn() {
        for (int seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Pool pool = random(random, 9);
            int[] panel = {0, 1, 2, 3};
            Hash chance = Hash.sha256(new byte[] {(byte) seed, 1});
            Futures one = Futures.of(QUOTAS, pool, panel, DropOuts.alike(QUOTAS, 50), 1, chance);
            List<int[]> list = new ArrayList<>();
            for (int i = 4; i < 9; i++) {
                list.add(rows(pool, i));
            }
            long least = Long.MAX_VALUE;
            for (int subset = 0; subset < 32; subset++) {
                int of = subset;
                int[][] some =
                        java.util.stream.IntStream.range(0, 5)
                                .filter(i -> (of >> i & 1) == 1)
                                .mapToObj(list::get)
                                .toArray(int[][]::new);
                least = Math.min(least, one.distance(some));
            }
            assertThat(one.distance(list.toArray(int[][]::new))).as("%s", seed).isEqualTo(least);
        }
    }

    private static int[] rows(Pool pool, int person) {
        return Futures.rows(QUOTAS, pool, person);
    }

    /// The first four meet the quotas.
    private static Pool random(SplittableRandom random, int size) {
        int[][] values = new int[size][];
        values[0] = new int[] {0, 0};
        values[1] = new int[] {0, 1};
        values[2] = new int[] {1, 2};
        values[3] = new int[] {1, random.nextInt(3)};
        for (int i = 4; i < size; i++) {
            values[i] = new int[] {random.nextInt(2), random.nextInt(3)};
        }
        return pool(values);
    }
}
