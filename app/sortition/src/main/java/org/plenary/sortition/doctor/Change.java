package org.plenary.sortition.doctor;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;

/// One bound of one quota, changed.
///
/// @param feature its place in the quotas
/// @param value its place in the feature
public record Change(int feature, int value, Bound bound, int from, int to) {
    /// Which of a quota's bounds.
    public enum Bound {
        /// The fewest seats.
        LEAST,
        /// The most seats.
        MOST
    }

    /// The change in words, such as `age, 18-29: at most 4 → 5`.
    public String sentence(Quotas quotas) {
        return DoctorWords.sentence(this, quotas);
    }

    /// Quotas with these changes.
    public static Quotas apply(Quotas quotas, List<Change> changes) {
        List<Feature> features = new ArrayList<>();
        for (int f = 0; f < quotas.features().size(); f++) {
            Feature feature = quotas.features().get(f);
            List<Quota> values = new ArrayList<>(feature.values());
            for (Change change : changes) {
                if (change.feature() == f) {
                    values.set(change.value(), change.apply(values.get(change.value())));
                }
            }
            features.add(new Feature(feature.name(), values));
        }
        return new Quotas(quotas.seats(), features);
    }

    private Quota apply(Quota quota) {
        return switch (bound) {
            case LEAST -> new Quota(quota.value(), to, quota.max());
            case MOST -> new Quota(quota.value(), quota.min(), to);
        };
    }
}
