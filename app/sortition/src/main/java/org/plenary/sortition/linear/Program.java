package org.plenary.sortition.linear;

import java.util.Arrays;

/// A linear programme: the greatest `Σ objective·x` where every column's `x` and every row's `Σ
/// coefficient·x` lie within their bounds.
///
/// It may grow and its bounds may change between two solutions; a [Simplex] then goes on from where
/// it stood. Every lower bound is finite; an upper bound may be infinite.
public final class Program {
    private int rows;
    private int columns;
    private double[] rowLow = new double[16];
    private double[] rowHigh = new double[16];
    private double[] low = new double[64];
    private double[] high = new double[64];
    private double[] objective = new double[64];
    private int[][] index = new int[64][];
    private double[][] entry = new double[64][];

    /// A programme without rows and columns.
    public Program() {}

    /// Adds a row that no column has an entry in yet, and says its place.
    public int addRow(double least, double most) {
        if (rows == rowLow.length) {
            rowLow = Arrays.copyOf(rowLow, 2 * rows);
            rowHigh = Arrays.copyOf(rowHigh, 2 * rows);
        }
        rows++;
        boundRow(rows - 1, least, most);
        return rows - 1;
    }

    /// Adds a column, and says its place.
    ///
    /// @param entries the coefficient for each row of `at`, in the same order
    public int addColumn(double gain, double least, double most, int[] at, double[] entries) {
        if (columns == low.length) {
            low = Arrays.copyOf(low, 2 * columns);
            high = Arrays.copyOf(high, 2 * columns);
            objective = Arrays.copyOf(objective, 2 * columns);
            index = Arrays.copyOf(index, 2 * columns);
            entry = Arrays.copyOf(entry, 2 * columns);
        }
        columns++;
        objective[columns - 1] = gain;
        bound(columns - 1, least, most);
        replace(columns - 1, at, entries);
        return columns - 1;
    }

    /// Gives a column other coefficients.
    public void replace(int column, int[] at, double[] entries) {
        index[column] = at;
        entry[column] = entries;
    }

    /// Adds one coefficient to a column, in a row that it has none in.
    public void extend(int column, int row, double coefficient) {
        int length = index[column].length;
        index[column] = Arrays.copyOf(index[column], length + 1);
        entry[column] = Arrays.copyOf(entry[column], length + 1);
        index[column][length] = row;
        entry[column][length] = coefficient;
    }

    /// Changes the bounds of a column.
    public void bound(int column, double least, double most) {
        low[column] = least;
        high[column] = most;
    }

    /// Changes the bounds of a row.
    public void boundRow(int row, double least, double most) {
        rowLow[row] = least;
        rowHigh[row] = most;
    }

    /// Changes what a column's `x` counts in the sum to be made great.
    public void gain(int column, double gain) {
        objective[column] = gain;
    }

    /// How many rows there are.
    public int rows() {
        return rows;
    }

    /// How many columns there are.
    public int columns() {
        return columns;
    }

    /// The rows that a column has coefficients in; a copy.
    public int[] rowsOf(int column) {
        return index[column].clone();
    }

    /// A column's coefficients, in the order of [#rowsOf]; a copy.
    public double[] entriesOf(int column) {
        return entry[column].clone();
    }

    double rowLow(int row) {
        return rowLow[row];
    }

    double rowHigh(int row) {
        return rowHigh[row];
    }

    double low(int column) {
        return low[column];
    }

    double high(int column) {
        return high[column];
    }

    double gain(int column) {
        return objective[column];
    }

    int[] index(int column) {
        return index[column];
    }

    double[] entries(int column) {
        return entry[column];
    }

    /// The column's coefficients times a number for each row, added up.
    double times(int column, double[] perRow) {
        int[] at = index[column];
        double[] entries = entry[column];
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            sum += entries[i] * perRow[at[i]];
        }
        return sum;
    }
}
