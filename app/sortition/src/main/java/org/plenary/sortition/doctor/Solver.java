package org.plenary.sortition.doctor;

import java.util.Optional;
import org.plenary.sortition.linear.Outcome;
import org.plenary.sortition.linear.Program;
import org.plenary.sortition.linear.Simplex;
import org.plenary.sortition.linear.WholeProgram;

/// Solves programmes until they are solved or nobody waits any longer: no limits, because then a
/// limit would decide what the doctor says.
final class Solver {
    private final Watcher watcher;

    Solver(Watcher watcher) {
        this.watcher = watcher;
    }

    /// A solution in whole numbers, if there is any.
    Optional<double[]> any(Program program) throws Stopped {
        return first(program, Double.NEGATIVE_INFINITY);
    }

    /// A solution in whole numbers that gains 1 or more, where all gains are whole, if there is
    /// any.
    Optional<double[]> gaining(Program program) throws Stopped {
        return first(program, 1 - 1e-6);
    }

    private Optional<double[]> first(Program program, double above) throws Stopped {
        WholeProgram whole = new WholeProgram(program, 0, watcher::cancelled).firstIsEnough();
        WholeProgram.Verdict verdict = whole.search(above, Long.MAX_VALUE);
        stopIfCancelled();
        if (verdict == WholeProgram.Verdict.OPEN && whole.best().length == 0) {
            throw new IllegalStateException("the solver gave up");
        }
        return whole.best().length == 0 ? Optional.empty() : Optional.of(whole.best());
    }

    /// Solves a programme in fractions; whether it has a solution.
    boolean solve(Simplex simplex) throws Stopped {
        Outcome outcome = simplex.solve(watcher::cancelled);
        stopIfCancelled();
        return switch (outcome) {
            case OPTIMAL -> true;
            case INFEASIBLE -> false;
            case UNBOUNDED, STOPPED, STUCK ->
                    throw new IllegalStateException("the solver said " + outcome);
        };
    }

    private void stopIfCancelled() throws Stopped {
        if (watcher.cancelled()) {
            throw new Stopped();
        }
    }
}
