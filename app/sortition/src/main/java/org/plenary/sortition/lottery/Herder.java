package org.plenary.sortition.lottery;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.core.ledger.Hash;

/// Composes the panels one after the other, each so that all of them together come nearest the aim:
/// what a type got too little of so far is added to the next wish (error diffusion), so that the
/// average errs like one over the number of panels.
final class Herder {
    private static final double DEBT = 0.8;
    private static final int NARROW = 30;
    private static final int WIDE = 150;

    /// So many ways to name a panel's people are enough for naming not to name the same ones twice.
    private static final double MANY = 100;

    /// How often another panel is looked for, by how much more the wish is changed each time, and
    /// after how many searches in vain, one after the other, none is any more.
    private static final int TURNS = 4;

    private static final double STEP = 0.25;
    private static final int IN_VAIN = 20;

    private final Shape shape;
    private final Target target;
    private final List<int[]> known;
    private final Progress progress;
    private final Seating seating;
    private final Composer composer;
    private final SeedStream chance;
    private final Set<Integer> before = new HashSet<>();
    private int failures;
    private int inVain;

    /// @param known panels, at least one, to fall back on where no panel near the wish is found
    Herder(Shape shape, Target target, List<int[]> known, Hash seed, Progress progress) {
        this.shape = shape;
        this.target = target;
        this.known = known;
        this.progress = progress;
        seating = new Seating(shape);
        chance = new SeedStream(seed, "differ");
        composer = new Composer(seating, new SeedStream(seed, "herd"), progress::cancelled);
    }

    /// So many panels, each the types of its seats.
    int[][] herd(int panels) throws Cancelled {
        int[][] herd = new int[panels][];
        double[] wish = new double[shape.types];
        for (int j = 0; j < panels; j++) {
            if (progress.cancelled()) {
                throw new Cancelled();
            }
            progress.at(Stage.COMPOSING, j / (double) panels);
            for (int t = 0; t < wish.length; t++) {
                wish[t] += shape.sizes[t] * target.chances()[t];
            }
            herd[j] = next(wish);
            if (!isNew(herd[j])) {
                herd[j] = another(herd[j], wish);
            }
            for (int type : herd[j]) {
                wish[type]--;
            }
        }
        return herd;
    }

    /// A panel near the wish: composed, unless that fails time and again; else the nearest known.
    private int[] next(double[] wish) throws Cancelled {
        int[] composed = {};
        if (failures < 20 && (narrowly(wish) || widely(wish, DEBT) || widely(wish, shape.seats))) {
            composed = seating.panel();
        } else {
            failures++;
        }
        int[] best = composed;
        if (composed.length == 0 || failures > 0) {
            double most =
                    composed.length == 0 ? Double.NEGATIVE_INFINITY : nearness(composed, wish);
            for (int[] panel : known) {
                double nearness = nearness(panel, wish);
                if (nearness > most) {
                    most = nearness;
                    best = panel;
                }
            }
        }
        if (progress.cancelled()) {
            throw new Cancelled();
        }
        return best.clone();
    }

    /// Whether a panel's people will differ from those of all panels before: it is another one, or
    /// its types have so many people that others will have their turn.
    private boolean isNew(int[] panel) {
        return choices(panel) >= MANY || before.add(Arrays.hashCode(panel));
    }

    /// In how many ways the seats of a panel, whose types ascend, can be given to people.
    private double choices(int[] panel) {
        double choices = 1;
        int same = 0;
        for (int i = 0; i < panel.length; i++) {
            same = i > 0 && panel[i] == panel[i - 1] ? same + 1 : 0;
            choices *= (shape.sizes[panel[i]] - same) / (same + 1.0);
        }
        return choices;
    }

    /// A panel that has not been before, for a wish changed by chance, more and more; the same
    /// where there is none to be found.
    private int[] another(int[] panel, double[] wish) {
        double[] changed = new double[wish.length];
        for (int turn = 1; turn <= TURNS && inVain < IN_VAIN; turn++) {
            for (int t = 0; t < wish.length; t++) {
                changed[t] = wish[t] + turn * STEP * (chance.below(2_001) - 1_000) / 1_000;
            }
            if (narrowly(changed) || widely(changed, DEBT)) {
                int[] other = seating.panel();
                if (isNew(other)) {
                    inVain = 0;
                    return other;
                }
            }
        }
        inVain++;
        return panel;
    }

    /// Composes a panel whose rows, too, have what is wished for, rounded up or down.
    private boolean narrowly(double[] wish) {
        double[] inRow = new double[shape.rows()];
        for (int t = 0; t < wish.length; t++) {
            for (int row : shape.rowsOf[t]) {
                inRow[row] += wish[t];
            }
        }
        for (int row = 0; row < inRow.length; row++) {
            int least = (int) Math.floor(inRow[row] + 1e-6);
            int most = (int) Math.ceil(inRow[row] - 1e-6);
            seating.low[row] = Math.max(shape.low[row], Math.min(shape.high[row], least));
            seating.high[row] = Math.min(shape.high[row], Math.max(shape.low[row], most));
        }
        bound(wish, DEBT);
        composer.patience(NARROW);
        return composer.compose(wish);
    }

    private boolean widely(double[] wish, double debt) {
        System.arraycopy(shape.low, 0, seating.low, 0, shape.low.length);
        System.arraycopy(shape.high, 0, seating.high, 0, shape.high.length);
        bound(wish, debt);
        composer.patience(WIDE);
        return composer.compose(wish);
    }

    /// No type may get so much more or less than its wish that it would take long to make up for.
    private void bound(double[] wish, double debt) {
        for (int t = 0; t < wish.length; t++) {
            int most = (int) Math.ceil(wish[t] + debt);
            int least = (int) Math.floor(wish[t] - debt);
            seating.caps[t] = Math.max(shape.base[t], Math.min(shape.caps[t], most));
            seating.base[t] = Math.min(seating.caps[t], Math.max(shape.base[t], least));
        }
    }

    /// By how much a panel, whose types ascend, lowers the squares of what the wish differs.
    static double nearness(int[] panel, double[] wish) {
        double sum = 0;
        int same = 0;
        for (int i = 0; i < panel.length; i++) {
            same = i > 0 && panel[i] == panel[i - 1] ? same + 1 : 0;
            sum += 2 * (wish[panel[i]] - same) - 1;
        }
        return sum;
    }
}
