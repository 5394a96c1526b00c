package org.plenary.sortition.doctor;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;

/// How far each quota may be bent if the quotas cannot be met: the peers' columns `min_flex` and
/// `max_flex`.
///
/// @param bounds for each feature and each of its values, as in the quotas
public record Leeway(List<List<Bounds>> bounds) {
    /// How low the least and how high the most of a value may go.
    ///
    /// @param least 0 or more
    public record Bounds(int least, int most) {
        /// Not crossed.
        public Bounds {
            if (least < 0 || most < least) {
                throw new IllegalArgumentException("no leeway lies between these bounds");
            }
        }
    }

    /// Keeps copies.
    public Leeway {
        bounds = bounds.stream().map(List::copyOf).toList();
    }

    /// Every quota may be bent as far as anybody likes.
    public static Leeway any(Quotas quotas) {
        List<List<Bounds>> all = new ArrayList<>();
        for (Feature feature : quotas.features()) {
            all.add(feature.values().stream().map(Leeway::any).toList());
        }
        return new Leeway(all);
    }

    private static Bounds any(Quota quota) {
        return new Bounds(0, Math.max(quota.max(), Quotas.MOST_SEATS));
    }

    /// How far one value's quota may be bent.
    public Bounds of(int feature, int value) {
        return bounds.get(feature).get(value);
    }

    /// Whether no quota lies outside its leeway.
    boolean fits(Quotas quotas) {
        if (bounds.size() != quotas.features().size()) {
            return false;
        }
        for (int f = 0; f < bounds.size(); f++) {
            List<Quota> values = quotas.features().get(f).values();
            if (values.size() != bounds.get(f).size()) {
                return false;
            }
            for (int v = 0; v < values.size(); v++) {
                Quota quota = values.get(v);
                if (of(f, v).least() > quota.min() || of(f, v).most() < quota.max()) {
                    return false;
                }
            }
        }
        return true;
    }
}
