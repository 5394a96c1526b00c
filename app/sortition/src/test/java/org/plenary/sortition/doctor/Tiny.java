package org.plenary.sortition.doctor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.Instance;

/// Pools so small that every panel can be tried: a second opinion that knows no solver.
final class Tiny {
    private Tiny() {}

    /// Ten people, three features, some of them in households of two, four seats.
    static Instance random(SplittableRandom random) {
        int[] sizes = {2, 3, 2};
        List<Feature> features = new ArrayList<>();
        for (int f = 0; f < sizes.length; f++) {
            List<Quota> values = new ArrayList<>();
            for (int v = 0; v < sizes[f]; v++) {
                int min = random.nextInt(0, 3) / 2;
                values.add(new Quota("v" + v, min, min + random.nextInt(1, 4)));
            }
            features.add(new Feature("f" + f, values));
        }
        int[][] people = new int[10][sizes.length];
        int[] households = new int[people.length];
        for (int i = 0; i < people.length; i++) {
            for (int f = 0; f < sizes.length; f++) {
                // The first value is the commonest, so that others are short of people.
                int one = random.nextInt(sizes[f]);
                people[i][f] = Math.min(one, random.nextInt(sizes[f]));
            }
            households[i] = i < 6 ? i / 2 : -1;
        }
        Quotas quotas = new Quotas(4, features);
        return new Instance(quotas, Leeway.any(quotas), Pool.of(people, households));
    }

    /// What the cheapest change costs.
    static double smallestCost(Instance instance) {
        return panels(instance).stream()
                .mapToDouble(panel -> cost(panel, instance))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double cost(List<Integer> panel, Instance instance) {
        double cost = 0;
        for (int f = 0; f < instance.quotas().features().size(); f++) {
            List<Quota> values = instance.quotas().features().get(f).values();
            for (int v = 0; v < values.size(); v++) {
                int feature = f;
                int value = v;
                Quota quota = values.get(v);
                int people =
                        (int)
                                panel.stream()
                                        .filter(i -> instance.pool().value(i, feature) == value)
                                        .count();
                cost += Math.max(0, people - quota.max());
                cost += people < quota.min() ? (quota.min() - people) * (1 + 2.0 / quota.min()) : 0;
            }
        }
        return cost;
    }

    /// What a relief costs.
    static double cost(Relief relief) {
        return relief.changes().stream()
                .mapToDouble(change ->
                        switch (change.bound()) {
                            case LEAST -> (change.from() - change.to()) * (1 + 2.0 / change.from());
                            case MOST -> change.to() - change.from();
                        })
                .sum();
    }

    /// Who is in no panel that meets the quotas.
    static List<Integer> inNoPanel(Instance instance) {
        Set<Integer> had = new HashSet<>();
        for (List<Integer> panel : panels(instance)) {
            if (PanelCheck.meets(panel, instance.quotas(), instance.pool())) {
                had.addAll(panel);
            }
        }
        List<Integer> never = new ArrayList<>();
        for (int i = 0; i < instance.pool().size(); i++) {
            if (!had.contains(i)) {
                never.add(i);
            }
        }
        return never;
    }

    /// Every set of people of the right size with nobody from one household twice.
    private static List<List<Integer>> panels(Instance instance) {
        List<List<Integer>> panels = new ArrayList<>();
        Pool pool = instance.pool();
        for (int set = 0; set < 1 << pool.size(); set++) {
            List<Integer> panel = BitSet.valueOf(new long[] {set}).stream().boxed().toList();
            long homes =
                    panel.stream()
                            .map(i -> pool.household(i) < 0 ? -1 - i : pool.household(i))
                            .distinct()
                            .count();
            if (panel.size() == instance.quotas().seats() && homes == panel.size()) {
                panels.add(panel);
            }
        }
        return panels;
    }
}
