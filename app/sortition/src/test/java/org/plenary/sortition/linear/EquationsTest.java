package org.plenary.sortition.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Equations are solved without rounding.
class EquationsTest {
    @Test
    void theSolutionSolvesEveryEquationExactly() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(8);
            long[][] matrix = new long[size][size];
            long[] right = new long[size];
            for (int i = 0; i < size; i++) {
                right[i] = random.nextLong(2000) - 1000;
                for (int j = 0; j < size; j++) {
                    matrix[i][j] = random.nextInt(3) == 0 ? 0L : random.nextLong(200) - 100;
                }
            }
            Optional<Fraction[]> solution = Equations.solve(matrix, right);
            if (solution.isPresent()) {
                for (int i = 0; i < size; i++) {
                    Fraction sum = Fraction.ZERO;
                    for (int j = 0; j < size; j++) {
                        sum = sum.plus(Fraction.of(matrix[i][j]).times(solution.get()[j]));
                    }
                    assertEquals(Fraction.of(right[i]), sum);
                }
            }
        }
    }

    @Test
    void equationsWithMoreThanOneSolutionHaveNone() {
        assertTrue(Equations.solve(new long[][] {{1, 2}, {2, 4}}, new long[] {3, 6}).isEmpty());
    }

    @Test
    void aFractionOfADoubleIsWhatTheDoubleIs() {
        assertEquals(Fraction.of(3, 8), Fraction.exactly(0.375));
        assertEquals(0.1, Fraction.exactly(0.1).value());
        assertTrue(Fraction.exactly(0.1).compareTo(Fraction.of(1, 10)) > 0);
    }
}
