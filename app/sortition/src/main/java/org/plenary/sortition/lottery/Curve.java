package org.plenary.sortition.lottery;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.plenary.sortition.linear.Outcome;
import org.plenary.sortition.linear.Program;
import org.plenary.sortition.linear.Simplex;

/// The chances that are worth most in sum, where a chance's worth grows less and less (or falls
/// more and more) the higher it is.
///
/// The worth is drawn as a line with corners, for which the best chances are a linear programme
/// with a column for every piece of every type's line; then corners are put closer around the
/// chances found, and so on. Each time the whole range stays covered, so a bad first guess does no
/// harm.
final class Curve {
    private static final int ROUNDS = 14;
    private static final int[] CORNERS = {-3, -1, 0, 1, 3};

    private final Shape shape;
    private final List<Cut> cuts;
    private final DoubleUnaryOperator worth;
    private final Progress progress;

    /// @param worth of one person's chance
    Curve(Shape shape, List<Cut> cuts, DoubleUnaryOperator worth, Progress progress) {
        this.shape = shape;
        this.cuts = cuts;
        this.worth = worth;
        this.progress = progress;
    }

    /// The best chances between two for each type.
    double[] best(double[] low, double[] high) throws Cancelled {
        double[] chances = new double[shape.types];
        double[] width = new double[shape.types];
        for (int t = 0; t < chances.length; t++) {
            chances[t] = (low[t] + high[t]) / 2;
            width[t] = (high[t] - low[t]) / 20;
        }
        for (int round = 0; round < ROUNDS; round++) {
            progress.at(Stage.AIMING, round / (double) ROUNDS);
            double[] found = round(low, high, chances, width);
            for (int t = 0; t < chances.length; t++) {
                // Who moved far may have farther to go; who did not is looked at more closely.
                boolean far = Math.abs(found[t] - chances[t]) > 0.9 * width[t];
                width[t] = far ? width[t] : width[t] / 3;
                chances[t] = found[t];
            }
        }
        return chances;
    }

    private double[] round(double[] low, double[] high, double[] around, double[] width)
            throws Cancelled {
        Program program = Relaxed.program(shape, cuts);
        int[] first = new int[shape.types + 1];
        double[] from = new double[shape.types];
        for (int t = 0; t < shape.types; t++) {
            double[] corners = corners(low[t], high[t], around[t], width[t]);
            int[] rows = Relaxed.rows(shape, cuts, t);
            double[] entries = Relaxed.entries(shape, cuts, t);
            from[t] = corners[0];
            first[t] = program.columns();
            // What is below the first corner is there in any case: a column that cannot move.
            double there = corners[0] * shape.sizes[t];
            program.addColumn(0, there, there, rows, entries);
            for (int i = 1; i < corners.length; i++) {
                double length = corners[i] - corners[i - 1];
                double slope =
                        (worth.applyAsDouble(corners[i]) - worth.applyAsDouble(corners[i - 1]))
                                / length;
                program.addColumn(slope, 0, length * shape.sizes[t], rows, entries);
            }
        }
        first[shape.types] = program.columns();
        Simplex simplex = new Simplex(program);
        Outcome outcome = simplex.solve(progress::cancelled);
        if (outcome == Outcome.STOPPED) {
            throw new Cancelled();
        }
        if (outcome != Outcome.OPTIMAL) {
            throw new ArithmeticException("the programme of a curve is " + outcome);
        }
        double[] values = simplex.values();
        double[] found = new double[shape.types];
        for (int t = 0; t < found.length; t++) {
            for (int column = first[t]; column < first[t + 1]; column++) {
                found[t] += values[column] / shape.sizes[t];
            }
        }
        return found;
    }

    private static double[] corners(double low, double high, double around, double width) {
        double[] corners = new double[CORNERS.length + 2];
        corners[0] = low;
        corners[1] = high;
        for (int i = 0; i < CORNERS.length; i++) {
            corners[i + 2] = Math.max(low, Math.min(high, around + CORNERS[i] * width));
        }
        Arrays.sort(corners);
        int kept = 1;
        for (int i = 1; i < corners.length; i++) {
            if (corners[i] - corners[kept - 1] > 1e-13) {
                corners[kept++] = corners[i];
            }
        }
        return Arrays.copyOf(corners, kept);
    }
}
