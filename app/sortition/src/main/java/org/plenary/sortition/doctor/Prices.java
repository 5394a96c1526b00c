package org.plenary.sortition.doctor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.linear.Program;
import org.plenary.sortition.linear.Simplex;

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

    /// The highest lowest chance, and the bounds that would lift it, most first.
    record Found(double lowest, List<Price> prices) {}

    Found of(Quotas quotas) throws Stopped {
        Mean mean = new Mean(quotas);
        mean.solve();
        double lowest = mean.lowest();
        List<Change> reached = reached(quotas, mean.people());
        List<Price> prices = new ArrayList<>();
        for (int i = 0; i < reached.size(); i++) {
            watcher.at(Watcher.Step.PRICES, (double) i / reached.size());
            Change change = reached.get(i);
            mean.bound(change, change.to());
            mean.solve();
            if (mean.lowest() > lowest + NOISE) {
                prices.add(new Price(change, mean.lowest()));
            }
            mean.bound(change, change.from());
        }
        prices.sort(Comparator.comparingDouble(Price::lowest).reversed());
        return new Found(lowest, prices);
    }

    /// A bound that is not reached costs nothing.
    private static List<Change> reached(Quotas quotas, List<List<Double>> average) {
        List<Change> reached = new ArrayList<>();
        for (int f = 0; f < quotas.features().size(); f++) {
            List<Quota> values = quotas.features().get(f).values();
            for (int v = 0; v < values.size(); v++) {
                Quota quota = values.get(v);
                double people = average.get(f).get(v);
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

    /// A panel as it is on average: of each kind as many as have the lowest chance, and some more.
    private final class Mean {
        private final Quotas quotas;
        private final Program program = new Program();
        private final List<Integer> atLowest = new ArrayList<>();
        private final List<Double> people = new ArrayList<>();
        private final int lowest;
        private final List<Integer> more = new ArrayList<>();
        private final Set<Integer> capped = new HashSet<>();
        private final List<List<Integer>> rows = new ArrayList<>();
        private Simplex simplex;

        Mean(Quotas quotas) {
            this.quotas = quotas;
            int seats = row(quotas.seats(), quotas.seats(), Arrays.stream(number).sum());
            for (int f = 0; f < quotas.features().size(); f++) {
                List<Integer> values = new ArrayList<>();
                List<Quota> bounds = quotas.features().get(f).values();
                for (int v = 0; v < bounds.size(); v++) {
                    values.add(row(bounds.get(v).min(), bounds.get(v).max(), number(f, v)));
                }
                rows.add(values);
            }
            lowest =
                    program.addColumn(
                            1,
                            0,
                            1,
                            atLowest.stream().mapToInt(Integer::intValue).toArray(),
                            people.stream().mapToDouble(Double::doubleValue).toArray());
            for (int kind = 0; kind < kinds.size(); kind++) {
                int[] at = new int[rows.size() + 1];
                double[] ones = new double[at.length];
                Arrays.fill(ones, 1);
                at[0] = seats;
                for (int f = 0; f < rows.size(); f++) {
                    at[f + 1] = rows.get(f).get(kinds.value(kind, f));
                }
                more.add(program.addColumn(0, 0, number[kind], at, ones));
            }
            simplex = new Simplex(program);
        }

        private int row(int least, int most, int number) {
            int row = program.addRow(least, most);
            atLowest.add(row);
            people.add((double) number);
            return row;
        }

        private int number(int feature, int value) {
            int sum = 0;
            for (int kind = 0; kind < kinds.size(); kind++) {
                sum += kinds.value(kind, feature) == value ? number[kind] : 0;
            }
            return sum;
        }

        /// Goes on from the solution before, which is near. That nobody has a chance above 1 is
        /// asked only of those who would have one, because it is hardly ever anybody.
        void solve() throws Stopped {
            boolean solved = solver.solve(simplex);
            while (solved && cap()) {
                simplex = new Simplex(program);
                solved = solver.solve(simplex);
            }
            if (!solved) {
                throw new IllegalStateException("quotas with a panel have no average panel");
            }
        }

        double lowest() {
            return simplex.value(lowest);
        }

        void bound(Change change, int number) {
            Quota quota = quotas.features().get(change.feature()).values().get(change.value());
            boolean least = change.bound() == Change.Bound.LEAST;
            int row = rows.get(change.feature()).get(change.value());
            program.boundRow(row, least ? number : quota.min(), least ? quota.max() : number);
        }

        private boolean cap() {
            boolean any = false;
            for (int kind = 0; kind < kinds.size(); kind++) {
                if (count(kind) > number[kind] + NOISE && capped.add(kind)) {
                    int all = program.addRow(0, number[kind]);
                    program.extend(lowest, all, number[kind]);
                    program.extend(more.get(kind), all, 1);
                    any = true;
                }
            }
            return any;
        }

        private double count(int kind) {
            return simplex.value(lowest) * number[kind] + simplex.value(more.get(kind));
        }

        List<List<Double>> people() {
            List<List<Double>> all = new ArrayList<>();
            for (int f = 0; f < quotas.features().size(); f++) {
                double[] values = new double[quotas.features().get(f).values().size()];
                for (int kind = 0; kind < kinds.size(); kind++) {
                    values[kinds.value(kind, f)] += count(kind);
                }
                all.add(Arrays.stream(values).boxed().toList());
            }
            return all;
        }
    }
}
