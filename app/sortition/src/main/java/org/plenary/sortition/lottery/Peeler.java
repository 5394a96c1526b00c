package org.plenary.sortition.lottery;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.ledger.Hash;
import org.plenary.sortition.linear.Program;
import org.plenary.sortition.linear.WholeProgram;

/// Writes chances as a mixture of whole panels, if it can, panel by panel (after Carathéodory).
///
/// What is left of the aim is a point between whole numbers. A panel at its corner, which meets
/// every row that the point meets with equality, is given the greatest weight with which the rest
/// stays within all bounds; then one more type is whole or one more row equal, so it ends. It fails
/// where no such panel exists or none is found; what it made until then is of use all the same.
final class Peeler {
    private static final int TRIES = 12;
    private static final int PATIENCE = 60;
    private static final double DUST = 1e-11;

    private final Shape shape;
    private final Progress progress;
    private final SeedStream chance;
    private final Seating seating;
    private final Composer composer;
    private final double[] left;
    private double weight = 1;

    Peeler(Shape shape, double[] aim, Hash seed, Progress progress) {
        this.shape = shape;
        this.progress = progress;
        chance = new SeedStream(seed, "peel");
        seating = new Seating(shape);
        composer = new Composer(seating, chance, progress::cancelled);
        composer.patience(Math.max(PATIENCE, shape.seats / 2));
        left = new double[shape.types];
        for (int t = 0; t < left.length; t++) {
            left[t] = aim[t] * shape.sizes[t];
        }
    }

    /// The panels, with weights that add up to 1 unless it failed early.
    Mixture peel() throws Cancelled {
        List<int[]> panels = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        int limit = 4 * (shape.types + shape.rows()) + 100;
        while (weight > DUST && panels.size() < limit && corner()) {
            double share = share();
            progress.at(Stage.PROVING, Math.min(1, panels.size() / (double) shape.types));
            if (progress.cancelled()) {
                throw new Cancelled();
            }
            if (share < 1e-9) {
                break;
            }
            boolean last = share > 1 - 1e-9;
            panels.add(seating.panel());
            weights.add(last ? weight : weight * share);
            if (last) {
                weight = 0;
                break;
            }
            for (int t = 0; t < left.length; t++) {
                left[t] = (left[t] - share * seating.count[t]) / (1 - share);
            }
            weight *= 1 - share;
        }
        return new Mixture(panels, scaled(weights));
    }

    private static double[] scaled(List<Double> weights) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        return weights.stream().mapToDouble(w -> w / sum).toArray();
    }

    /// Seats a panel at the corner of what is left.
    private boolean corner() throws Cancelled {
        double near = 1e-9 + 1e-14 / weight;
        double[] inRow = new double[shape.rows()];
        for (int t = 0; t < left.length; t++) {
            double whole = Math.rint(left[t]);
            if (Math.abs(left[t] - whole) < near) {
                left[t] = whole;
            }
            seating.base[t] = (int) Math.floor(left[t]);
            seating.caps[t] = (int) Math.ceil(left[t]);
            for (int row : shape.rowsOf[t]) {
                inRow[row] += left[t];
            }
        }
        for (int row = 0; row < inRow.length; row++) {
            boolean least = inRow[row] < shape.low[row] + 10 * near;
            boolean most = inRow[row] > shape.high[row] - 10 * near;
            seating.low[row] = most ? shape.high[row] : shape.low[row];
            seating.high[row] = least ? shape.low[row] : shape.high[row];
        }
        double[] wish = left.clone();
        for (int i = 0; i < TRIES; i++) {
            if (composer.compose(wish)) {
                return true;
            }
            if (progress.cancelled()) {
                throw new Cancelled();
            }
            for (int t = 0; t < wish.length; t++) {
                wish[t] = left[t] + (chance.below(1000) - 500) / 1000.0;
            }
        }
        return search();
    }

    /// Looks for the panel at the corner by going through cases.
    private boolean search() {
        Program program = Pricing.program(shape, seating);
        for (int t = 0; t < left.length; t++) {
            program.gain(t, left[t] - Math.floor(left[t]) - 0.5);
        }
        WholeProgram whole = new WholeProgram(program, 1e-6, progress::cancelled).firstIsEnough();
        whole.search(Double.NEGATIVE_INFINITY, 2_000);
        double[] found = whole.best();
        if (found.length == 0) {
            return false;
        }
        seating.take(Pricing.panel(found, shape.seats));
        return true;
    }

    /// The greatest weight with which the rest stays within all bounds.
    private double share() {
        double share = 1;
        double[] inRow = new double[shape.rows()];
        int[] taken = new int[shape.rows()];
        for (int t = 0; t < left.length; t++) {
            share =
                    Math.min(
                            share,
                            share(left[t], seating.count[t], seating.base[t], seating.caps[t]));
            for (int row : shape.rowsOf[t]) {
                inRow[row] += left[t];
                taken[row] += seating.count[t];
            }
        }
        for (int row = 0; row < taken.length; row++) {
            share = Math.min(share, share(inRow[row], taken[row], shape.low[row], shape.high[row]));
        }
        return Math.max(0, share);
    }

    private static double share(double left, int taken, int low, int high) {
        if (taken > left && taken > low) {
            return (left - low) / (taken - low);
        }
        return taken < left && taken < high ? (high - left) / (high - taken) : 1;
    }
}
