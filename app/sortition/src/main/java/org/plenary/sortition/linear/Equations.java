package org.plenary.sortition.linear;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/// Linear equations in whole numbers, solved exactly.
public final class Equations {
    private Equations() {}

    /// The one solution of `matrix · x = right`, or nothing where there is more than one. Of
    /// equations beyond as many as there are unknowns, those that depend on others are passed over,
    /// even where they contradict them: whoever needs them all checks them.
    ///
    /// Bareiss (1968): every division on the way is exact, so numbers stay as small as the
    /// determinants that they are.
    public static Optional<Fraction[]> solve(long[][] matrix, long[] right) {
        int size = matrix[0].length;
        BigInteger[][] rows = new BigInteger[right.length][size + 1];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < size; j++) {
                rows[i][j] = BigInteger.valueOf(matrix[i][j]);
            }
            rows[i][size] = BigInteger.valueOf(right[i]);
        }
        BigInteger before = BigInteger.ONE;
        for (int k = 0; k < size; k++) {
            int pivot = k;
            while (pivot < rows.length && rows[pivot][k].signum() == 0) {
                pivot++;
            }
            if (pivot == rows.length) {
                return Optional.empty();
            }
            BigInteger[] row = rows[pivot];
            rows[pivot] = rows[k];
            rows[k] = row;
            for (int i = k + 1; i < rows.length; i++) {
                eliminate(rows[i], row, k, before);
            }
            before = row[k];
        }
        return Optional.of(upwards(rows));
    }

    private static void eliminate(BigInteger[] from, BigInteger[] row, int k, BigInteger before) {
        BigInteger factor = from[k];
        for (int j = k + 1; j < from.length; j++) {
            BigInteger kept = from[j].multiply(row[k]);
            BigInteger taken = factor.signum() == 0 ? factor : factor.multiply(row[j]);
            from[j] = kept.subtract(taken).divide(before);
        }
        from[k] = BigInteger.ZERO;
    }

    private static Fraction[] upwards(BigInteger[][] rows) {
        int size = rows[0].length - 1;
        Fraction[] solution = new Fraction[size];
        Arrays.fill(solution, Fraction.ZERO);
        for (int i = size - 1; i >= 0; i--) {
            Fraction sum = new Fraction(rows[i][size], BigInteger.ONE);
            for (int j = i + 1; j < size; j++) {
                if (rows[i][j].signum() != 0 && solution[j].sign() != 0) {
                    Fraction times = new Fraction(rows[i][j], BigInteger.ONE);
                    sum = sum.minus(times.times(solution[j]));
                }
            }
            solution[i] = sum.over(new Fraction(rows[i][i], BigInteger.ONE));
        }
        return solution;
    }
}
