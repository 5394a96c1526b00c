package org.plenary.sortition.lottery;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.core.draw.Pool;

/// The households whose people's chances add up to more than one. A panel has one of them at most,
/// so no naming can give them such chances, and they must be told apart before anything is proven.
final class FullHouseholds {
    private static final double ONE = 1 + 1e-7;

    private FullHouseholds() {}

    /// Their numbers.
    ///
    /// @param chances for each type the chance of one person
    static SortedSet<Integer> of(Pool pool, Types types, double[] chances) {
        Map<Integer, Double> sums = new TreeMap<>();
        for (int t = 0; t < types.count(); t++) {
            for (int person : types.members(t)) {
                int household = pool.household(person);
                if (household >= 0) {
                    sums.merge(household, chances[t], Double::sum);
                }
            }
        }
        SortedSet<Integer> full = new TreeSet<>();
        sums.forEach((household, sum) -> {
            if (sum > ONE) {
                full.add(household);
            }
        });
        return full;
    }
}
