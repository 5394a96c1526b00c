package org.plenary.sortition.lottery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Objective;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.core.ledger.Hash;

/// Households are kept apart without proving anything twice.
class HouseholdsTest {
    private static final Hash SEED = Hash.sha256(new byte[] {1});

    @Test
    void oneOfTheSameTypeChangesPlacesWithAHousemate() throws Exception {
        // Of type 0 there are persons 0 and 1, of type 1 persons 2 and 3; 0 and 2 live together.
        Pool pool = Pool.of(new int[][] {{0}, {0}, {1}, {1}}, new int[] {7, -1, 7, -1});
        int[][] people = {{0, 2}, {1, 3}};
        assertEquals(Set.of(), part(pool, free(2, 2), people));
        assertArrayEquals(new int[] {0, 1, 2, 3}, sorted(people));
        assertTrue(Arrays.stream(people).noneMatch(panel -> together(pool, panel)));
        assertTrue(Arrays.stream(people).allMatch(panel -> of(pool, panel, 0) == 1));
    }

    @Test
    void oneOfAnotherTypeDoesWhereBothPanelsStillMeetTheQuotas() throws Exception {
        // Nobody is like anybody else.
        int[][] values = {{0}, {1}, {2}, {3}};
        Pool pool = Pool.of(values, new int[] {7, 7, -1, -1});
        int[][] people = {{0, 1}, {2, 3}};
        assertEquals(Set.of(), part(pool, free(2, 4), people));
        assertArrayEquals(new int[] {0, 1, 2, 3}, sorted(people));
        assertTrue(Arrays.stream(people).noneMatch(panel -> together(pool, panel)));
    }

    @Test
    void housematesForWhomNobodyCanStandInAreNoted() throws Exception {
        // There is one panel only.
        Pool pool = Pool.of(new int[][] {{0}, {1}, {2}}, new int[] {7, 7, -1});
        assertEquals(Set.of(7), part(pool, free(2, 3), new int[][] {{0, 1}}));
    }

    @Test
    void aHouseholdWhoseChancesAddUpToMoreThanOneIsToldApartBeforeTheProof() throws Exception {
        // Two of three people are drawn, and the first two live together: without regard to that
        // everybody would have two chances of three.
        Pool pool = Pool.of(new int[][] {{0}, {1}, {1}}, new int[] {7, 7, -1});
        Watched watched = new Watched();
        MadeLottery made = made(new Invented(free(2, 2), pool), watched);
        assertArrayEquals(new int[] {500, 500, 1_000}, made.lottery().times());
        assertEquals(1, watched.times(Stage.PROVING));
    }

    @Test
    void whomNamingCannotPartIsToldApartWithoutAnotherProof() throws Exception {
        int again = 0;
        for (int seed = 5; seed < 9; seed++) {
            List<Integer> values = List.of(2, 3, 4, 2, 3);
            Invented draw = new Invented.Recipe(80, 14, values, 0.4, 1, 30).invent(seed);
            Watched watched = new Watched();
            MadeLottery made = made(draw, watched);
            assertEquals(1, watched.times(Stage.PROVING), "proofs of pool " + seed);
            again += watched.times(Stage.COMPOSING) - 1;
            int[] times = made.lottery().times();
            for (int person = 0; person < times.length; person++) {
                assertEquals(made.chances()[person], times[person] / 1_000.0, 0.0015);
            }
            assertTrue(made.certificate().proves(draw.quotas(), draw.pool()));
        }
        assertTrue(again >= 3, "composed anew: " + again);
    }

    private static MadeLottery made(Invented draw, Progress progress) throws Exception {
        return LotteryMaker.make(
                draw.quotas(), draw.pool(), SEED, Objective.LEXIMIN, 1_000, progress);
    }

    private static SortedSet<Integer> part(Pool pool, Quotas quotas, int[][] people)
            throws Cancelled {
        Types types = Types.of(pool, Set.of());
        Shape shape = Shape.of(quotas, pool, types, Set.of());
        int[] typeOf = new int[pool.size()];
        for (int t = 0; t < types.count(); t++) {
            for (int person : types.members(t)) {
                typeOf[person] = t;
            }
        }
        int[][] panels =
                Arrays.stream(people)
                        .map(panel -> Arrays.stream(panel).map(p -> typeOf[p]).toArray())
                        .toArray(int[][]::new);
        return new Reseating(shape, types, pool, panels, people, SEED, Progress.unwatched()).part();
    }

    /// Quotas of one feature, with any number of any of its values.
    private static Quotas free(int seats, int values) {
        List<Quota> quotas =
                IntStream.range(0, values).mapToObj(v -> new Quota("v" + v, 0, seats)).toList();
        return new Quotas(seats, List.of(new Feature("f", quotas)));
    }

    private static int[] sorted(int[][] people) {
        return Arrays.stream(people).flatMapToInt(Arrays::stream).sorted().toArray();
    }

    private static boolean together(Pool pool, int[] panel) {
        int[] shared = Arrays.stream(panel).map(pool::household).filter(h -> h >= 0).toArray();
        return Arrays.stream(shared).distinct().count() < shared.length;
    }

    private static long of(Pool pool, int[] panel, int value) {
        return Arrays.stream(panel).filter(person -> pool.value(person, 0) == value).count();
    }

    private static final class Watched implements Progress {
        private final List<Stage> stages = new ArrayList<>();

        @Override
        public void at(Stage stage, double share) {
            if (stages.isEmpty() || stages.getLast() != stage) {
                stages.add(stage);
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }

        int times(Stage stage) {
            return Collections.frequency(stages, stage);
        }
    }
}
