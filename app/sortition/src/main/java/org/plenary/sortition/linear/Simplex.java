package org.plenary.sortition.linear;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/// The bounded primal simplex method on a dense inverse of the basis, for programmes of few rows
/// and many columns.
///
/// Every row `i` has a variable of its own, the value of the row, written `~i`; columns are written
/// `0, 1, …`. What is out of its bounds is first brought within them (the sum of what is missing is
/// the objective meanwhile), so any basis will do to begin with, and one that was optimal before a
/// bound changed is a good one. Only `+ - * /` on doubles in a fixed order: the same programme
/// gives the same solution, bit for bit, everywhere.
public final class Simplex {
    private static final double NEAR = 1e-9;
    private static final double NEAREST_MISS = 1e-6;
    private static final double GAIN = 1e-9;
    private static final double PIVOT = 1e-9;
    private static final int NONE = Integer.MAX_VALUE;

    private final Program program;
    private int rows;
    private int[] basis = {};
    private boolean[] rowAtHigh = {};
    private boolean[] rowBasic = {};
    private boolean[] atHigh = {};
    private boolean[] basic = {};
    private Inverse inverse = new Inverse(0);
    private double[] value = {};
    private double[] cost = {};
    private double[] dual = {};
    private double[] step = {};
    private boolean reset;

    /// How far beyond its bounds counts as beyond, for a bound of 0.
    private double tolerance = NEAR;

    /// A search that has not begun.
    public Simplex(Program program) {
        this.program = program;
    }

    /// Goes on until nothing is better, or until `stop` says so, which is asked often.
    public Outcome solve(BooleanSupplier stop) {
        grow();
        tolerance = NEAR;
        refactor();
        long limit = 20_000L + 50L * (program.rows() + program.columns());
        int flat = 0;
        int fresh = 0;
        for (long pivots = 0; pivots < limit; pivots++) {
            if ((pivots & 31) == 31 && stop.getAsBoolean()) {
                return Outcome.STOPPED;
            }
            if (fresh >= Math.max(64, rows / 2)) {
                refactor();
                fresh = 0;
            }
            boolean within = price();
            int entering = entering(flat > 60 + 2 * rows);
            if (entering == NONE && fresh > 0) {
                refactor();
                fresh = 0;
                within = price();
                entering = entering(false);
            }
            if (entering == NONE && !within && tolerance < NEAREST_MISS) {
                // Rounding alone can hold a value a little beyond its bound, the more so the more
                // rows there are: what misses by more than that contradicts itself.
                tolerance *= 10;
                continue;
            }
            if (entering == NONE) {
                return within ? Outcome.OPTIMAL : Outcome.INFEASIBLE;
            }
            double moved = move(entering, flat > 60 + 2 * rows);
            if (moved == Double.POSITIVE_INFINITY) {
                return Outcome.UNBOUNDED;
            }
            flat = moved > NEAR ? 0 : flat + 1;
            fresh++;
        }
        return Outcome.STUCK;
    }

    /// A column's value.
    public double value(int column) {
        if (basic[column]) {
            for (int i = 0; i < rows; i++) {
                if (basis[i] == column) {
                    return value[i];
                }
            }
        }
        return atHigh[column] ? program.high(column) : program.low(column);
    }

    /// All columns' values.
    public double[] values() {
        double[] all = new double[program.columns()];
        for (int j = 0; j < all.length; j++) {
            all[j] = atHigh[j] ? program.high(j) : program.low(j);
        }
        for (int i = 0; i < rows; i++) {
            if (basis[i] >= 0) {
                all[basis[i]] = value[i];
            }
        }
        return all;
    }

    /// What one more in a row's bound would add to the objective: positive where the row is at its
    /// most, negative where it is at its least. Where nothing is within all bounds, the multipliers
    /// of the rows that contradict each other.
    public double multiplier(int row) {
        return dual[row];
    }

    /// What one more of a column would add to the objective, all else following; never positive for
    /// a column at its least when the solution is the best.
    public double reduced(int column) {
        return program.gain(column) - program.times(column, dual);
    }

    /// Which variables are in the basis: columns as they are, the value of row `i` as `~i`.
    public int[] basis() {
        return basis.clone();
    }

    /// New rows begin in the basis, new columns at their least.
    private void grow() {
        int newRows = program.rows();
        basis = Arrays.copyOf(basis, newRows);
        rowBasic = Arrays.copyOf(rowBasic, newRows);
        rowAtHigh = Arrays.copyOf(rowAtHigh, newRows);
        for (int i = rows; i < newRows; i++) {
            basis[i] = ~i;
            rowBasic[i] = true;
        }
        rows = newRows;
        basic = Arrays.copyOf(basic, program.columns());
        atHigh = Arrays.copyOf(atHigh, program.columns());
        value = Arrays.copyOf(value, rows);
        cost = new double[rows];
        dual = new double[rows];
        step = new double[rows];
    }

    private void refactor() {
        inverse = new Inverse(rows);
        if (!inverse.of(program, basis)) {
            // A basis that rounding has made singular: begin anew, once; never seen twice.
            if (reset) {
                throw new ArithmeticException("the basis is singular");
            }
            reset = true;
            Arrays.fill(basic, false);
            Arrays.fill(rowBasic, true);
            Arrays.setAll(basis, i -> ~i);
            inverse.of(program, basis);
        }
        double[] rest = new double[rows];
        for (int j = 0; j < program.columns(); j++) {
            if (atHigh[j] && program.high(j) == Double.POSITIVE_INFINITY) {
                atHigh[j] = false;
            }
            double at = basic[j] ? 0 : atHigh[j] ? program.high(j) : program.low(j);
            if (at != 0) {
                int[] index = program.index(j);
                double[] entries = program.entries(j);
                for (int i = 0; i < index.length; i++) {
                    rest[index[i]] -= entries[i] * at;
                }
            }
        }
        for (int i = 0; i < rows; i++) {
            rowAtHigh[i] &= program.rowHigh(i) < Double.POSITIVE_INFINITY;
            if (!rowBasic[i]) {
                rest[i] += rowAtHigh[i] ? program.rowHigh(i) : program.rowLow(i);
            }
        }
        inverse.times(rest, value);
    }

    private double low(int variable) {
        return variable >= 0 ? program.low(variable) : program.rowLow(~variable);
    }

    private double high(int variable) {
        return variable >= 0 ? program.high(variable) : program.rowHigh(~variable);
    }

    private double near(double bound) {
        return tolerance * (1 + Math.abs(bound));
    }

    private int side(int position) {
        int variable = basis[position];
        double low = low(variable);
        double high = high(variable);
        if (value[position] < low - near(low)) {
            return -1;
        }
        return value[position] > high + near(high) ? 1 : 0;
    }

    /// Sets the multipliers for the objective, or while something is out of its bounds, for what is
    /// missing; says whether all is within.
    private boolean price() {
        boolean within = true;
        for (int i = 0; i < rows; i++) {
            cost[i] = -side(i);
            within &= cost[i] == 0;
        }
        if (within) {
            for (int i = 0; i < rows; i++) {
                cost[i] = basis[i] >= 0 ? program.gain(basis[i]) : 0;
            }
        }
        inverse.before(cost, dual);
        weighObjective = within;
        return within;
    }

    private boolean weighObjective;

    /// The variable outside the basis that helps most, or the first that helps.
    private int entering(boolean first) {
        int best = NONE;
        double most = GAIN;
        for (int j = 0; j < program.columns(); j++) {
            if (!basic[j] && program.low(j) < program.high(j)) {
                double gain = (weighObjective ? program.gain(j) : 0) - program.times(j, dual);
                double help = atHigh[j] ? -gain : gain;
                if (help > most) {
                    most = first ? Double.POSITIVE_INFINITY : help;
                    best = j;
                }
            }
        }
        for (int i = 0; i < rows; i++) {
            if (!rowBasic[i] && program.rowLow(i) < program.rowHigh(i)) {
                double help = rowAtHigh[i] ? -dual[i] : dual[i];
                if (help > most) {
                    most = first ? Double.POSITIVE_INFINITY : help;
                    best = ~i;
                }
            }
        }
        return best;
    }

    /// Moves a variable as far as the others' bounds allow; says how far.
    private double move(int entering, boolean first) {
        boolean down = entering >= 0 ? atHigh[entering] : rowAtHigh[~entering];
        if (entering >= 0) {
            inverse.times(program.index(entering), program.entries(entering), step);
        } else {
            inverse.negativeColumn(~entering, step);
        }
        double sign = down ? 1 : -1;
        double range = high(entering) - low(entering);
        // Among those that meet a bound at nearly the same time the steepest leaves, which keeps
        // rounding errors small; where nothing moves for long, strictly the first, which ends it.
        double slack = first ? 0 : NEAR / 10;
        double loose = range;
        for (int i = 0; i < rows; i++) {
            double slope = sign * step[i];
            if (Math.abs(slope) > PIVOT) {
                double room = Math.max(0, room(i, slope));
                loose = Math.min(loose, (room + slack) / Math.abs(slope));
            }
        }
        if (loose == Double.POSITIVE_INFINITY) {
            return loose;
        }
        int leaving = -1;
        double steepest = 0;
        double length = range;
        for (int i = 0; i < rows; i++) {
            double slope = sign * step[i];
            double size = Math.abs(slope);
            if (size > PIVOT) {
                double ratio = Math.max(0, room(i, slope)) / size;
                boolean better = first ? leaving < 0 || basis[i] < basis[leaving] : size > steepest;
                if (ratio <= loose && better) {
                    leaving = i;
                    steepest = size;
                    length = ratio;
                }
            }
        }
        if (leaving < 0 || range <= length) {
            shift(sign, range);
            flip(entering, down);
            return range;
        }
        boolean atMost = leavesAtHigh(leaving, sign * step[leaving]);
        shift(sign, length);
        double from = down ? high(entering) : low(entering);
        place(basis[leaving], false, atMost);
        place(entering, true, false);
        basis[leaving] = entering;
        value[leaving] = down ? from - length : from + length;
        inverse.pivot(leaving, step);
        return length;
    }

    /// How far a variable of the basis may go before it meets a bound; whoever is out of bounds and
    /// goes farther out meets none.
    private double room(int position, double slope) {
        int variable = basis[position];
        double low = low(variable);
        double high = high(variable);
        int side = side(position);
        if (slope > 0) {
            return side < 0
                    ? low - value[position]
                    : side > 0 ? Double.POSITIVE_INFINITY : high - value[position];
        }
        return side > 0
                ? value[position] - high
                : side < 0 ? Double.POSITIVE_INFINITY : value[position] - low;
    }

    private boolean leavesAtHigh(int position, double slope) {
        int side = side(position);
        return side == 0 ? slope > 0 : side > 0;
    }

    private void shift(double sign, double length) {
        if (length != 0) {
            for (int i = 0; i < rows; i++) {
                value[i] += sign * step[i] * length;
            }
        }
    }

    private void flip(int variable, boolean wasHigh) {
        place(variable, false, !wasHigh);
    }

    private void place(int variable, boolean inBasis, boolean atMost) {
        if (variable >= 0) {
            basic[variable] = inBasis;
            atHigh[variable] = atMost;
        } else {
            rowBasic[~variable] = inBasis;
            rowAtHigh[~variable] = atMost;
        }
    }
}
