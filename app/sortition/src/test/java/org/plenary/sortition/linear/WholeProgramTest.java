package org.plenary.sortition.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Branch and bound finds what going through all whole numbers finds.
class WholeProgramTest {
    private static final int COLUMNS = 6;
    private static final int HIGH = 2;

    @Test
    void theBestInWholeNumbersIsThatOfGoingThroughAll() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int rows = 1 + random.nextInt(4);
            int[][] entries = new int[COLUMNS][rows];
            int[] gains = new int[COLUMNS];
            int[] low = new int[rows];
            Program program = new Program();
            int[] at = new int[rows];
            for (int i = 0; i < rows; i++) {
                low[i] = random.nextInt(7) - 1;
                at[i] = i;
                program.addRow(low[i], low[i] + 1);
            }
            for (int j = 0; j < COLUMNS; j++) {
                gains[j] = random.nextInt(11) - 5;
                double[] column = new double[rows];
                for (int i = 0; i < rows; i++) {
                    entries[j][i] = random.nextInt(5) - 1;
                    column[i] = entries[j][i];
                }
                program.addColumn(gains[j], 0, HIGH, at, column);
            }
            WholeProgram whole = new WholeProgram(program, 0, () -> false);
            assertEquals(
                    WholeProgram.Verdict.PROVEN, whole.search(Double.NEGATIVE_INFINITY, 100_000));
            double best = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < whole.best().length; j++) {
                best = (j == 0 ? 0 : best) + gains[j] * whole.best()[j];
            }
            assertEquals(greatest(entries, gains, low), best, 1e-9, "case " + seed);
        }
    }

    @Test
    void whoeverStopsItIsToldThatNothingIsProven() {
        Program program = new Program();
        program.addRow(1, 1);
        program.addColumn(1, 0, 1, new int[] {0}, new double[] {1});
        WholeProgram whole = new WholeProgram(program, 0, () -> true);
        assertEquals(WholeProgram.Verdict.OPEN, whole.search(Double.NEGATIVE_INFINITY, 10));
        assertEquals(0, whole.best().length);
    }

    private static double greatest(int[][] entries, int[] gains, int[] low) {
        double best = Double.NEGATIVE_INFINITY;
        int all = (int) Math.pow(HIGH + 1, COLUMNS);
        for (int code = 0; code < all; code++) {
            int left = code;
            int value = 0;
            int[] sums = new int[low.length];
            for (int j = 0; j < COLUMNS; j++) {
                int x = left % (HIGH + 1);
                left /= HIGH + 1;
                value += gains[j] * x;
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += entries[j][i] * x;
                }
            }
            boolean valid = true;
            for (int i = 0; i < sums.length; i++) {
                valid &= sums[i] >= low[i] && sums[i] <= low[i] + 1;
            }
            best = valid ? Math.max(best, value) : best;
        }
        return best;
    }
}
