package org.plenary.sortition.lottery;

import java.util.Arrays;
import java.util.List;
import org.plenary.sortition.linear.Program;

/// The quotas as a programme over numbers of people in parts: the rows of the shape, the seats, the
/// cuts, in this order.
final class Relaxed {
    private Relaxed() {}

    /// The rows; no column yet.
    static Program program(Shape shape, List<Cut> cuts) {
        Program program = new Program();
        double[] least = least(shape, cuts);
        double[] most = most(shape, cuts);
        for (int row = 0; row < least.length; row++) {
            program.addRow(least[row], most[row]);
        }
        return program;
    }

    /// What rows are at least.
    static double[] least(Shape shape, List<Cut> cuts) {
        double[] least = new double[shape.rows() + 1 + cuts.size()];
        for (int row = 0; row < shape.rows(); row++) {
            least[row] = shape.low[row];
        }
        least[shape.rows()] = shape.seats;
        return least;
    }

    /// What rows are at most.
    static double[] most(Shape shape, List<Cut> cuts) {
        double[] most = new double[shape.rows() + 1 + cuts.size()];
        for (int row = 0; row < shape.rows(); row++) {
            most[row] = shape.high[row];
        }
        most[shape.rows()] = shape.seats;
        for (int c = 0; c < cuts.size(); c++) {
            most[shape.rows() + 1 + c] = cuts.get(c).most() / cuts.get(c).scale();
        }
        return most;
    }

    /// The rows that a person of a type counts in.
    static int[] rows(Shape shape, List<Cut> cuts, int type) {
        int[] mine = shape.rowsOf[type];
        int[] rows = Arrays.copyOf(mine, mine.length + 1 + cuts.size());
        for (int i = mine.length; i < rows.length; i++) {
            rows[i] = shape.rows() + i - mine.length;
        }
        return rows;
    }

    /// What a person of a type counts in these rows.
    static double[] entries(Shape shape, List<Cut> cuts, int type) {
        int mine = shape.rowsOf[type].length;
        double[] entries = new double[mine + 1 + cuts.size()];
        Arrays.fill(entries, 0, mine + 1, 1);
        for (int c = 0; c < cuts.size(); c++) {
            entries[mine + 1 + c] = cuts.get(c).weights()[type] / cuts.get(c).scale();
        }
        return entries;
    }
}
