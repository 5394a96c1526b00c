package org.plenary.sortition.lottery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.Objective;
import org.plenary.core.ledger.Hash;

/// Each objective is better at what it asks for than all others.
class ObjectivesTest {
    private static final Hash SEED = Hash.sha256(new byte[] {1});

    private static final List<Invented> POOLS =
            List.of(
                    Invented.instance("hdlike_30"),
                    new Invented.Recipe(90, 14, List.of(2, 3, 4, 3), 0.4, 2, 0).invent(5),
                    new Invented.Recipe(80, 12, List.of(2, 4, 3), 0.5, 1, 0).invent(8));

    private static final Map<Invented, Map<Objective, double[]>> FOUND = new HashMap<>();

    @Test
    void maximinHasTheHighestLowestChanceAndThenTheLowestHighest() throws Exception {
        for (Invented draw : POOLS) {
            Map<Objective, double[]> chances = chances(draw);
            double[] maximin = chances.get(Objective.MAXIMIN);
            double[] leximin = chances.get(Objective.LEXIMIN);
            assertEquals(lowest(leximin), lowest(maximin), 1e-8);
            assertTrue(highest(maximin) <= highest(leximin) + 1e-8);
        }
    }

    @Test
    void nashHasTheGreatestProduct() throws Exception {
        for (Invented draw : POOLS) {
            Map<Objective, double[]> chances = chances(draw);
            double[] nash = chances.get(Objective.NASH);
            for (double[] other : chances.values()) {
                // Towards no other chances does the product grow: the sum of the logarithms is
                // flat there or falls.
                double slope = 0;
                for (int i = 0; i < nash.length; i++) {
                    slope += other[i] / nash[i] - 1;
                }
                assertTrue(slope <= 1e-2, "slope " + slope);
            }
        }
    }

    @Test
    void goldilocksHasTheLeastOfHighAndLowTogether() throws Exception {
        for (Invented draw : POOLS) {
            Map<Objective, double[]> chances = chances(draw);
            double least = cost(chances.get(Objective.GOLDILOCKS));
            for (double[] other : chances.values()) {
                assertTrue(least <= cost(other) + 1e-6, least + " against " + cost(other));
            }
        }
    }

    /// Each pool's chances are sought once for all tests.
    private static Map<Objective, double[]> chances(Invented draw) throws Exception {
        Map<Objective, double[]> known = FOUND.get(draw);
        if (known != null) {
            return known;
        }
        Map<Objective, double[]> chances = new EnumMap<>(Objective.class);
        for (Objective objective : Objective.values()) {
            MadeLottery made =
                    LotteryMaker.make(
                            draw.quotas(), draw.pool(), SEED, objective, 30, Progress.unwatched());
            assertEquals(draw.quotas().seats(), Arrays.stream(made.chances()).sum(), 1e-6);
            chances.put(objective, made.chances());
        }
        FOUND.put(draw, chances);
        return chances;
    }

    private static double lowest(double[] chances) {
        return Arrays.stream(chances).min().orElseThrow();
    }

    private static double highest(double[] chances) {
        return Arrays.stream(chances).max().orElseThrow();
    }

    private static double cost(double[] chances) {
        double even = Arrays.stream(chances).sum() / chances.length;
        return highest(chances) / even + even / lowest(chances);
    }
}
