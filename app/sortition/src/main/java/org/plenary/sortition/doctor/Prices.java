package org.plenary.sortition.doctor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;

/// What each bound costs everybody: the highest lowest chance is worked out once as the quotas are,
/// and once for each bound that is reached, made wider by one.
///
/// Chances are those of people in fractions, which no lottery over whole panels can surpass and
/// almost every one attains. Households are left aside: they hardly ever decide.
final class Prices {
    /// Less than this is a solver's noise.
    private static final double NOISE = 1e-7;

    private final Kinds kinds;
    private final int[] number;
    private final Solver solver;
    private final Watcher watcher;

    /// @param number for each kind, how many people some panel can have
    Prices(Kinds kinds, int[] number, Solver solver, Watcher watcher) {
        this.kinds = kinds;
        this.number = number;
        this.solver = solver;
        this.watcher = watcher;
    }

    /// The highest lowest chance, and how many people of each value a panel then has on average.
    record Chances(double lowest, List<List<Double>> people) {}

    /// The bounds that would lift the lowest chance, most first.
    List<Price> of(Quotas quotas, Chances chances) throws Stopped {
        List<Change> reached = reached(quotas, chances);
        List<Price> prices = new ArrayList<>();
        for (Change change : reached) {
            watcher.at(Watcher.Step.PRICES, (double) reached.indexOf(change) / reached.size());
            double lowest = chances(Change.apply(quotas, List.of(change))).lowest();
            if (lowest > chances.lowest() + NOISE) {
                prices.add(new Price(change, lowest));
            }
        }
        prices.sort(Comparator.comparingDouble(Price::lowest).reversed());
        return prices;
    }

    /// A bound that is not reached costs nothing.
    private static List<Change> reached(Quotas quotas, Chances chances) {
        List<Change> reached = new ArrayList<>();
        for (int f = 0; f < quotas.features().size(); f++) {
            List<Quota> values = quotas.features().get(f).values();
            for (int v = 0; v < values.size(); v++) {
                Quota quota = values.get(v);
                double people = chances.people().get(f).get(v);
                if (quota.min() > 0 && people < quota.min() + NOISE) {
                    reached.add(new Change(f, v, Change.Bound.LEAST, quota.min(), quota.min() - 1));
                }
                if (quota.max() < Quotas.MOST_SEATS && people > quota.max() - NOISE) {
                    reached.add(new Change(f, v, Change.Bound.MOST, quota.max(), quota.max() + 1));
                }
            }
        }
        return reached;
    }

    /// Works out the highest lowest chance. That nobody has a chance above 1 is asked only of those
    /// who would have one, because it is hardly ever anybody.
    Chances chances(Quotas quotas) throws Stopped {
        Set<Integer> capped = new HashSet<>();
        while (true) {
            Mean mean = new Mean(quotas, capped);
            double lowest = mean.solve();
            if (!capped.addAll(mean.above())) {
                return new Chances(lowest, mean.people());
            }
        }
    }

    /// A panel as it is on average: of each kind as many as have the lowest chance, and some more.
    private final class Mean {
        private final Quotas quotas;
        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final Variable lowest = model.newVariable("z").lower(0).upper(1).weight(1);
        private final List<Variable> more = new ArrayList<>();
        private double found;

        Mean(Quotas quotas, Set<Integer> capped) {
            this.quotas = quotas;
            for (int kind = 0; kind < kinds.size(); kind++) {
                int people = number[kind];
                Variable rest = model.newVariable("s" + kind).lower(0).upper(people);
                more.add(rest);
                if (capped.contains(kind)) {
                    Expression all = model.newExpression("all" + kind);
                    all.set(lowest, people).set(rest, 1).upper(people);
                }
            }
            Expression seats = model.newExpression("seats");
            seats.level(quotas.seats());
            int people = 0;
            for (int kind = 0; kind < kinds.size(); kind++) {
                people += number[kind];
                seats.set(more.get(kind), 1);
            }
            seats.set(lowest, people);
            for (int f = 0; f < quotas.features().size(); f++) {
                feature(f);
            }
        }

        private void feature(int f) {
            List<Quota> values = quotas.features().get(f).values();
            for (int v = 0; v < values.size(); v++) {
                Expression row = model.newExpression("f" + f + "v" + v);
                row.lower(values.get(v).min());
                row.upper(values.get(v).max());
                int people = 0;
                for (int kind = 0; kind < kinds.size(); kind++) {
                    if (kinds.value(kind, f) == v) {
                        people += number[kind];
                        row.set(more.get(kind), 1);
                    }
                }
                row.set(lowest, people);
            }
        }

        double solve() throws Stopped {
            Optimisation.Result result = solver.best(model, Optimisation.Sense.MAX);
            if (!result.getState().isFeasible()) {
                throw new IllegalStateException("quotas with a panel have no average panel");
            }
            found = lowest.getValue().doubleValue();
            return found;
        }

        private double count(int kind) {
            return found * number[kind] + more.get(kind).getValue().doubleValue();
        }

        List<Integer> above() {
            List<Integer> above = new ArrayList<>();
            for (int kind = 0; kind < kinds.size(); kind++) {
                if (count(kind) > number[kind] + NOISE) {
                    above.add(kind);
                }
            }
            return above;
        }

        List<List<Double>> people() {
            List<List<Double>> people = new ArrayList<>();
            for (int f = 0; f < quotas.features().size(); f++) {
                double[] values = new double[quotas.features().get(f).values().size()];
                for (int kind = 0; kind < kinds.size(); kind++) {
                    values[kinds.value(kind, f)] += count(kind);
                }
                people.add(Arrays.stream(values).boxed().toList());
            }
            return people;
        }
    }
}
