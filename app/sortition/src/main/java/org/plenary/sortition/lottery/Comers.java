package org.plenary.sortition.lottery;

import java.util.Arrays;

/// Those who may come for somebody who goes, in an order that lets most of them be passed over. It
/// finds whoever going through all of them one by one would find: the best, of several the first.
final class Comers {
    /// What one violation more weighs against coming nearer the wish.
    private static final double WRONG = 1e3;

    private static final int STEPS = 1 << 16;
    private static final double MOST = 1e4;

    private final Seating seating;
    private final int[] types;
    private final double[] gains;
    private final int[] order;
    private int length;

    /// Where each number of violations begins in the order, from the least there is, and the
    /// greatest gain among its own.
    private int[] begins = {};

    private double[] greatest = {};
    private int leastWrong;

    /// In that order: the first word of each one's rows, and its gain.
    private long[] rows = {};

    private double[] gainAt = {};

    private long[] keys = {};

    Comers(Seating seating) {
        this.seating = seating;
        types = new int[seating.shape.types];
        gains = new double[seating.shape.types];
        order = new int[seating.shape.types];
    }

    void clear() {
        length = 0;
    }

    int size() {
        return length;
    }

    /// One more type.
    ///
    /// @param gain by how much nearer the wish one more of it brings the panel
    void add(int type, double gain) {
        types[length] = type;
        gains[length] = gain;
        length++;
    }

    /// The type at a place in the order in which they were added.
    int type(int index) {
        return types[index];
    }

    /// Orders them by how much each makes wrong by coming, for [#leastWrong].
    void byWrong() {
        int[] wrong = new int[length];
        int most = Integer.MIN_VALUE;
        leastWrong = Integer.MAX_VALUE;
        for (int i = 0; i < length; i++) {
            wrong[i] = seating.worseBy(types[i]);
            most = Math.max(most, wrong[i]);
            leastWrong = Math.min(leastWrong, wrong[i]);
        }
        int kinds = length == 0 ? 0 : most - leastWrong + 1;
        begins = new int[kinds + 1];
        greatest = new double[kinds];
        Arrays.fill(greatest, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < length; i++) {
            int kind = wrong[i] - leastWrong;
            begins[kind + 1]++;
            greatest[kind] = Math.max(greatest[kind], gains[i]);
        }
        for (int kind = 0; kind < kinds; kind++) {
            begins[kind + 1] += begins[kind];
        }
        int[] next = begins.clone();
        if (rows.length < length) {
            rows = new long[types.length];
            gainAt = new double[types.length];
        }
        for (int i = 0; i < length; i++) {
            int at = next[wrong[i] - leastWrong]++;
            order[at] = i;
            rows[at] = seating.shape.masks[types[i] * seating.shape.words];
            gainAt[at] = gains[i];
        }
    }

    /// Who comes best for somebody who goes where something is wrong; -1 unless it scores below
    /// `best`.
    ///
    /// @param loss by how much farther from the wish one fewer of `gone` brings the panel
    int leastWrong(int gone, double loss, double best) {
        double least = best;
        int found = -1;
        int relief = seating.relief(gone);
        long out = seating.shape.masks[gone * seating.shape.words];
        boolean wide = seating.shape.wide[gone];
        for (int kind = 0; kind < greatest.length; kind++) {
            if (WRONG * (leastWrong + kind - relief) + loss - greatest[kind] > least) {
                continue;
            }
            for (int at = begins[kind]; at < begins[kind + 1]; at++) {
                int wrong = seating.worseInFirst(out, rows[at]);
                if (wide || seating.shape.wide[types[order[at]]]) {
                    wrong += seating.worseInOthers(gone, types[order[at]]);
                }
                double score = WRONG * wrong + loss - gainAt[at];
                int i = score <= least ? order[at] : -1;
                boolean better = score < least || (i >= 0 && found > i);
                if (better && types[i] != gone) {
                    least = score;
                    found = i;
                }
            }
        }
        return found;
    }

    /// What the exchange makes wrong and takes from the wish; less is better.
    double score(int gone, double loss, int index) {
        return WRONG * seating.worse(gone, types[index]) + loss - gains[index];
    }

    /// Orders them by their gain, the greatest first, for [#nearest].
    void byGain() {
        if (keys.length < length) {
            keys = new long[types.length];
        }
        for (int i = 0; i < length; i++) {
            double within = Math.max(-MOST, Math.min(MOST, gains[i]));
            keys[i] = (-(long) StrictMath.floor(within * STEPS) << 24) | i;
        }
        Arrays.sort(keys, 0, length);
    }

    /// Who comes best for somebody who goes where nothing is wrong and nothing may become so; -1
    /// unless the panel comes nearer the wish by more than `least`.
    int nearest(int gone, double loss, double least) {
        double most = least;
        int found = -1;
        for (int at = 0; at < length; at++) {
            int i = (int) (keys[at] & 0xFFFFFF);
            double atMost = (1 - (keys[at] >> 24)) / (double) STEPS;
            if (atMost < MOST && atMost - loss <= most) {
                break;
            }
            double nearer = gains[i] - loss;
            boolean better = nearer > most || (nearer == most && found > i);
            if (better && types[i] != gone && seating.allows(gone, types[i])) {
                most = nearer;
                found = i;
            }
        }
        return found;
    }

    /// By how much nearer the wish an exchange brings the panel.
    double nearer(double loss, int index) {
        return gains[index] - loss;
    }
}
