package org.plenary.sortition.lottery;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.sortition.linear.Outcome;
import org.plenary.sortition.linear.Program;
import org.plenary.sortition.linear.Simplex;

/// Chances that all lie between a floor and a ceiling, the same two for everybody: whether the
/// quotas allow it, and if not, what any floor and ceiling must obey.
final class BoxProgram {
    private static final double TINY = 1e-12;

    /// What every floor and ceiling obey: `a · floor - b · ceiling` is at most `c`.
    record Rule(double a, double b, double c) {}

    private final Shape shape;
    private final boolean[] never;
    private final Progress progress;
    private final Program program;
    private final Simplex simplex;
    private final double[] least;
    private final double[] most;

    /// @param never the types that no panel can have, who are left aside
    BoxProgram(Shape shape, List<Cut> cuts, boolean[] never, Progress progress) {
        this.shape = shape;
        this.never = never;
        this.progress = progress;
        program = Relaxed.program(shape, cuts);
        least = Relaxed.least(shape, cuts);
        most = Relaxed.most(shape, cuts);
        for (int t = 0; t < shape.types; t++) {
            program.addColumn(
                    0, 0, 0, Relaxed.rows(shape, cuts, t), Relaxed.entries(shape, cuts, t));
        }
        simplex = new Simplex(program);
    }

    /// A rule that these two break, or nothing where the quotas allow them.
    Optional<Rule> broken(double floor, double ceiling) throws Cancelled {
        for (int t = 0; t < shape.types; t++) {
            double low = never[t] ? 0 : shape.sizes[t] * floor;
            double high = never[t] ? 0 : Math.min(shape.caps[t], shape.sizes[t] * ceiling);
            program.bound(t, low, Math.max(low, high));
        }
        Outcome outcome = simplex.solve(progress::cancelled);
        if (outcome == Outcome.STOPPED) {
            throw new Cancelled();
        }
        return outcome == Outcome.INFEASIBLE ? Optional.of(rule(ceiling)) : Optional.empty();
    }

    /// The multipliers of what cannot be are worth more to people, each counted at the floor or the
    /// ceiling, whichever is less, than the rows allow.
    private Rule rule(double ceiling) {
        double a = 0;
        double b = 0;
        double c = 0;
        for (int row = 0; row < least.length; row++) {
            double worth = simplex.multiplier(row);
            c += worth > 0 ? worth * most[row] : worth * least[row];
        }
        for (int t = 0; t < shape.types; t++) {
            // No column counts in what is missing, so what is reduced is the worth, negative.
            double worth = -simplex.reduced(t);
            if (never[t] || Math.abs(worth) < TINY) {
                continue;
            }
            if (worth > 0) {
                a += worth * shape.sizes[t];
            } else if (shape.sizes[t] * ceiling < shape.caps[t]) {
                b -= worth * shape.sizes[t];
            } else {
                c -= worth * shape.caps[t];
            }
        }
        return new Rule(a, b, c);
    }

    /// The lowest ceiling for a floor.
    double leastCeiling(double floor) throws Cancelled {
        int people = 0;
        for (int t = 0; t < shape.types; t++) {
            people += never[t] ? 0 : shape.sizes[t];
        }
        double ceiling = Math.max(floor, shape.seats / (double) people);
        for (int i = 0; i < 500; i++) {
            Optional<Rule> rule = broken(floor, ceiling);
            if (rule.isEmpty() || rule.get().b() < TINY) {
                break;
            }
            double next = (rule.get().a() * floor - rule.get().c()) / rule.get().b();
            if (next <= ceiling) {
                break;
            }
            ceiling = Math.min(1, next);
        }
        return ceiling;
    }

    /// Fills an array of flags for the types whose chance can only be 0.
    static boolean[] never(double[] leximin) {
        boolean[] never = new boolean[leximin.length];
        for (int t = 0; t < never.length; t++) {
            never[t] = leximin[t] < 1e-9;
        }
        return never;
    }

    /// The lowest chance of those who can have any.
    static double lowest(double[] leximin, boolean[] never) {
        double lowest = 1;
        for (int t = 0; t < never.length; t++) {
            lowest = never[t] ? lowest : Math.min(lowest, leximin[t]);
        }
        return Arrays.stream(leximin).allMatch(chance -> chance < 1e-9) ? 0 : lowest;
    }
}
