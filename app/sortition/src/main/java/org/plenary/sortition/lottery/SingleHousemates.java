package org.plenary.sortition.lottery;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.core.draw.Pool;

/// The households of which two people are the only ones of their types. Where both types are
/// seated, nobody else can take either seat, so telling these households apart early costs nothing.
final class SingleHousemates {
    private SingleHousemates() {}

    /// Their numbers.
    static SortedSet<Integer> of(Pool pool) {
        Types types = Types.of(pool, Set.of());
        Map<Integer, Integer> single = new TreeMap<>();
        for (int t = 0; t < types.count(); t++) {
            int household = pool.household(types.members(t)[0]);
            if (types.size(t) == 1 && household >= 0) {
                single.merge(household, 1, Integer::sum);
            }
        }
        SortedSet<Integer> households = new TreeSet<>();
        single.forEach((household, people) -> {
            if (people > 1) {
                households.add(household);
            }
        });
        return households;
    }
}
