package org.plenary.sortition.lottery;

import org.plenary.core.ledger.Hash;

/// Mends what herding left uneven: exchanges two people in one panel as long as that brings the
/// numbers of their types nearer the aim, worst first. Where no exchange does, an exchange that
/// costs nothing moves the fault elsewhere, or a whole panel is composed anew.
final class Polisher {
    private static final int ROUNDS = 600;
    private static final long PAIRS = 4_000_000;

    private final Shape shape;
    private final Herd herd;
    private final Evenness evenness;
    private final TwoExchanges twice;
    private final SeedStream chance;
    private final Progress progress;
    private final Seating seating;
    private final Composer composer;

    /// Whether anything was changed in this round, and whether a search in it was given up.
    private boolean moved;

    private boolean cutShort;

    /// @param panels valid ones; they are changed
    Polisher(Shape shape, Target target, int[][] panels, Hash seed, Progress progress) {
        this.shape = shape;
        this.progress = progress;
        herd = new Herd(shape, panels);
        evenness = new Evenness(shape, target, panels.length);
        twice = new TwoExchanges(shape, herd, evenness);
        chance = new SeedStream(seed, "polish");
        seating = new Seating(shape);
        composer = new Composer(seating, chance, progress::cancelled);
    }

    /// Mends until nothing is wrong or nothing helps; says what is left wrong.
    ///
    /// Composing anew costs most and helps least, so it is tried only while somebody's chance is
    /// farther off than it may be. Once a round looked at everything and changed nothing, another
    /// would find nothing either.
    int polish() throws Cancelled {
        int wrong = wrong();
        Patience patience = new Patience(wrong);
        for (int round = 0; round < ROUNDS && wrong > 0 && !patience.isAtAnEnd(); round++) {
            progress.at(Stage.MENDING, round / (double) ROUNDS);
            boolean sideways = patience.idle() > 0;
            moved = false;
            cutShort = false;
            for (int type : worstFirst()) {
                mend(type, sideways);
            }
            boolean stuck = sideways && !moved && !cutShort;
            if ((stuck || patience.idle() % 8 == 7) && far()) {
                recompose(40);
            }
            if (stuck && !moved) {
                break;
            }
            wrong = wrong();
            patience.after(wrong);
        }
        return wrong;
    }

    /// Whether somebody's chance is farther from the aim than it may be, see [Evenness#far].
    boolean far() {
        for (int t = 0; t < shape.types; t++) {
            if (evenness.far(t, herd.total[t])) {
                return true;
            }
        }
        return false;
    }

    private int wrong() {
        int sum = 0;
        for (int t = 0; t < shape.types; t++) {
            sum += evenness.cost(t, herd.total[t]);
        }
        return sum;
    }

    private int[] worstFirst() {
        long[] keys = new long[shape.types];
        int length = 0;
        for (int t = 0; t < shape.types; t++) {
            int total = herd.total[t];
            int help = Math.max(evenness.more(t, total), evenness.fewer(t, total));
            if (evenness.cost(t, total) > 0) {
                keys[length++] = ((long) -help << 32) | t;
            }
        }
        java.util.Arrays.sort(keys, 0, length);
        int[] types = new int[length];
        for (int i = 0; i < length; i++) {
            types[i] = (int) keys[i];
        }
        return types;
    }

    /// Brings one type's number right, as far as single exchanges can.
    ///
    /// @param sideways whether an exchange that costs nothing will do
    private void mend(int type, boolean sideways) throws Cancelled {
        int limit = 4 * evenness.cost(type, herd.total[type]);
        for (int i = 0; i < limit && evenness.cost(type, herd.total[type]) > 0; i++) {
            if (progress.cancelled()) {
                throw new Cancelled();
            }
            boolean more = evenness.more(type, herd.total[type]) > 0;
            int least = sideways ? 0 : 1;
            boolean mended = more ? seatOneMore(type, least) : seatOneFewer(type, least);
            if (!mended && sideways) {
                mended = twice(type, more);
            }
            if (!mended) {
                return;
            }
            moved = true;
        }
    }

    /// Two exchanges at once that help; where there are none and somebody is farther from the aim
    /// than may be, two that cost nothing and move the fault elsewhere, where mending may be
    /// possible.
    private boolean twice(int type, boolean more) {
        int from = chance.below(herd.size());
        boolean mended = twice(type, more, from, 1) || (far() && twice(type, more, from, 0));
        cutShort |= !mended && twice.endedEarly();
        return mended;
    }

    private boolean twice(int type, boolean more, int from, int least) {
        return more
                ? twice.seatOneMore(type, from, least, PAIRS)
                : twice.seatOneFewer(type, from, least, PAIRS);
    }

    private boolean seatOneMore(int come, int least) {
        int from = chance.below(herd.size());
        int gain = evenness.more(come, herd.total[come]);
        for (int i = 0; i < herd.size(); i++) {
            int j = (from + i) % herd.size();
            int[] panel = herd.panel(j);
            int bestPlace = -1;
            int best = least - 1;
            int start = chance(panel.length, i);
            for (int s = 0; s < panel.length; s++) {
                int place = start + s < panel.length ? start + s : start + s - panel.length;
                int gone = panel[place];
                int help = gain + evenness.fewer(gone, herd.total[gone]);
                if (help > best && gone != come && herd.allows(j, gone, come)) {
                    best = help;
                    bestPlace = place;
                }
            }
            if (bestPlace >= 0) {
                herd.exchange(j, bestPlace, come);
                return true;
            }
        }
        return false;
    }

    /// Where to begin in a panel: another place in each, so that no seat is always first.
    private static int chance(int length, int turn) {
        return turn * 31 % length;
    }

    private boolean seatOneFewer(int gone, int least) {
        int from = chance.below(herd.size());
        int first = chance.below(shape.types);
        int gain = evenness.fewer(gone, herd.total[gone]);
        for (int i = 0; i < herd.size(); i++) {
            int j = (from + i) % herd.size();
            int place = herd.placeOf(gone, j);
            if (place < 0) {
                continue;
            }
            int bestType = -1;
            int best = least - 1;
            for (int c = 0; c < shape.types; c++) {
                int come = first + c < shape.types ? first + c : first + c - shape.types;
                int help = gain + evenness.more(come, herd.total[come]);
                if (help > best && come != gone && herd.allows(j, gone, come)) {
                    best = help;
                    bestType = come;
                }
            }
            if (bestType >= 0) {
                herd.exchange(j, place, bestType);
                return true;
            }
        }
        return false;
    }

    /// Composes some panels anew for what the others lack.
    private void recompose(int times) throws Cancelled {
        double[] wish = new double[shape.types];
        for (int i = 0; i < times; i++) {
            int j = chance.below(herd.size());
            for (int t = 0; t < wish.length; t++) {
                wish[t] = evenness.middle(t) - herd.total[t];
                wish[t] =
                        Math.max(-0.4, Math.min(0.4, wish[t]))
                                * (1 + evenness.cost(t, herd.total[t]));
            }
            for (int type : herd.panel(j)) {
                wish[type]++;
            }
            if (composer.compose(wish)) {
                replaceIfBetter(j, seating.panel(), 1);
            }
            if (progress.cancelled()) {
                throw new Cancelled();
            }
        }
    }

    private void replaceIfBetter(int panel, int[] other, int least) {
        int better = 0;
        for (int type : herd.panel(panel)) {
            better += evenness.fewer(type, herd.total[type]);
            herd.total[type]--;
        }
        for (int type : other) {
            better += evenness.more(type, herd.total[type]);
            herd.total[type]++;
        }
        for (int type : other) {
            herd.total[type]--;
        }
        for (int type : herd.panel(panel)) {
            herd.total[type]++;
        }
        if (better >= least) {
            herd.replace(panel, other);
            moved = true;
        }
    }
}
