package org.plenary.sortition.lottery;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/// Composes a panel that comes near a wish: so many people of each type, in parts.
///
/// The largest wishes are granted first, as far as rows have room and every feature can still reach
/// its least; what is wrong then is repaired by exchanges that make least wrong, none of them
/// undone soon; last, exchanges that bring the panel nearer the wish.
final class Composer {
    private static final int CHOICE = 120;
    private static final double SAME = 1e-9;

    private final Seating seating;
    private final SeedStream chance;
    private final BooleanSupplier stop;
    private final int[] rank;
    private final int[] forbidden;
    private final int[] lackOf;
    private double[] wish;
    private boolean flat;
    private int patience = 200;
    private final int[] typeAt;
    private final Comers comers;
    private long[] keys = new long[0];
    private int granted;

    Composer(Seating seating, SeedStream chance, BooleanSupplier stop) {
        this.seating = seating;
        this.chance = chance;
        this.stop = stop;
        Shape shape = seating.shape;
        rank = chance.order(shape.types);
        forbidden = new int[shape.types];
        lackOf = new int[shape.features];
        wish = new double[shape.types];
        comers = new Comers(seating);
        typeAt = new int[shape.types];
        for (int t = 0; t < shape.types; t++) {
            typeAt[rank[t]] = t;
        }
    }

    /// Tries so many exchanges to repair a panel, and no more.
    void patience(int exchanges) {
        patience = exchanges;
    }

    /// Composes a panel for which the squares of what the wish differs are small in sum.
    ///
    /// @param wanted for each type how many people are wished for
    /// @return whether a panel was found; it is what is seated
    boolean compose(double[] wanted) {
        return compose(wanted, false);
    }

    /// Composes a panel whose people's worths are great in sum.
    ///
    /// @param worth for each type what each person counts
    boolean composeDear(double[] worth) {
        return compose(worth, true);
    }

    private boolean compose(double[] wanted, boolean linear) {
        wish = wanted;
        flat = linear;
        seating.clear();
        grant();
        if (!fill() || !repair()) {
            return false;
        }
        improve();
        return true;
    }

    private double gain(int type) {
        return flat ? wish[type] : 2 * (wish[type] - seating.count[type]) - 1;
    }

    private double loss(int type) {
        return flat ? wish[type] : 2 * (wish[type] - seating.count[type]) + 1;
    }

    /// A number that sorts wishes, the largest first and equal ones by the order of chance.
    private static long key(double wish, int rank) {
        long steps = (long) StrictMath.floor(Math.max(-1e4, Math.min(1e4, wish)) * (1 << 16));
        return (-steps << 24) | rank;
    }

    private void grant() {
        Shape shape = seating.shape;
        int length = 0;
        for (int t = 0; t < shape.types; t++) {
            int from = seating.base[t];
            for (int c = from; c < seating.caps[t] && (c == from || wish[t] - c > -0.5); c++) {
                if (length == keys.length) {
                    keys = Arrays.copyOf(keys, 2 * length + 64);
                }
                keys[length++] = key(flat ? wish[t] : wish[t] - c, rank[t]);
            }
        }
        Arrays.sort(keys, 0, length);
        granted = length;
        Arrays.fill(lackOf, 0);
        for (int row = 0; row < shape.rows(); row++) {
            if (shape.feature[row] >= 0) {
                lackOf[shape.feature[row]] += seating.lacking(row);
            }
        }
        for (int i = 0; i < length && seating.filled() < shape.seats; i++) {
            int type = typeAt[(int) (keys[i] & 0xFFFFFF)];
            if (seating.roomFor(type) && leavesEnough(type)) {
                for (int row : shape.rowsOf[type]) {
                    if (shape.feature[row] >= 0 && seating.lacks(row)) {
                        lackOf[shape.feature[row]]--;
                    }
                }
                seating.add(type);
            }
        }
    }

    /// Whether every feature can still reach the least of its values after one more of a type.
    private boolean leavesEnough(int type) {
        int left = seating.shape.seats - seating.filled();
        for (int row : seating.shape.rowsOf[type]) {
            int feature = seating.shape.feature[row];
            if (feature >= 0 && lackOf[feature] >= left && !seating.lacks(row)) {
                return false;
            }
        }
        return true;
    }

    /// Seats whoever is wished for most in what seats are left, right or wrong.
    private boolean fill() {
        while (seating.filled() < seating.shape.seats) {
            int best = -1;
            double most = Double.NEGATIVE_INFINITY;
            for (int t = 0; t < seating.shape.types; t++) {
                if (seating.count[t] < seating.caps[t] && gain(t) > most) {
                    most = gain(t);
                    best = t;
                }
            }
            if (best < 0) {
                return false;
            }
            seating.add(best);
        }
        return true;
    }

    private boolean repair() {
        Arrays.fill(forbidden, 0);
        for (int turn = 1; seating.violation() > 0; turn++) {
            if (turn > patience || ((turn & 15) == 0 && stop.getAsBoolean())) {
                return false;
            }
            int row = wrongRow();
            if (row < 0 || !exchange(row, turn)) {
                return false;
            }
        }
        return true;
    }

    private int wrongRow() {
        int rows = seating.shape.rows();
        int from = chance.below(rows);
        for (int i = 0; i < rows; i++) {
            int row = (from + i) % rows;
            if (seating.lacks(row) || seating.exceeds(row)) {
                return row;
            }
        }
        return -1;
    }

    private int choice(int turn) {
        if (turn < patience / 2) {
            return CHOICE;
        }
        return turn < patience * 3 / 4 ? 8 * CHOICE : Integer.MAX_VALUE;
    }

    /// Who may come to help a row: of the most wished for, so many that one of them will do; when
    /// they do not, more, and in the end everybody.
    private void gather(int row, boolean lacks, int turn) {
        int most = Math.min(seating.shape.types, choice(turn));
        comers.clear();
        int last = -1;
        for (int i = 0; i < granted && comers.size() < most; i++) {
            int type = typeAt[(int) (keys[i] & 0xFFFFFF)];
            if (type != last
                    && seating.count[type] < seating.caps[type]
                    && forbidden[type] <= turn
                    && seating.inRow(type, row) == lacks) {
                comers.add(type, gain(type));
                last = type;
            }
        }
        comers.byWrong();
    }

    /// The exchange that helps a row and makes least wrong elsewhere.
    private boolean exchange(int row, int turn) {
        boolean lacks = seating.lacks(row);
        gather(row, lacks, turn);
        int bestPlace = -1;
        int bestType = -1;
        double best = Double.POSITIVE_INFINITY;
        for (int place = 0; place < seating.filled(); place++) {
            int gone = seating.seat(place);
            boolean twice = place > 0 && seating.seat(place - 1) == gone;
            boolean fits = seating.inRow(gone, row) != lacks;
            if (twice
                    || !fits
                    || seating.count[gone] <= seating.base[gone]
                    || forbidden[gone] > turn) {
                continue;
            }
            double loss = loss(gone);
            int found = comers.leastWrong(gone, loss, best);
            if (found >= 0) {
                best = comers.score(gone, loss, found);
                bestPlace = place;
                bestType = comers.type(found);
            }
        }
        if (bestPlace < 0) {
            return false;
        }
        forbidden[seating.seat(bestPlace)] = turn + 4 + chance.below(8);
        forbidden[bestType] = turn + 2 + chance.below(4);
        seating.exchange(bestPlace, bestType);
        return true;
    }

    /// Exchanges people as long as one exchange brings the panel nearer the wish.
    private void improve() {
        for (int turn = 0; turn < 4 * seating.shape.seats; turn++) {
            double least = Double.POSITIVE_INFINITY;
            for (int place = 0; place < seating.filled(); place++) {
                int type = seating.seat(place);
                if (seating.count[type] > seating.base[type]) {
                    least = Math.min(least, loss(type));
                }
            }
            comers.clear();
            for (int t = 0; t < seating.shape.types; t++) {
                if (seating.count[t] < seating.caps[t] && gain(t) > least + SAME) {
                    comers.add(t, gain(t));
                }
            }
            comers.byGain();
            if (!better()) {
                return;
            }
        }
    }

    private boolean better() {
        int bestPlace = -1;
        int bestType = -1;
        double best = SAME;
        for (int place = 0; place < seating.filled(); place++) {
            int gone = seating.seat(place);
            if (seating.count[gone] <= seating.base[gone]
                    || (place > 0 && seating.seat(place - 1) == gone)) {
                continue;
            }
            double loss = loss(gone);
            int found = comers.nearest(gone, loss, best);
            if (found >= 0) {
                best = comers.nearer(loss, found);
                bestPlace = place;
                bestType = comers.type(found);
            }
        }
        if (bestPlace < 0) {
            return false;
        }
        seating.exchange(bestPlace, bestType);
        return true;
    }
}
