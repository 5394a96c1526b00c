package org.plenary.sortition.lottery;

import java.util.List;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.linear.Outcome;

/// The most equal chances that the quotas allow if people could sit in parts: no lottery over whole
/// panels can be more equal, and nearly always one is as equal.
///
/// Everybody is lifted as high as can be; every type that more than that would have to be paid for
/// with less for all is then fixed, and the others are lifted further.
final class RelaxedLeximin {
    private static final double WORTH = 1e-7;
    private static final double SURE = 1 - 1e-7;

    private final Shape shape;
    private final Progress progress;
    private final LiftProgram program;
    private final boolean[] fixed;
    private final double[] chances;
    private int unfixed;

    RelaxedLeximin(Shape shape, List<Cut> cuts, Progress progress) {
        this.shape = shape;
        this.progress = progress;
        program = new LiftProgram(shape, cuts);
        fixed = new boolean[shape.types];
        chances = new double[shape.types];
        unfixed = shape.types;
    }

    /// The chances, with the proof that the lowest can't be higher.
    Target solve(Quotas quotas) throws CannotBeMet, Cancelled {
        double lowest = lift(quotas, 0);
        Target.Multipliers proof = program.multipliers();
        fixDear(lowest);
        while (unfixed > 0) {
            progress.at(Stage.AIMING, 1 - unfixed / (double) shape.types);
            lowest = lift(quotas, lowest);
            fixDear(lowest);
        }
        return new Target(chances, proof);
    }

    private double lift(Quotas quotas, double lowest) throws CannotBeMet, Cancelled {
        double[] lift = new double[1];
        Outcome outcome = program.lift(lowest, lift, progress);
        if (outcome == Outcome.INFEASIBLE && unfixed < shape.types) {
            // The stage before was possible, and still is without any lift: this is rounding.
            return lowest;
        }
        return switch (outcome) {
            case OPTIMAL -> lowest + Math.max(0, lift[0]);
            case STOPPED -> throw new Cancelled();
            case INFEASIBLE ->
                    throw new CannotBeMet(
                            CannotBeMet.Reason.TOGETHER,
                            program.contradiction().stream()
                                    .map(row -> Shape.place(quotas, row))
                                    .toList());
            case UNBOUNDED, STUCK ->
                    throw new ArithmeticException("the relaxed programme is " + outcome);
        };
    }

    /// Fixes every type that has a price or all of whose seats are taken, or, where rounding hides
    /// all prices, the dearest.
    private void fixDear(double chance) {
        int dearest = -1;
        double most = Double.NEGATIVE_INFINITY;
        int before = unfixed;
        for (int t = 0; t < shape.types; t++) {
            if (!fixed[t] && program.price(t) > most) {
                most = program.price(t);
                dearest = t;
            }
            double full = shape.caps[t] / (double) shape.sizes[t];
            if (!fixed[t] && (chance >= full * SURE || program.price(t) > WORTH)) {
                fix(t, chance >= full * SURE ? full : chance);
            }
        }
        if (unfixed == before) {
            fix(dearest, chance);
        }
    }

    private void fix(int type, double chance) {
        fixed[type] = true;
        unfixed--;
        chances[type] = chance;
        program.fix(type);
    }
}
