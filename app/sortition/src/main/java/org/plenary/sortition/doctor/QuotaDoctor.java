package org.plenary.sortition.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;

/// Says whether quotas can be met with the people who volunteered, and if not, what is in the way
/// and what the smallest change is. The same question has the same answer each time; nothing is
/// drawn.
public final class QuotaDoctor {
    private final Quotas quotas;
    private final Leeway leeway;
    private final Pool pool;

    /// @param leeway how far quotas may be bent; each of them lies within
    public QuotaDoctor(Quotas quotas, Leeway leeway, Pool pool) {
        if (!leeway.fits(quotas)) {
            throw new IllegalArgumentException("the leeway is not that of these quotas");
        }
        this.quotas = quotas;
        this.leeway = leeway;
        this.pool = pool;
    }

    /// How many volunteers have each value of each feature.
    public int[][] counts() {
        return Arithmetic.counts(quotas, pool);
    }

    /// What adding up shows, at once.
    public List<Reason> reasons() {
        return Arithmetic.reasons(quotas, pool);
    }

    /// Examines everything; this may take a while.
    public Diagnosis examine(Watcher watcher) throws Stopped {
        watcher.at(Watcher.Step.MEETING, 0);
        Kinds kinds = new Kinds(pool);
        Solver solver = new Solver(watcher);
        Optional<Relief> relief = new Reliefs(quotas, leeway, kinds, pool, solver).smallest();
        if (relief.isEmpty()) {
            Leeway any = Leeway.any(quotas);
            Optional<Relief> beyond = new Reliefs(quotas, any, kinds, pool, solver).smallest();
            return new Diagnosis.Unfit(reasons(), relief, beyond);
        }
        if (!relief.get().changes().isEmpty()) {
            return new Diagnosis.Unfit(reasons(), relief, Optional.empty());
        }
        return fit(relief.get().panel(), kinds, solver, watcher);
    }

    private Diagnosis fit(List<Integer> panel, Kinds kinds, Solver solver, Watcher watcher)
            throws Stopped {
        watcher.at(Watcher.Step.EVERYBODY, 0);
        List<Integer> without = new Coverage(quotas, kinds, pool, solver, watcher).never(panel);
        Reliefs reliefs = new Reliefs(quotas, leeway, kinds, pool, solver);
        List<Never> never = new ArrayList<>();
        for (int unit : without) {
            List<Integer> people = kinds.units().get(unit).people();
            never.add(new Never(people, reliefs.smallestWith(unit)));
        }
        watcher.at(Watcher.Step.PRICES, 0);
        Prices.Found prices =
                new Prices(kinds, reached(kinds, without), solver, watcher).of(quotas);
        watcher.at(Watcher.Step.PRICES, 1);
        return new Diagnosis.Fit(panel, never, prices.lowest(), prices.prices());
    }

    /// For each kind, how many people some panel can have.
    private static int[] reached(Kinds kinds, List<Integer> without) {
        int[] people = new int[kinds.size()];
        for (int u = 0; u < kinds.units().size(); u++) {
            Kinds.Unit unit = kinds.units().get(u);
            people[unit.kind()] += without.contains(u) ? 0 : unit.people().size();
        }
        return people;
    }
}
