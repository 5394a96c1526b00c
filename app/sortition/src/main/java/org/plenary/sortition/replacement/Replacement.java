package org.plenary.sortition.replacement;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.doctor.Leeway;
import org.plenary.sortition.doctor.Leeway.Bounds;

/// What a draw for free seats must look like, so that those who are drawn and those who keep their
/// seats mirror together what the whole assembly must.
///
/// Of each value the draw needs as many fewer as already sit, and never less than none. Where more
/// sit than the most, nobody of that value is drawn. Whether a panel meets these quotas is for the
/// doctor to say, as of any others.
public final class Replacement {
    private final Quotas whole;
    private final int[][] kept;
    private final int free;

    /// A draw for the seats of the assembly in which nobody of `sitting` sits.
    ///
    /// @param whole the quotas of the assembly, for all its seats
    /// @param sitting those who keep their seats
    public Replacement(Quotas whole, Pool sitting) {
        free = whole.seats() - sitting.size();
        if (free < 1) {
            throw new IllegalArgumentException("no seat is free");
        }
        this.whole = whole;
        kept = new int[whole.features().size()][];
        for (int f = 0; f < kept.length; f++) {
            kept[f] = new int[whole.features().get(f).values().size()];
            for (int person = 0; person < sitting.size(); person++) {
                kept[f][sitting.value(person, f)]++;
            }
        }
    }

    /// The quotas of the draw.
    public Quotas quotas() {
        List<Feature> features = new ArrayList<>();
        for (int f = 0; f < kept.length; f++) {
            Feature feature = whole.features().get(f);
            List<Quota> values = new ArrayList<>();
            for (int v = 0; v < kept[f].length; v++) {
                Quota quota = feature.values().get(v);
                values.add(
                        new Quota(
                                quota.value(),
                                less(quota.min(), kept[f][v]),
                                less(quota.max(), kept[f][v])));
            }
            features.add(new Feature(feature.name(), values));
        }
        return new Quotas(free, features);
    }

    /// How far they may be bent: as far as those of the whole assembly.
    public Leeway leeway(Leeway of) {
        List<List<Bounds>> all = new ArrayList<>();
        for (int f = 0; f < kept.length; f++) {
            List<Bounds> bounds = new ArrayList<>();
            for (int v = 0; v < kept[f].length; v++) {
                Bounds bound = of.of(f, v);
                bounds.add(
                        new Bounds(
                                less(bound.least(), kept[f][v]), less(bound.most(), kept[f][v])));
            }
            all.add(bounds);
        }
        return new Leeway(all);
    }

    private static int less(int number, int kept) {
        return Math.max(0, number - kept);
    }
}
