package org.plenary.sortition.lottery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.core.draw.Pool;

/// The volunteers by type: people of one type have the same value of every feature, so whatever a
/// lottery gives to one of them it can give to each. Types are counted from 0 in the order in which
/// the pool first names somebody of them.
///
/// Households that must be told apart (see [Reseating]) make types of their own.
final class Types {
    private final int[][] members;
    private final int[] caps;

    private Types(int[][] members, int[] caps) {
        this.members = members;
        this.caps = caps;
    }

    /// Groups a pool.
    ///
    /// @param apart the households whose members only are of one type with each other
    static Types of(Pool pool, Set<Integer> apart) {
        Map<List<Integer>, List<Integer>> grouped = new LinkedHashMap<>();
        for (int volunteer = 0; volunteer < pool.size(); volunteer++) {
            List<Integer> key = new ArrayList<>();
            for (int value : pool.values(volunteer)) {
                key.add(value);
            }
            int household = pool.household(volunteer);
            key.add(household >= 0 && apart.contains(household) ? household : -1);
            grouped.computeIfAbsent(key, _ -> new ArrayList<>()).add(volunteer);
        }
        int[][] members =
                grouped.values().stream()
                        .map(people -> people.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new);
        int[] caps = Arrays.stream(members).mapToInt(people -> households(pool, people)).toArray();
        return new Types(members, caps);
    }

    /// How many of these people a panel can have when it has nobody's housemate.
    private static int households(Pool pool, int[] people) {
        int alone = (int) Arrays.stream(people).filter(one -> pool.household(one) < 0).count();
        long shared =
                Arrays.stream(people).map(pool::household).filter(h -> h >= 0).distinct().count();
        return alone + (int) shared;
    }

    /// How many types there are.
    int count() {
        return members.length;
    }

    /// How many people are of a type.
    int size(int type) {
        return members[type].length;
    }

    /// The most people of a type that a panel can have.
    int cap(int type) {
        return caps[type];
    }

    /// The people of a type, ascending; not a copy.
    int[] members(int type) {
        return members[type];
    }
}
