package org.plenary.sortition.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;

/// Finds the smallest change of quotas that admits a panel.
final class Reliefs {
    private final Quotas quotas;
    private final Leeway leeway;
    private final Kinds kinds;
    private final Pool pool;
    private final Solver solver;

    Reliefs(Quotas quotas, Leeway leeway, Kinds kinds, Pool pool, Solver solver) {
        this.quotas = quotas;
        this.leeway = leeway;
        this.kinds = kinds;
        this.pool = pool;
        this.solver = solver;
    }

    /// By how much a bound gives way.
    private record Slack(int feature, int value, Change.Bound bound, int from, Variable by) {
        Optional<Change> change() {
            int steps = PanelProgramme.whole(by);
            int to = bound == Change.Bound.LEAST ? from - steps : from + steps;
            return steps == 0
                    ? Optional.empty()
                    : Optional.of(new Change(feature, value, bound, from, to));
        }
    }

    /// For a panel at all.
    Optional<Relief> smallest() throws Stopped {
        return smallest(new PanelProgramme(quotas, kinds));
    }

    /// For a panel with somebody of this unit.
    Optional<Relief> smallestWith(int unit) throws Stopped {
        PanelProgramme programme = new PanelProgramme(quotas, kinds);
        programme.of(unit).lower(1);
        return smallest(programme);
    }

    private Optional<Relief> smallest(PanelProgramme programme) throws Stopped {
        List<Slack> slacks = slacks(programme);
        Optimisation.Result result = solver.best(programme.model(), Optimisation.Sense.MIN);
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        List<Change> changes =
                slacks.stream().map(Slack::change).flatMap(Optional::stream).toList();
        Quotas relaxed = Change.apply(quotas, changes);
        List<Integer> panel = programme.panel();
        PanelCheck.require(panel, relaxed, pool);
        return Optional.of(new Relief(changes, relaxed, panel));
    }

    private List<Slack> slacks(PanelProgramme programme) {
        List<Slack> slacks = new ArrayList<>();
        for (int f = 0; f < quotas.features().size(); f++) {
            List<Quota> values = quotas.features().get(f).values();
            for (int v = 0; v < values.size(); v++) {
                Quota quota = values.get(v);
                Leeway.Bounds bounds = leeway.of(f, v);
                int most = Math.min(bounds.most(), Quotas.MOST_SEATS);
                if (quota.min() > bounds.least()) {
                    Variable by =
                            slack(programme, quota.min() - bounds.least(), 1 + 2.0 / quota.min());
                    programme.row(f, v).set(by, 1);
                    slacks.add(new Slack(f, v, Change.Bound.LEAST, quota.min(), by));
                }
                if (most > quota.max()) {
                    Variable by = slack(programme, most - quota.max(), 1);
                    programme.row(f, v).set(by, -1);
                    slacks.add(new Slack(f, v, Change.Bound.MOST, quota.max(), by));
                }
            }
        }
        return slacks;
    }

    private static Variable slack(PanelProgramme programme, int most, double cost) {
        ExpressionsBasedModel model = programme.model();
        return model.newVariable("s" + model.countVariables())
                .lower(0)
                .upper(most)
                .integer(true)
                .weight(cost);
    }
}
