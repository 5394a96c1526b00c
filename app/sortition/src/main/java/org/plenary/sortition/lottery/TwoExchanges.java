package org.plenary.sortition.lottery;

/// Two exchanges in one panel that together keep it valid though neither alone would: the first
/// leaves some row with one too many and another with one too few, the second sets both right.
///
/// With quotas that leave no room these are the only ones there are. The search ends after a number
/// of pairs looked at, not after a time, so that it comes out alike on every machine.
final class TwoExchanges {
    private static final int MOST_ROWS = 4;

    private final Shape shape;
    private final Herd herd;
    private final Evenness evenness;
    private final int[][] typesOfRow;
    private final int[] everyType;
    private final long[] over;
    private final long[] under;
    private long budget;

    TwoExchanges(Shape shape, Herd herd, Evenness evenness) {
        this.shape = shape;
        this.herd = herd;
        this.evenness = evenness;
        typesOfRow = shape.typesOfRow();
        everyType = java.util.stream.IntStream.range(0, shape.types).toArray();
        over = new long[shape.words];
        under = new long[shape.words];
    }

    /// Lets one of a type go, in some panel; says whether it could.
    ///
    /// @param from the panel to begin with
    /// @param least how much better that must make it; 0 for what only moves a fault elsewhere
    /// @param pairs how many pairs to look at, at most
    boolean seatOneFewer(int gone, int from, int least, long pairs) {
        budget = pairs;
        int gain = evenness.fewer(gone, herd.total[gone]);
        for (int i = 0; i < herd.size() && budget > 0; i++) {
            int j = (from + i) % herd.size();
            int place = herd.placeOf(gone, j);
            if (place >= 0 && shape.base[gone] == 0) {
                int first = (from + 7 * i) % shape.types;
                for (int c = 0; c < shape.types && budget > 0; c++) {
                    int come = (first + c) % shape.types;
                    int help = gain + evenness.more(come, herd.total[come]);
                    if (come != gone && help >= least && both(j, place, come, help - least)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Seats one more of a type, in some panel; says whether it could.
    boolean seatOneMore(int come, int from, int least, long pairs) {
        budget = pairs;
        int gain = evenness.more(come, herd.total[come]);
        for (int i = 0; i < herd.size() && budget > 0; i++) {
            int j = (from + i) % herd.size();
            if (herd.count(j, come) < shape.caps[come]) {
                for (int place = 0; place < shape.seats && budget > 0; place++) {
                    int gone = herd.panel(j)[place];
                    int help = gain + evenness.fewer(gone, herd.total[gone]);
                    boolean may = gone != come && shape.base[gone] == 0;
                    if (may && help >= least && both(j, place, come, help - least)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Whether the last search ended before all pairs had been looked at.
    boolean endedEarly() {
        return budget <= 0;
    }

    private boolean both(int panel, int place, int come, int help) {
        budget--;
        int gone = herd.panel(panel)[place];
        int wrong = 0;
        for (int w = 0; w < shape.words; w++) {
            long out = shape.masks[gone * shape.words + w];
            long in = shape.masks[come * shape.words + w];
            over[w] = in & ~out & herd.full(panel, w);
            under[w] = out & ~in & herd.bare(panel, w);
            wrong += Long.bitCount(over[w]) + Long.bitCount(under[w]);
        }
        if (wrong > MOST_ROWS || herd.count(panel, come) >= shape.caps[come]) {
            return false;
        }
        herd.exchange(panel, place, come);
        if (second(panel, place, help)) {
            return true;
        }
        herd.exchange(panel, place, gone);
        return false;
    }

    private boolean second(int panel, int taken, int help) {
        int[] comers = comers();
        int[] seats = herd.panel(panel);
        for (int place = 0; place < seats.length; place++) {
            int gone = seats[place];
            if (place == taken || shape.base[gone] > 0 || !relieves(gone)) {
                continue;
            }
            int left = help + evenness.fewer(gone, herd.total[gone]);
            for (int come : comers) {
                budget--;
                if (left + evenness.more(come, herd.total[come]) >= 0
                        && come != gone
                        && come != seats[taken]
                        && fits(gone, come, panel)) {
                    herd.exchange(panel, place, come);
                    return true;
                }
            }
        }
        return false;
    }

    /// Only somebody of a row that lacks one can come, where there is such a row.
    private int[] comers() {
        for (int w = 0; w < shape.words; w++) {
            if (under[w] != 0) {
                return typesOfRow[w * 64 + Long.numberOfTrailingZeros(under[w])];
            }
        }
        return everyType;
    }

    private boolean relieves(int gone) {
        boolean relieves = true;
        for (int w = 0; w < shape.words; w++) {
            long out = shape.masks[gone * shape.words + w];
            relieves &= (over[w] & ~out) == 0 && (under[w] & out) == 0;
        }
        return relieves;
    }

    private boolean fits(int gone, int come, int panel) {
        boolean fits = true;
        for (int w = 0; w < shape.words; w++) {
            long out = shape.masks[gone * shape.words + w];
            long in = shape.masks[come * shape.words + w];
            fits &= (under[w] & ~in) == 0 && (over[w] & in) == 0;
            fits &= (in & ~out & herd.full(panel, w)) == 0;
            fits &= (out & ~in & ~over[w] & herd.bare(panel, w)) == 0;
        }
        return fits && herd.count(panel, come) < shape.caps[come];
    }
}
