package org.plenary.sortition.linear;

import java.util.function.BooleanSupplier;

/// The best solution in whole numbers, by branch and bound over a [Simplex].
///
/// All columns must be whole and bounded, and every gain finite.
public final class WholeProgram {
    /// What a search came to.
    public enum Verdict {
        /// [#best] is best, or nothing is better than the floor by more than the tolerance.
        PROVEN,
        /// The limit of nodes was reached or the search was stopped: [#best] may be bettered.
        OPEN
    }

    private static final double WHOLE = 1e-6;

    private final Program program;
    private final Simplex simplex;
    private final BooleanSupplier stop;
    private final double tolerance;
    private long nodes;
    private double best;
    private double[] found = {};
    private boolean firstIsEnough;
    private boolean stopped;

    /// @param tolerance how much better something must be to be looked for
    public WholeProgram(Program program, double tolerance, BooleanSupplier stop) {
        this.program = program;
        this.simplex = new Simplex(program);
        this.tolerance = tolerance;
        this.stop = stop;
    }

    /// Is content with the first solution that is better than the floor.
    public WholeProgram firstIsEnough() {
        firstIsEnough = true;
        return this;
    }

    /// Looks for the best solution above a floor, in at most so many nodes.
    public Verdict search(double floor, long most) {
        nodes = most;
        best = floor;
        stopped = false;
        found = new double[0];
        return branch() ? Verdict.PROVEN : Verdict.OPEN;
    }

    /// The best solution found, empty where none is above the floor.
    public double[] best() {
        return found;
    }

    private boolean branch() {
        // Once stopped, the branches left open are not looked at, nor is anybody asked again.
        stopped = stopped || stop.getAsBoolean();
        if (stopped || nodes-- <= 0) {
            return false;
        }
        Outcome outcome = simplex.solve(stop);
        if (outcome == Outcome.INFEASIBLE) {
            return true;
        }
        if (outcome != Outcome.OPTIMAL) {
            stopped = outcome == Outcome.STOPPED;
            return false;
        }
        double[] values = simplex.values();
        double bound = 0;
        int split = -1;
        double widest = WHOLE;
        for (int j = 0; j < values.length; j++) {
            bound += program.gain(j) * values[j];
            double off = Math.abs(values[j] - Math.rint(values[j]));
            if (off > widest) {
                widest = off;
                split = j;
            }
        }
        if (bound <= best + tolerance) {
            return true;
        }
        if (split < 0) {
            for (int j = 0; j < values.length; j++) {
                values[j] = Math.rint(values[j]);
            }
            best = bound;
            found = values;
            return true;
        }
        return split(split, values[split]);
    }

    private boolean split(int column, double at) {
        double low = program.low(column);
        double high = program.high(column);
        double below = Math.floor(at);
        boolean upFirst = at - below > 0.5;
        boolean proven = true;
        for (int turn = 0; turn < 2; turn++) {
            if (upFirst == (turn == 0)) {
                program.bound(column, below + 1, high);
            } else {
                program.bound(column, low, below);
            }
            proven &= branch();
            if (firstIsEnough && found.length > 0) {
                break;
            }
        }
        program.bound(column, low, high);
        return proven;
    }
}
