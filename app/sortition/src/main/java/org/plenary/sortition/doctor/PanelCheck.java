package org.plenary.sortition.doctor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;

/// Counts a panel that a solver found. A solver reckons in fractions; what the doctor says is
/// counted in people.
public final class PanelCheck {
    private PanelCheck() {}

    /// Throws if the panel does not meet the quotas, which would be a solver's mistake.
    static void require(List<Integer> panel, Quotas quotas, Pool pool) {
        if (!meets(panel, quotas, pool)) {
            throw new IllegalStateException("the solver's panel does not meet the quotas");
        }
    }

    /// Whether these people meet the quotas, each of them and each household once.
    public static boolean meets(List<Integer> panel, Quotas quotas, Pool pool) {
        if (panel.size() != quotas.seats() || new HashSet<>(panel).size() != panel.size()) {
            return false;
        }
        Set<Integer> households = new HashSet<>();
        for (int volunteer : panel) {
            int household = pool.household(volunteer);
            if (household >= 0 && !households.add(household)) {
                return false;
            }
        }
        for (int f = 0; f < quotas.features().size(); f++) {
            Feature feature = quotas.features().get(f);
            int[] people = new int[feature.values().size()];
            for (int volunteer : panel) {
                people[pool.value(volunteer, f)]++;
            }
            for (int v = 0; v < people.length; v++) {
                if (!feature.values().get(v).admits(people[v])) {
                    return false;
                }
            }
        }
        return true;
    }
}
