package org.plenary.sortition.lottery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.plenary.sortition.linear.Outcome;
import org.plenary.sortition.linear.Program;
import org.plenary.sortition.linear.Simplex;

/// How high everybody who is not yet fixed can be lifted at once: the programme of one stage after
/// the other of [RelaxedLeximin].
///
/// A type's expected number of people is its size times the levels it takes part in, and more. Of
/// the bounds that seldom matter (a type's cap, one of each household) a row is made only once one
/// is broken, since every row slows all others down.
final class LiftProgram {
    private static final double NEAR = 1e-9;
    private static final double WORTH = 1e-7;

    /// The column of one stage, and how many people it lifts.
    private record Level(int column, long people) {}

    private final Shape shape;
    private final List<Cut> cuts;
    private final double[] scales;
    private final Program program = new Program();
    private final Simplex simplex = new Simplex(program);
    private final List<Level> levels = new ArrayList<>();

    /// For each type how many levels it takes part in, as long as it is not fixed all.
    private final int[] parts;

    /// For each row of the shape and each cap its row in the programme, or -1.
    private final int[] rowAt;

    private final int[] capAt;
    private final int[][] typesOfRow;

    LiftProgram(Shape shape, List<Cut> cuts) {
        this.shape = shape;
        this.cuts = cuts;
        scales = cuts.stream().mapToDouble(Cut::scale).toArray();
        parts = new int[shape.types];
        Arrays.fill(parts, Integer.MAX_VALUE);
        capAt = new int[shape.types];
        Arrays.fill(capAt, -1);
        rowAt = new int[shape.rows()];
        typesOfRow = shape.typesOfRow();
        build();
    }

    private void build() {
        for (int row = 0; row < shape.rows(); row++) {
            rowAt[row] =
                    shape.feature[row] < 0 ? -1 : program.addRow(shape.low[row], shape.high[row]);
        }
        int seats = program.addRow(shape.seats, shape.seats);
        for (int c = 0; c < scales.length; c++) {
            program.addRow(0, cuts.get(c).most() / scales[c]);
        }
        for (int t = 0; t < shape.types; t++) {
            int[] rows =
                    IntStream.concat(
                                    Arrays.stream(shape.rowsOf[t])
                                            .map(row -> rowAt[row])
                                            .filter(row -> row >= 0),
                                    IntStream.of(seats))
                            .toArray();
            double[] ones = new double[rows.length];
            Arrays.fill(ones, 1);
            program.addColumn(0, 0, shape.caps[t], rows, ones);
            for (int c = 0; c < scales.length; c++) {
                long weight = cuts.get(c).weights()[t];
                if (weight != 0) {
                    program.extend(t, seats + 1 + c, weight / scales[c]);
                }
            }
        }
    }

    /// Lifts everybody not fixed as high as can be, above `lowest` where they all are; says how
    /// much. Another outcome than the best is the caller's to judge.
    ///
    /// @param lift takes the lift, once it is found
    Outcome lift(double lowest, double[] lift, Progress progress) {
        for (int t = 0; t < shape.types; t++) {
            if (!fixed(t)) {
                program.bound(t, 0, Math.max(0, shape.caps[t] - shape.sizes[t] * lowest));
            }
        }
        Level level = addLevel();
        while (true) {
            Outcome outcome = simplex.solve(progress::cancelled);
            if (outcome != Outcome.OPTIMAL) {
                still(level, 0);
                return outcome;
            }
            double found = simplex.value(level.column());
            if (!broken(simplex.values())) {
                still(level, found);
                lift[0] = found / level.people();
                return outcome;
            }
        }
    }

    private void still(Level level, double value) {
        program.bound(level.column(), value, value);
        program.gain(level.column(), 0);
    }

    /// A column that lifts everybody not fixed, divided by their number so that it is about as long
    /// as the others. Earlier ones stay as they are: changed, they would leave the basis singular.
    private Level addLevel() {
        double[] sums = new double[program.rows()];
        long people = 0;
        for (int t = 0; t < shape.types; t++) {
            if (!fixed(t)) {
                people += shape.sizes[t];
                int[] rows = program.rowsOf(t);
                double[] entries = program.entriesOf(t);
                for (int i = 0; i < rows.length; i++) {
                    sums[rows[i]] += shape.sizes[t] * entries[i];
                }
            }
        }
        long all = people;
        int[] at = IntStream.range(0, sums.length).filter(row -> sums[row] != 0).toArray();
        double[] entries = Arrays.stream(at).mapToDouble(row -> sums[row] / all).toArray();
        Level level =
                new Level(program.addColumn(1, 0, Double.POSITIVE_INFINITY, at, entries), all);
        levels.add(level);
        return level;
    }

    private boolean fixed(int type) {
        return parts[type] <= levels.size();
    }

    /// Fixes a type where it is: it takes part in no further level.
    void fix(int type) {
        parts[type] = levels.size();
        program.bound(type, 0, 0);
    }

    /// Makes rows of the bounds that are broken; says whether any was.
    private boolean broken(double[] values) {
        double[] people = new double[shape.types];
        for (int t = 0; t < shape.types; t++) {
            people[t] = values[t];
            for (int l = 0; l < Math.min(parts[t], levels.size()); l++) {
                people[t] +=
                        shape.sizes[t] * values[levels.get(l).column()] / levels.get(l).people();
            }
        }
        boolean broken = false;
        for (int t = 0; t < shape.types; t++) {
            if (capAt[t] < 0 && people[t] > shape.caps[t] + NEAR) {
                capAt[t] = addLate(new int[] {t}, shape.caps[t]);
                broken = true;
            }
        }
        for (int row = 0; row < rowAt.length; row++) {
            if (rowAt[row] < 0) {
                double sum = Arrays.stream(typesOfRow[row]).mapToDouble(t -> people[t]).sum();
                if (sum > shape.high[row] + NEAR) {
                    rowAt[row] = addLate(typesOfRow[row], shape.high[row]);
                    broken = true;
                }
            }
        }
        return broken;
    }

    private int addLate(int[] types, int most) {
        int row = program.addRow(0, most);
        double[] lifted = new double[levels.size()];
        for (int type : types) {
            program.extend(type, row, 1);
            for (int l = 0; l < Math.min(parts[type], lifted.length); l++) {
                lifted[l] += shape.sizes[type];
            }
        }
        for (int l = 0; l < lifted.length; l++) {
            if (lifted[l] > 0) {
                Level level = levels.get(l);
                program.extend(level.column(), row, lifted[l] / level.people());
            }
        }
        return row;
    }

    /// What lifting would cost for each one of a type more; above 0 where it costs something.
    double price(int type) {
        return -simplex.reduced(type);
    }

    /// The quotas that contradict each other.
    List<Integer> contradiction() {
        return IntStream.range(0, rowAt.length)
                .filter(row -> shape.feature[row] >= 0)
                .filter(row -> Math.abs(simplex.multiplier(rowAt[row])) > WORTH)
                .boxed()
                .toList();
    }

    /// What the rows were worth to the last lift.
    Target.Multipliers multipliers() {
        int quotas = (int) Arrays.stream(shape.feature).filter(feature -> feature >= 0).count();
        long people = levels.getLast().people();
        double[] rows = new double[shape.rows() + 1 + cuts.size()];
        for (int row = 0; row < shape.rows(); row++) {
            rows[row] = rowAt[row] < 0 ? 0 : simplex.multiplier(rowAt[row]) / people;
        }
        for (int i = 0; i <= cuts.size(); i++) {
            rows[shape.rows() + i] = simplex.multiplier(quotas + i) / people;
        }
        int[] basic =
                Arrays.stream(simplex.basis())
                        .filter(v -> v >= 0 && v < shape.types)
                        .filter(t -> capAt[t] < 0 || simplex.multiplier(capAt[t]) == 0)
                        .toArray();
        return new Target.Multipliers(rows, basic);
    }
}
