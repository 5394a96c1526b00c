package org.plenary.sortition.lottery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.core.ledger.Hash;

/// Panels that came out alike are made to differ, and nobody's chance changes by it.
class TwinsTest {
    private static final Hash SEED = Hash.sha256(new byte[] {5});

    @Test
    void panelsThatCameOutAlikeDifferAfterwardsAndEverybodyIsInAsManyAsBefore() throws Exception {
        // Women are the even ones, men the odd ones; a panel has one of each.
        Pool pool = pool(8, new int[] {-1, -1, -1, -1, -1, -1, -1, -1});
        int[][] people = {{0, 1}, {0, 1}, {1, 0}, {2, 3}, {4, 5}, {6, 7}};
        int[] before = times(people, 8);
        part(pool, people);
        assertEquals(6, distinct(people));
        assertArrayEquals(before, times(people, 8));
        for (int[] panel : people) {
            assertEquals(1, Arrays.stream(panel).filter(person -> person % 2 == 0).count());
        }
    }

    @Test
    void housematesAreNotBroughtTogetherByIt() throws Exception {
        // Whoever changes places with 2 or 3 sits with a housemate, or lets them sit with one.
        Pool pool = pool(4, new int[] {7, 8, 8, 7});
        int[][] people = {{0, 1}, {0, 1}, {2, 3}};
        part(pool, people);
        assertArrayEquals(new int[][] {{0, 1}, {0, 1}, {2, 3}}, people);
    }

    @Test
    void wherePanelsCannotDifferTheyAreLeftAsTheyAre() throws Exception {
        Pool pool = pool(2, new int[] {-1, -1});
        int[][] people = {{0, 1}, {0, 1}, {0, 1}};
        part(pool, people);
        assertArrayEquals(new int[][] {{0, 1}, {0, 1}, {0, 1}}, people);
    }

    @Test
    void panelsThatDifferAreNotTouched() throws Exception {
        Pool pool = pool(4, new int[] {-1, -1, -1, -1});
        int[][] people = {{0, 1}, {2, 3}, {0, 3}};
        part(pool, people);
        assertArrayEquals(new int[][] {{0, 1}, {2, 3}, {0, 3}}, people);
    }

    private static Pool pool(int size, int[] households) {
        int[][] values = new int[size][];
        Arrays.setAll(values, person -> new int[] {person % 2});
        return Pool.of(values, households);
    }

    private static void part(Pool pool, int[][] people) throws Cancelled {
        Quota women = new Quota("woman", 1, 1);
        Quota men = new Quota("man", 1, 1);
        Quotas quotas = new Quotas(2, List.of(new Feature("gender", List.of(women, men))));
        Types types = Types.of(pool, Set.of());
        Shape shape = Shape.of(quotas, pool, types, Set.of());
        int[][] panels = new int[people.length][];
        for (int panel = 0; panel < panels.length; panel++) {
            panels[panel] =
                    IntStream.of(people[panel])
                            .map(person ->
                                    Arrays.binarySearch(types.members(0), person) < 0 ? 1 : 0)
                            .toArray();
        }
        Progress progress = Progress.unwatched();
        Reseating seats = new Reseating(shape, types, pool, panels, people, SEED, progress);
        new Twins(people, seats, new SeedStream(SEED, "twins"), progress).part();
    }

    private static long distinct(int[][] people) {
        return Arrays.stream(people)
                .map(panel -> Arrays.toString(Arrays.stream(panel).sorted().toArray()))
                .distinct()
                .count();
    }

    private static int[] times(int[][] people, int size) {
        int[] times = new int[size];
        Arrays.stream(people).flatMapToInt(Arrays::stream).forEach(person -> times[person]++);
        return times;
    }
}
