package org.plenary.sortition.doctor;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;

/// Finds the units of people whom no panel can have: panel after panel is looked for that has as
/// many units as possible which none had before, until there is no such panel.
final class Coverage {
    private final Quotas quotas;
    private final Kinds kinds;
    private final Pool pool;
    private final Solver solver;
    private final Watcher watcher;
    private final BitSet missing = new BitSet();

    Coverage(Quotas quotas, Kinds kinds, Pool pool, Solver solver, Watcher watcher) {
        this.quotas = quotas;
        this.kinds = kinds;
        this.pool = pool;
        this.solver = solver;
        this.watcher = watcher;
    }

    /// The places of the units that no panel can have, ascending.
    List<Integer> never(List<Integer> first) throws Stopped {
        missing.set(0, kinds.units().size());
        strike(first);
        Optional<List<Integer>> panel = next();
        while (panel.isPresent()) {
            strike(panel.get());
            watcher.at(
                    Watcher.Step.EVERYBODY,
                    1 - (double) missing.cardinality() / kinds.units().size());
            panel = next();
        }
        return missing.stream().boxed().toList();
    }

    private void strike(List<Integer> panel) {
        Set<Integer> people = Set.copyOf(panel);
        for (int unit = missing.nextSetBit(0); unit >= 0; unit = missing.nextSetBit(unit + 1)) {
            if (kinds.units().get(unit).people().stream().anyMatch(people::contains)) {
                missing.clear(unit);
            }
        }
    }

    private Optional<List<Integer>> next() throws Stopped {
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        PanelProgramme programme = new PanelProgramme(quotas, kinds);
        for (int unit = 0; unit < kinds.units().size(); unit++) {
            int most = programme.most(unit);
            if (missing.get(unit)) {
                // The first of them counts, and others of the unit only fill seats.
                programme.people(unit, 1, 0, 1);
                programme.people(unit, 0, 0, most - 1);
            } else {
                programme.people(unit, 0, 0, most);
            }
        }
        Optional<double[]> solution = solver.gaining(programme.program());
        if (solution.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> panel = programme.panel(solution.get());
        PanelCheck.require(panel, quotas, pool);
        return Optional.of(panel);
    }
}
