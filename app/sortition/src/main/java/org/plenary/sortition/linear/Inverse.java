package org.plenary.sortition.linear;

/// The inverse of a basis: dense, row by row. The variable of a row stands in the basis as that
/// row's unit column, negative.
final class Inverse {
    private static final double TINY = 1e-11;

    private final int size;
    private final double[][] of;

    Inverse(int size) {
        this.size = size;
        of = new double[size][size];
    }

    /// Inverts the basis by elimination with the greatest pivot of each column; says whether it
    /// could.
    boolean of(Program program, int[] basis) {
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            java.util.Arrays.fill(of[i], 0);
            of[i][i] = 1;
        }
        for (int k = 0; k < size; k++) {
            if (basis[k] >= 0) {
                int[] index = program.index(basis[k]);
                double[] entries = program.entries(basis[k]);
                for (int i = 0; i < index.length; i++) {
                    matrix[index[i]][k] = entries[i];
                }
            } else {
                matrix[~basis[k]][k] = -1;
            }
        }
        for (int k = 0; k < size; k++) {
            if (!eliminate(matrix, k)) {
                return false;
            }
        }
        return true;
    }

    private boolean eliminate(double[][] matrix, int k) {
        int best = k;
        for (int i = k + 1; i < size; i++) {
            if (Math.abs(matrix[i][k]) > Math.abs(matrix[best][k])) {
                best = i;
            }
        }
        if (Math.abs(matrix[best][k]) < TINY) {
            return false;
        }
        swap(matrix, k, best);
        swap(of, k, best);
        double pivot = matrix[k][k];
        for (int c = 0; c < size; c++) {
            matrix[k][c] /= pivot;
            of[k][c] /= pivot;
        }
        for (int i = 0; i < size; i++) {
            double factor = matrix[i][k];
            if (i != k && factor != 0) {
                subtract(matrix[i], matrix[k], factor);
                subtract(of[i], of[k], factor);
            }
        }
        return true;
    }

    private static void swap(double[][] rows, int a, int b) {
        double[] row = rows[a];
        rows[a] = rows[b];
        rows[b] = row;
    }

    private static void subtract(double[] from, double[] row, double factor) {
        for (int c = 0; c < from.length; c++) {
            from[c] -= factor * row[c];
        }
    }

    /// The inverse times a column.
    void times(double[] column, double[] result) {
        for (int i = 0; i < size; i++) {
            double sum = 0;
            for (int c = 0; c < size; c++) {
                sum += of[i][c] * column[c];
            }
            result[i] = sum;
        }
    }

    /// The inverse times a column that is mostly zero.
    void times(int[] index, double[] entries, double[] result) {
        for (int i = 0; i < size; i++) {
            double[] row = of[i];
            double sum = 0;
            for (int e = 0; e < index.length; e++) {
                sum += row[index[e]] * entries[e];
            }
            result[i] = sum;
        }
    }

    /// The inverse times the negative unit column of a row.
    void negativeColumn(int row, double[] result) {
        for (int i = 0; i < size; i++) {
            result[i] = -of[i][row];
        }
    }

    /// A row of numbers times the inverse.
    void before(double[] row, double[] result) {
        java.util.Arrays.fill(result, 0);
        for (int i = 0; i < size; i++) {
            if (row[i] != 0) {
                for (int c = 0; c < size; c++) {
                    result[c] += row[i] * of[i][c];
                }
            }
        }
    }

    /// Follows an exchange: the variable whose column times the inverse is `step` takes the place.
    void pivot(int place, double[] step) {
        double pivot = step[place];
        double[] row = of[place];
        for (int c = 0; c < size; c++) {
            row[c] /= pivot;
        }
        for (int i = 0; i < size; i++) {
            if (i != place && step[i] != 0) {
                subtract(of[i], row, step[i]);
            }
        }
    }
}
