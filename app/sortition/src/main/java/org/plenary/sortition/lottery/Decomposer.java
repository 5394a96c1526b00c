package org.plenary.sortition.lottery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.sortition.linear.Outcome;
import org.plenary.sortition.linear.Program;
import org.plenary.sortition.linear.Simplex;
import org.plenary.sortition.linear.WholeProgram;

/// Writes chances as a mixture of whole panels by column generation, or proves that no mixture has
/// them: the slow and certain way, for where peeling fails.
///
/// The programme keeps the greatest shortfall of anybody's chance as small as the panels known so
/// far allow; its multipliers price people, and the panel that is dearest at these prices joins,
/// until none is dear enough. If the shortfall is then above zero, the prices are a [Cut]: all
/// panels obey it, the aim does not.
final class Decomposer {
    /// What came of it.
    ///
    /// @param cut empty where the mixture is near enough or nothing was proven
    record Result(Mixture mixture, Optional<Cut> cut) {}

    private static final int ROUNDS = 3_000;
    private static final long NODES = 20_000;
    private static final double STEPS = 100_000;

    private final Shape shape;
    private final double[] aim;
    private final Progress progress;
    private final Seating seating;
    private final Composer composer;
    private final List<int[]> panels = new ArrayList<>();
    private final Program master = new Program();
    private final Simplex simplex = new Simplex(master);
    private final int together;
    private final int shortfall;

    /// @param known valid panels to begin with
    Decomposer(Shape shape, double[] aim, List<int[]> known, Hash seed, Progress progress) {
        this.shape = shape;
        this.aim = aim;
        this.progress = progress;
        seating = new Seating(shape);
        composer = new Composer(seating, new SeedStream(seed, "decompose"), progress::cancelled);
        double[] sizes = new double[shape.types];
        int[] all = new int[shape.types];
        for (int t = 0; t < shape.types; t++) {
            master.addRow(shape.sizes[t] * aim[t], Double.POSITIVE_INFINITY);
            sizes[t] = shape.sizes[t];
            all[t] = t;
        }
        together = master.addRow(1, 1);
        shortfall = master.addColumn(-1, 0, 1, all, sizes);
        known.forEach(this::join);
    }

    private void join(int[] panel) {
        int[] types = Arrays.stream(panel).distinct().toArray();
        int[] at = Arrays.copyOf(types, types.length + 1);
        double[] entries = new double[at.length];
        for (int i = 0; i < types.length; i++) {
            int type = types[i];
            entries[i] = Arrays.stream(panel).filter(seated -> seated == type).count();
        }
        at[types.length] = together;
        entries[types.length] = 1;
        master.addColumn(0, 0, Double.POSITIVE_INFINITY, at, entries);
        panels.add(panel);
    }

    /// Decomposes to within `near`.
    Result decompose(double near) throws Cancelled {
        if (panels.isEmpty() && !priced(new double[shape.types], Double.NEGATIVE_INFINITY)) {
            return new Result(Mixture.NONE, Optional.empty());
        }
        for (int round = 0; round < ROUNDS; round++) {
            Outcome outcome = simplex.solve(progress::cancelled);
            if (outcome == Outcome.STOPPED) {
                throw new Cancelled();
            }
            if (outcome != Outcome.OPTIMAL) {
                break;
            }
            progress.at(Stage.PROVING, round / (double) ROUNDS);
            double missing = simplex.value(shortfall);
            if (missing <= near) {
                break;
            }
            double[] prices = new double[shape.types];
            for (int t = 0; t < prices.length; t++) {
                prices[t] = Math.max(0, -simplex.multiplier(t));
            }
            double paid = simplex.multiplier(together);
            if (!priced(prices, paid + missing * 1e-3)) {
                return new Result(mixture(), cut(prices));
            }
        }
        return new Result(mixture(), Optional.empty());
    }

    /// Adds a panel that is worth more at these prices; says whether there is one.
    private boolean priced(double[] prices, double least) throws Cancelled {
        if (composer.composeDear(prices) && worth(seating.panel(), prices) > least) {
            join(seating.panel());
            return true;
        }
        Program program = Pricing.program(shape, seating);
        for (int t = 0; t < prices.length; t++) {
            program.gain(t, prices[t]);
        }
        WholeProgram whole = new WholeProgram(program, 0, progress::cancelled);
        whole.search(least, NODES);
        if (progress.cancelled()) {
            throw new Cancelled();
        }
        if (whole.best().length == 0) {
            return false;
        }
        join(Pricing.panel(whole.best(), shape.seats));
        return true;
    }

    private static double worth(int[] panel, double[] prices) {
        return Arrays.stream(panel).mapToDouble(type -> prices[type]).sum();
    }

    /// What the prices, in whole numbers, prove about all panels: nothing unless the dearest is
    /// known for certain and the aim is dearer.
    private Optional<Cut> cut(double[] prices) throws Cancelled {
        double dearest = Arrays.stream(prices).max().orElse(1);
        long[] weights = new long[shape.types];
        Program program = Pricing.program(shape, seating);
        double aimed = 0;
        for (int t = 0; t < weights.length; t++) {
            weights[t] = Math.round(prices[t] / dearest * STEPS);
            program.gain(t, (double) weights[t]);
            aimed += (double) weights[t] * shape.sizes[t] * aim[t];
        }
        WholeProgram whole = new WholeProgram(program, 0.9, progress::cancelled);
        WholeProgram.Verdict verdict = whole.search(Double.NEGATIVE_INFINITY, 10 * NODES);
        if (progress.cancelled()) {
            throw new Cancelled();
        }
        if (verdict == WholeProgram.Verdict.OPEN || whole.best().length == 0) {
            return Optional.empty();
        }
        long most = 0;
        for (int t = 0; t < weights.length; t++) {
            most += weights[t] * (long) whole.best()[t];
        }
        return aimed > most + 1e-6 * STEPS ? Optional.of(new Cut(weights, most)) : Optional.empty();
    }

    private Mixture mixture() {
        List<int[]> used = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        double[] values = simplex.values();
        for (int i = 0; i < panels.size() && shortfall + 1 + i < values.length; i++) {
            double weight = values[shortfall + 1 + i];
            if (weight > 1e-15) {
                used.add(panels.get(i));
                weights.add(weight);
            }
        }
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        return new Mixture(used, weights.stream().mapToDouble(w -> w / sum).toArray());
    }
}
