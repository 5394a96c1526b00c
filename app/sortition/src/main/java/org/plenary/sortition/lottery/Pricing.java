package org.plenary.sortition.lottery;

import java.util.Arrays;
import org.plenary.sortition.linear.Program;

/// Panels as a programme in whole numbers: one column for each type.
final class Pricing {
    private Pricing() {}

    /// All panels within the bounds of a seating; no type is worth anything yet.
    static Program program(Shape shape, Seating bounds) {
        Program program = new Program();
        for (int row = 0; row < shape.rows(); row++) {
            program.addRow(bounds.low[row], bounds.high[row]);
        }
        program.addRow(shape.seats, shape.seats);
        for (int t = 0; t < shape.types; t++) {
            int[] rows = Arrays.copyOf(shape.rowsOf[t], shape.rowsOf[t].length + 1);
            rows[rows.length - 1] = shape.rows();
            double[] ones = new double[rows.length];
            Arrays.fill(ones, 1);
            program.addColumn(0, bounds.base[t], bounds.caps[t], rows, ones);
        }
        return program;
    }

    /// The types of the seats, ascending, from the number of each type.
    static int[] panel(double[] counts, int seats) {
        int[] panel = new int[seats];
        int filled = 0;
        for (int t = 0; t < counts.length; t++) {
            for (int i = 0; i < (int) counts[t]; i++) {
                panel[filled++] = t;
            }
        }
        return panel;
    }
}
