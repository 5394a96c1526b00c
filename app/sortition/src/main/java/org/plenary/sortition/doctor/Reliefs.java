package org.plenary.sortition.doctor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.linear.Simplex;

/// Finds the smallest change of quotas that admits a panel.
///
/// Changes are gone through from the cheapest on, with people in parts, which is quick. Only for a
/// change in whole numbers is a panel of whole people looked for; nearly always there is one. So
/// the long search, for people, is not burdened with the short one, for a few bounds.
final class Reliefs {
    private static final double WHOLE = 1e-6;

    private final Quotas quotas;
    private final Kinds kinds;
    private final Pool pool;
    private final Solver solver;
    private final List<Slack> slacks;

    Reliefs(Quotas quotas, Leeway leeway, Kinds kinds, Pool pool, Solver solver) {
        this.quotas = quotas;
        this.kinds = kinds;
        this.pool = pool;
        this.solver = solver;
        slacks = slacks(quotas, leeway);
    }

    /// A bound that may give way.
    private record Slack(int feature, int value, Change.Bound bound, int from, int most) {
        double cost() {
            return bound == Change.Bound.LEAST ? 1 + 2.0 / from : 1;
        }

        Change change(int steps) {
            int to = bound == Change.Bound.LEAST ? from - steps : from + steps;
            return new Change(feature, value, bound, from, to);
        }
    }

    /// Changes among which the cheapest, with people in parts, is known.
    ///
    /// @param least by how much each bound gives way at least
    /// @param most by how much at most
    /// @param cheapest by how much in the cheapest
    private record Range(
            List<Integer> least, List<Integer> most, List<Double> cheapest, double cost) {
        /// The bound that gives way most nearly by a half, or -1 if all do by whole numbers.
        int split() {
            int split = -1;
            double widest = WHOLE;
            for (int i = 0; i < cheapest.size(); i++) {
                double off = Math.abs(cheapest.get(i) - Math.rint(cheapest.get(i)));
                if (off > widest) {
                    widest = off;
                    split = i;
                }
            }
            return split;
        }

        int whole(int slack) {
            return PanelProgramme.whole(cheapest.get(slack));
        }
    }

    /// For a panel at all.
    Optional<Relief> smallest() throws Stopped {
        return smallestWith(-1);
    }

    /// For a panel with somebody of this unit.
    Optional<Relief> smallestWith(int wanted) throws Stopped {
        return new Search(wanted).run();
    }

    private static List<Slack> slacks(Quotas quotas, Leeway leeway) {
        List<Slack> slacks = new ArrayList<>();
        for (int f = 0; f < quotas.features().size(); f++) {
            List<Quota> values = quotas.features().get(f).values();
            for (int v = 0; v < values.size(); v++) {
                int min = values.get(v).min();
                int max = values.get(v).max();
                Leeway.Bounds bounds = leeway.of(f, v);
                int most = Math.min(bounds.most(), Quotas.MOST_SEATS);
                if (min > bounds.least()) {
                    slacks.add(new Slack(f, v, Change.Bound.LEAST, min, min - bounds.least()));
                }
                if (most > max) {
                    slacks.add(new Slack(f, v, Change.Bound.MOST, max, most - max));
                }
            }
        }
        return slacks;
    }

    private final class Search {
        private final int wanted;
        private final PanelProgramme programme;
        private final List<Integer> columns = new ArrayList<>();
        private final Simplex simplex;
        private final PriorityQueue<Range> ranges =
                new PriorityQueue<>(Comparator.comparingDouble(Range::cost));

        Search(int wanted) {
            this.wanted = wanted;
            programme = new PanelProgramme(quotas, kinds);
            addPeople(programme, false);
            for (Slack slack : slacks) {
                int side = slack.bound() == Change.Bound.LEAST ? 1 : -1;
                columns.add(
                        programme.giveWay(
                                slack.feature(), slack.value(), side, slack.cost(), slack.most()));
            }
            simplex = new Simplex(programme.program());
        }

        /// @param unlike whether people of each unit count something else (what, does not matter):
        ///   then one panel is best, and a search for whole people is led to what is near it
        private void addPeople(PanelProgramme to, boolean unlike) {
            for (int unit = 0; unit < kinds.units().size(); unit++) {
                double gain = unlike ? ((unit * 2_654_435_769L) >>> 7 & 0xFFF) / 4096.0 : 0;
                to.people(unit, gain, unit == wanted ? 1 : 0, to.most(unit));
            }
        }

        Optional<Relief> run() throws Stopped {
            add(slacks.stream().map(_ -> 0).toList(), slacks.stream().map(Slack::most).toList());
            while (!ranges.isEmpty()) {
                Range range = ranges.remove();
                int split = range.split();
                if (split >= 0) {
                    int below = (int) Math.floor(range.cheapest().get(split));
                    add(range.least(), with(range.most(), split, below));
                    add(with(range.least(), split, below + 1), range.most());
                    continue;
                }
                Optional<Relief> relief = relief(range);
                if (relief.isPresent()) {
                    return relief;
                }
                addAllBeyond(range);
            }
            return Optional.empty();
        }

        private void add(List<Integer> least, List<Integer> most) throws Stopped {
            for (int i = 0; i < columns.size(); i++) {
                programme.program().bound(columns.get(i), least.get(i), most.get(i));
            }
            if (solver.solve(simplex)) {
                List<Double> cheapest = columns.stream().map(simplex::value).toList();
                double cost = 0;
                for (int i = 0; i < cheapest.size(); i++) {
                    cost += slacks.get(i).cost() * cheapest.get(i);
                }
                ranges.add(new Range(least, most, cheapest, cost));
            }
        }

        /// No panel of whole people has this change, so none has a part of it: some bound must give
        /// way further.
        private void addAllBeyond(Range range) throws Stopped {
            List<Integer> most = range.most();
            for (int i = 0; i < columns.size(); i++) {
                int whole = range.whole(i);
                if (whole < most.get(i)) {
                    add(with(range.least(), i, whole + 1), most);
                    most = with(most, i, whole);
                }
            }
        }

        private Optional<Relief> relief(Range range) throws Stopped {
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < slacks.size(); i++) {
                if (range.whole(i) > 0) {
                    changes.add(slacks.get(i).change(range.whole(i)));
                }
            }
            Quotas relaxed = Change.apply(quotas, changes);
            PanelProgramme people = new PanelProgramme(relaxed, kinds);
            addPeople(people, true);
            Optional<double[]> solution = solver.any(people.program());
            if (solution.isEmpty()) {
                return Optional.empty();
            }
            List<Integer> panel = people.panel(solution.get());
            PanelCheck.require(panel, relaxed, pool);
            return Optional.of(new Relief(changes, relaxed, panel));
        }

        private static List<Integer> with(List<Integer> numbers, int place, int number) {
            List<Integer> copy = new ArrayList<>(numbers);
            copy.set(place, number);
            return copy;
        }
    }
}
