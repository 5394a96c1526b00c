package org.plenary.sortition.lottery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.Objective;
import org.plenary.core.ledger.Hash;

/// The chances aimed at are the most equal there are.
class LeximinTest {
    private static final Hash SEED = Hash.sha256(new byte[] {7});

    @Test
    void theChancesAreThoseThatGoingThroughEveryPanelFinds() throws Exception {
        int met = 0;
        for (int seed = 0; seed < 30; seed++) {
            int slack = seed % 3;
            Invented draw = new Invented.Recipe(9, 4, List.of(2, 3, 2), 0.5, slack, 0).invent(seed);
            EveryPanel every = new EveryPanel(draw);
            if (every.panels().isEmpty()) {
                assertThrows(CannotBeMet.class, () -> made(draw), "pool " + seed);
            } else {
                met++;
                double[] chances = made(draw).chances();
                assertArrayEquals(every.leximin(), chances, 1e-6, "pool " + seed);
            }
        }
        assertTrue(met >= 15, "pools whose quotas can be met: " + met);
    }

    @Test
    void whereWholePeopleCannotDoWhatPartsCouldTheChancesAreStillTheMostEqual() throws Exception {
        Invented draw = Invented.instance("exact0_8");
        MadeLottery made = made(draw);
        assertEquals(0, made.certificate().gap());
        double sum = Arrays.stream(made.chances()).sum();
        assertEquals(8, sum, 1e-9);
    }

    /// So many stages that rounding once held the last ones for a contradiction of the quotas.
    @Test
    void aLargePoolIsAimedAtToItsLastStage() throws Exception {
        List<Integer> values = List.of(2, 6, 5, 4, 8, 2, 3, 4);
        Invented draw = new Invented.Recipe(12_000, 240, values, 0.4, 1, 10).invent(2);
        SortedSet<Integer> apart = new TreeSet<>(SingleHousemates.of(draw.pool()));
        Types types = Types.of(draw.pool(), apart);
        Shape shape = Shape.of(draw.quotas(), draw.pool(), types, apart);
        double[] chances =
                new RelaxedLeximin(shape, List.of(), Progress.unwatched())
                        .solve(draw.quotas())
                        .chances();
        double people = 0;
        for (int t = 0; t < chances.length; t++) {
            people += chances[t] * shape.sizes[t];
        }
        assertEquals(240, people, 1e-6);
        assertEquals(1, Arrays.stream(chances).max().orElse(0));
    }

    private static MadeLottery made(Invented draw) throws CannotBeMet, Cancelled {
        return LotteryMaker.make(
                draw.quotas(), draw.pool(), SEED, Objective.LEXIMIN, 20, Progress.unwatched());
    }
}
