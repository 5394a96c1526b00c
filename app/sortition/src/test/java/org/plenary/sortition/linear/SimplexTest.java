package org.plenary.sortition.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// The simplex method finds what somebody else's solver finds.
class SimplexTest {
    @Test
    void theBestValueIsThatOfAnotherSolver() {
        int feasible = 0;
        for (int seed = 0; seed < 300; seed++) {
            Case some = new Case(new Random(seed));
            Simplex simplex = new Simplex(some.program);
            Outcome outcome = simplex.solve(() -> false);
            Optimisation.Result other = some.model.maximise();
            assertEquals(other.getState().isFeasible(), outcome == Outcome.OPTIMAL, "case " + seed);
            if (outcome == Outcome.OPTIMAL) {
                feasible++;
                assertEquals(other.getValue(), some.value(simplex), 1e-6, "case " + seed);
                some.assertWithinBounds(simplex);
            }
        }
        assertTrue(feasible > 100, "feasible cases: " + feasible);
    }

    @Test
    void aChangedBoundIsSolvedFromWhereItStoodAsFromTheBeginning() {
        for (int seed = 0; seed < 100; seed++) {
            Case some = new Case(new Random(seed));
            Simplex simplex = new Simplex(some.program);
            simplex.solve(() -> false);
            some.program.bound(0, 1, 1);
            some.program.boundRow(0, -1, 2);
            Outcome again = simplex.solve(() -> false);
            Simplex fresh = new Simplex(some.program);
            assertEquals(fresh.solve(() -> false), again, "case " + seed);
            if (again == Outcome.OPTIMAL) {
                assertEquals(some.value(fresh), some.value(simplex), 1e-7, "case " + seed);
            }
        }
    }

    @Test
    void theMultipliersProveTheBestValue() {
        for (int seed = 0; seed < 100; seed++) {
            Case some = new Case(new Random(seed));
            Simplex simplex = new Simplex(some.program);
            if (simplex.solve(() -> false) == Outcome.OPTIMAL) {
                double bound = 0;
                for (int i = 0; i < some.program.rows(); i++) {
                    double worth = simplex.multiplier(i);
                    bound += worth * (worth > 0 ? some.program.rowHigh(i) : some.program.rowLow(i));
                }
                for (int j = 0; j < some.program.columns(); j++) {
                    double worth = simplex.reduced(j);
                    bound += worth * (worth > 0 ? some.program.high(j) : some.program.low(j));
                }
                assertEquals(some.value(simplex), bound, 1e-6, "case " + seed);
            }
        }
    }

    @Test
    void whatHasNoBoundHasNoBest() {
        Program program = new Program();
        program.addColumn(1, 0, Double.POSITIVE_INFINITY, new int[0], new double[0]);
        assertEquals(Outcome.UNBOUNDED, new Simplex(program).solve(() -> false));
    }

    /// A programme of small whole numbers, for both solvers.
    private static final class Case {
        private final Program program = new Program();
        private final ExpressionsBasedModel model = new ExpressionsBasedModel();

        Case(Random random) {
            int rows = 1 + random.nextInt(6);
            int columns = 1 + random.nextInt(10);
            Expression[] expressions = new Expression[rows];
            for (int i = 0; i < rows; i++) {
                int low = random.nextInt(6) - 2;
                int high = low + random.nextInt(4);
                program.addRow(low, high);
                expressions[i] = model.addExpression("r" + i).lower(low).upper(high);
            }
            int[] at = new int[rows];
            for (int i = 0; i < rows; i++) {
                at[i] = i;
            }
            for (int j = 0; j < columns; j++) {
                int gain = random.nextInt(9) - 4;
                int high = 1 + random.nextInt(3);
                double[] entries = new double[rows];
                Variable variable = model.addVariable("x" + j).lower(0).upper(high).weight(gain);
                for (int i = 0; i < rows; i++) {
                    entries[i] = random.nextInt(4) - 1;
                    expressions[i].set(variable, entries[i]);
                }
                program.addColumn(gain, 0, high, at, entries);
            }
        }

        double value(Simplex simplex) {
            double value = 0;
            for (int j = 0; j < program.columns(); j++) {
                value += program.gain(j) * simplex.value(j);
            }
            return value;
        }

        void assertWithinBounds(Simplex simplex) {
            double[] values = simplex.values();
            for (int i = 0; i < program.rows(); i++) {
                double sum = 0;
                for (int j = 0; j < values.length; j++) {
                    sum += program.entries(j)[i] * values[j];
                }
                assertTrue(sum > program.rowLow(i) - 1e-7 && sum < program.rowHigh(i) + 1e-7);
            }
        }
    }
}
