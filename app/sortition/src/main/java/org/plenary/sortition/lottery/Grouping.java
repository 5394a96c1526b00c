package org.plenary.sortition.lottery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;

/// The volunteers by type, with what is aimed at and some panels known to meet the quotas.
///
/// @param apart the households that `types` tells apart
/// @param known panels as the types of their seats
record Grouping(
        SortedSet<Integer> apart, Types types, Shape shape, Target target, List<int[]> known) {
    /// The same aim with more households told apart, for whom naming found no places: their own
    /// rows join, and everybody keeps the chance that was aimed at. Since the rows leave these
    /// chances possible, they are the most equal ones still, and what was proven of them holds.
    ///
    /// @return empty where one of the rows does not, or no known panel meets them all
    Optional<Grouping> with(Quotas quotas, Pool pool, SortedSet<Integer> together) {
        SortedSet<Integer> households = new TreeSet<>(apart);
        households.addAll(together);
        Types finer = Types.of(pool, households);
        Shape finerShape = Shape.of(quotas, pool, finer, households);
        int[] typeOf = new int[pool.size()];
        for (int t = 0; t < types.count(); t++) {
            for (int person : types.members(t)) {
                typeOf[person] = t;
            }
        }
        double[] chances = new double[finer.count()];
        List<List<Integer>> parts = new ArrayList<>();
        for (int t = 0; t < types.count(); t++) {
            parts.add(new ArrayList<>());
        }
        for (int t = 0; t < finer.count(); t++) {
            int whole = typeOf[finer.members(t)[0]];
            chances[t] = target.chances()[whole];
            parts.get(whole).add(t);
        }
        List<int[]> panels = new ArrayList<>();
        for (int[] panel : known) {
            int[] split = split(panel, parts, finer);
            if (split.length > 0 && finerShape.admits(split)) {
                panels.add(split);
            }
        }
        if (panels.isEmpty()
                || !Collections.disjoint(together, FullHouseholds.of(pool, finer, chances))) {
            return Optional.empty();
        }
        Target same = new Target(chances, target.proof());
        return Optional.of(new Grouping(households, finer, finerShape, same, panels));
    }

    /// A panel in finer types; the largest part of a type is seated first. Empty where the parts
    /// have too few people for it.
    private static int[] split(int[] panel, List<List<Integer>> parts, Types finer) {
        int[] split = new int[panel.length];
        int[] seated = new int[finer.count()];
        for (int seat = 0; seat < panel.length; seat++) {
            int best = -1;
            for (int part : parts.get(panel[seat])) {
                boolean larger = best < 0 || finer.size(part) > finer.size(best);
                if (seated[part] < finer.cap(part) && larger) {
                    best = part;
                }
            }
            if (best < 0) {
                return new int[0];
            }
            split[seat] = best;
            seated[best]++;
        }
        Arrays.sort(split);
        return split;
    }
}
