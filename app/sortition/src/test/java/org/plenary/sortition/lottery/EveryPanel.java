package org.plenary.sortition.lottery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;

/// The most equal chances by going through every panel there is, with somebody else's solver and
/// nothing of the engine: slow, and only for tiny pools.
final class EveryPanel {
    private static final double NEAR = 1e-6;

    private static final double SLACK = 1e-9;

    private final Quotas quotas;
    private final Pool pool;
    private final List<int[]> panels = new ArrayList<>();

    EveryPanel(Invented draw) {
        quotas = draw.quotas();
        pool = draw.pool();
        choose(new int[quotas.seats()], 0, 0);
    }

    private void choose(int[] panel, int seat, int from) {
        if (seat == panel.length) {
            if (valid(panel)) {
                panels.add(panel.clone());
            }
            return;
        }
        for (int person = from; person < pool.size(); person++) {
            panel[seat] = person;
            choose(panel, seat + 1, person + 1);
        }
    }

    private boolean valid(int[] panel) {
        for (int f = 0; f < quotas.features().size(); f++) {
            int feature = f;
            for (int v = 0; v < quotas.features().get(f).values().size(); v++) {
                int value = v;
                int people =
                        (int)
                                Arrays.stream(panel)
                                        .filter(person -> pool.value(person, feature) == value)
                                        .count();
                if (!quotas.features().get(f).values().get(v).admits(people)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// All panels.
    List<int[]> panels() {
        return panels;
    }

    /// For each volunteer the most equal chance: the lowest is made as high as can be, whoever can
    /// have no more than that is fixed, and so on.
    double[] leximin() {
        double[] fixed = new double[pool.size()];
        Arrays.fill(fixed, -1);
        while (Arrays.stream(fixed).anyMatch(chance -> chance < 0)) {
            double lowest = solve(fixed, -1, 0);
            double[] most = new double[fixed.length];
            double least = 1;
            for (int person = 0; person < fixed.length; person++) {
                most[person] = fixed[person] < 0 ? solve(fixed, person, lowest) : 1;
                least = Math.min(least, most[person]);
            }
            for (int person = 0; person < fixed.length; person++) {
                if (fixed[person] < 0 && most[person] < least + NEAR) {
                    fixed[person] = lowest;
                }
            }
        }
        return fixed;
    }

    /// The highest chance that all who are not fixed can have, or that one person can have while
    /// the others have `least`.
    private double solve(double[] fixed, int person, double least) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] weights = new Variable[panels.size()];
        Expression sum = model.addExpression("sum").level(1);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = model.addVariable("w" + i).lower(0);
            sum.set(weights[i], 1);
        }
        Variable level = model.addVariable("level").lower(0).upper(1).weight(1);
        for (int one = 0; one < fixed.length; one++) {
            int who = one;
            Expression chance = model.addExpression("chance" + one);
            for (int i = 0; i < weights.length; i++) {
                if (Arrays.stream(panels.get(i)).anyMatch(p -> p == who)) {
                    chance.set(weights[i], 1);
                }
            }
            if (fixed[one] >= 0) {
                chance.lower(fixed[one] - SLACK);
            } else if (person < 0 || person == one) {
                chance.set(level, -1);
                chance.lower(0);
            } else {
                chance.lower(least - SLACK);
            }
        }
        Optimisation.Result result = model.maximise();
        return result.doubleValue(panels.size());
    }
}
