package org.plenary.sortition.lottery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.Pool;
import org.plenary.core.ledger.Hash;

/// People of one type take turns, and housemates do not sit together.
class AssignerTest {
    private static final Hash SEED = Hash.sha256(new byte[] {3});

    @Test
    void peopleOfATypeTakeTurns() throws Exception {
        Pool pool = Pool.of(new int[7][1], new int[] {-1, -1, -1, -1, -1, -1, -1});
        int[][] people = assign(pool, new int[10][3]);
        int[] times = new int[7];
        Arrays.stream(people).flatMapToInt(Arrays::stream).forEach(person -> times[person]++);
        assertEquals(4, Arrays.stream(times).min().orElseThrow());
        assertEquals(5, Arrays.stream(times).max().orElseThrow());
    }

    @Test
    void housematesAreNeverSeatedTogetherWhereOthersOfTheirTypesCanSwap() throws Exception {
        // Two types of four people each, in four households of one person of either type.
        int[][] values = {{0}, {0}, {0}, {0}, {1}, {1}, {1}, {1}};
        Pool pool = Pool.of(values, new int[] {0, 1, 2, 3, 0, 1, 2, 3});
        int[][] panels = new int[40][];
        Arrays.fill(panels, new int[] {0, 1});
        int[][] people = assign(pool, panels);
        int[] times = new int[8];
        for (int[] panel : people) {
            assertTrue(pool.household(panel[0]) != pool.household(panel[1]));
            Arrays.stream(panel).forEach(person -> times[person]++);
        }
        assertTrue(Arrays.stream(times).allMatch(time -> time == 10), Arrays.toString(times));
    }

    private static int[][] assign(Pool pool, int[][] panels) throws Cancelled {
        Types types = Types.of(pool, Set.of());
        return new Assigner(types, pool, panels, SEED, Progress.unwatched()).assign();
    }
}
