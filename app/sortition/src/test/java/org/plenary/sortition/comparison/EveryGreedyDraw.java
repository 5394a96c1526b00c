package org.plenary.sortition.comparison;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;

/// Everybody's chance in the greedy draw by going through every way that it can go, given that it
/// finds a panel: slow, and only for tiny pools.
final class EveryGreedyDraw {
    private final Quotas quotas;
    private final Pool pool;
    private final double[] chances;
    private double found;

    EveryGreedyDraw(Quotas quotas, Pool pool) {
        this.quotas = quotas;
        this.pool = pool;
        chances = new double[pool.size()];
        follow(List.of(), 1);
        for (int person = 0; person < chances.length; person++) {
            chances[person] /= found;
        }
    }

    double[] chances() {
        return chances;
    }

    /// With what chance an attempt finds a panel.
    double found() {
        return found;
    }

    private void follow(List<Integer> seated, double chance) {
        if (seated.size() == quotas.seats()) {
            if (meets(seated)) {
                found += chance;
                seated.forEach(person -> chances[person] += chance);
            }
            return;
        }
        List<Integer> left = left(seated);
        List<Integer> urgent = List.of();
        double most = Double.NEGATIVE_INFINITY;
        for (int f = 0; f < quotas.features().size(); f++) {
            for (int v = 0; v < quotas.features().get(f).values().size(); v++) {
                int lacking =
                        quotas.features().get(f).values().get(v).min() - of(seated, f, v).size();
                List<Integer> able = of(left, f, v);
                if (lacking > able.size()) {
                    return;
                }
                if (!able.isEmpty() && (double) lacking / able.size() > most) {
                    most = (double) lacking / able.size();
                    urgent = able;
                }
            }
        }
        for (int person : urgent) {
            List<Integer> more = new ArrayList<>(seated);
            more.add(person);
            follow(more, chance / urgent.size());
        }
    }

    private List<Integer> of(List<Integer> people, int feature, int value) {
        return people.stream().filter(person -> pool.value(person, feature) == value).toList();
    }

    /// Who neither sits, nor lives with anybody who does, nor has a value that has its most.
    private List<Integer> left(List<Integer> seated) {
        List<Integer> left = new ArrayList<>();
        for (int person = 0; person < pool.size(); person++) {
            boolean may = !seated.contains(person);
            for (int other : seated) {
                int household = pool.household(other);
                may &= household < 0 || household != pool.household(person);
            }
            for (int f = 0; f < quotas.features().size(); f++) {
                int value = pool.value(person, f);
                int most = quotas.features().get(f).values().get(value).max();
                may &= of(seated, f, value).size() < most;
            }
            if (may) {
                left.add(person);
            }
        }
        return left;
    }

    private boolean meets(List<Integer> seated) {
        boolean met = true;
        for (int f = 0; f < quotas.features().size(); f++) {
            for (int v = 0; v < quotas.features().get(f).values().size(); v++) {
                met &= quotas.features().get(f).values().get(v).admits(of(seated, f, v).size());
            }
        }
        return met;
    }
}
