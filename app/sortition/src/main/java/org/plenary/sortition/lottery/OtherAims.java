package org.plenary.sortition.lottery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.core.draw.Quotas;

/// The chances for every objective but the most equal ones. Whoever can be in no panel at all is
/// left aside: nothing would make anything of their chance.
///
/// Where an objective speaks only of the lowest and the highest chance, of the many chances that
/// fulfil it those are taken whose squares differ least from seats over volunteers.
final class OtherAims {
    /// Rounding must not make what is possible just impossible.
    private static final double SAFE = 1e-10;

    private final Quotas quotas;
    private final Shape shape;
    private final List<Cut> cuts;
    private final Progress progress;
    private final Target leximin;
    private final boolean[] never;
    private final double lowest;
    private final double even;

    OtherAims(Quotas quotas, Shape shape, List<Cut> cuts, Progress progress)
            throws CannotBeMet, Cancelled {
        this.quotas = quotas;
        this.shape = shape;
        this.cuts = cuts;
        this.progress = progress;
        leximin = new RelaxedLeximin(shape, cuts, progress).solve(this.quotas);
        never = BoxProgram.never(leximin.chances());
        lowest = BoxProgram.lowest(leximin.chances(), never);
        even = shape.seats / (double) shape.volunteers;
    }

    /// The chances for [Objective#MAXIMIN].
    Target maximin() throws Cancelled {
        double floor = Math.max(0, lowest - SAFE);
        return between(floor, box().leastCeiling(floor));
    }

    /// The chances for [Objective#GOLDILOCKS].
    ///
    /// The best floor under the rules known so far is sought; while the quotas do not allow it with
    /// its ceiling, they give another rule.
    Target goldilocks() throws Cancelled {
        BoxProgram box = box();
        List<BoxProgram.Rule> rules = new ArrayList<>();
        double floor = lowest;
        for (int i = 0; i < 200; i++) {
            floor = bestFloor(rules);
            Optional<BoxProgram.Rule> rule = box.broken(floor, ceiling(rules, floor) + SAFE);
            if (rule.isEmpty()) {
                break;
            }
            rules.add(rule.get());
        }
        floor = Math.max(0, Math.min(floor, lowest) - SAFE);
        return between(floor, box.leastCeiling(floor));
    }

    private BoxProgram box() {
        return new BoxProgram(shape, cuts, never, progress);
    }

    private double ceiling(List<BoxProgram.Rule> rules, double floor) {
        double ceiling = Math.max(floor, even);
        for (BoxProgram.Rule rule : rules) {
            if (rule.b() > 1e-12) {
                ceiling = Math.max(ceiling, (rule.a() * floor - rule.c()) / rule.b());
            }
        }
        return ceiling;
    }

    /// The cost has one valley over the floors, which thirds close in on.
    private double bestFloor(List<BoxProgram.Rule> rules) {
        double low = lowest * 1e-6;
        double high = lowest;
        for (int i = 0; i < 120; i++) {
            double one = low + (high - low) / 3;
            double two = high - (high - low) / 3;
            if (cost(one, ceiling(rules, one)) <= cost(two, ceiling(rules, two))) {
                high = two;
            } else {
                low = one;
            }
        }
        return (low + high) / 2;
    }

    private double cost(double floor, double ceiling) {
        return ceiling / even + even / floor;
    }

    private Target between(double floor, double ceiling) throws Cancelled {
        double[] low = new double[shape.types];
        double[] high = new double[shape.types];
        for (int t = 0; t < low.length; t++) {
            double cap = shape.caps[t] / (double) shape.sizes[t];
            low[t] = never[t] ? 0 : Math.min(floor, cap);
            high[t] = never[t] ? 0 : Math.min(Math.max(floor, ceiling + SAFE), cap);
        }
        Curve curve = new Curve(shape, cuts, p -> -(p - even) * (p - even), progress);
        return new Target(curve.best(low, high), leximin.proof());
    }

    /// The chances for [Objective#NASH]. The product is never so great that somebody's chance would
    /// be less than their share of the most equal one: else those would make it greater.
    Target nash() throws Cancelled {
        double[] low = new double[shape.types];
        double[] high = new double[shape.types];
        for (int t = 0; t < low.length; t++) {
            double share = shape.sizes[t] / (double) shape.volunteers;
            low[t] = never[t] ? 0 : leximin.chances()[t] * share;
            high[t] = never[t] ? 0 : shape.caps[t] / (double) shape.sizes[t];
        }
        Curve curve = new Curve(shape, cuts, StrictMath::log, progress);
        double[] chances = curve.best(low, high);
        return new Target(Arrays.copyOf(chances, chances.length), leximin.proof());
    }
}
