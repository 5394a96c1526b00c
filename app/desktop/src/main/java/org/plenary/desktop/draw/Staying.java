package org.plenary.desktop.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.file.Categories;
import org.plenary.sortition.file.Respondents;
import org.plenary.sortition.replacement.Replacement;

/// Those who keep their seats while others are drawn to them, and what that leaves to draw.
///
/// @param quotas of the whole panel, for all its seats
/// @param counts how many of each value of each feature stay
/// @param size how many people stay
/// @param draw the quotas of the draw
record Staying(Quotas quotas, List<List<Integer>> counts, int size, Categories draw) {
    /// @param seats how many are drawn for; empty where they and those who stay are more than any
    ///   assembly has
    static Optional<Staying> of(Categories whole, Respondents people, int seats) {
        int size = people.pool().size();
        if (seats + size > Quotas.MOST_SEATS) {
            return Optional.empty();
        }
        Quotas quotas = new Quotas(seats + size, whole.quotas().features());
        Replacement replacement = new Replacement(quotas, people.pool());
        List<List<Integer>> counts = new ArrayList<>();
        for (int f = 0; f < quotas.features().size(); f++) {
            int[] those = new int[quotas.features().get(f).values().size()];
            for (int person = 0; person < size; person++) {
                those[people.pool().value(person, f)]++;
            }
            counts.add(Arrays.stream(those).boxed().toList());
        }
        return Optional.of(
                new Staying(
                        quotas,
                        counts,
                        size,
                        new Categories(replacement.quotas(), replacement.leeway(whole.leeway()))));
    }

    /// The quotas of the whole panel of which others than now are left to draw: each bound that is
    /// changed for the draw is changed by those who stay more.
    Quotas whole(Quotas drawn) {
        List<Feature> features = new ArrayList<>();
        for (int f = 0; f < quotas.features().size(); f++) {
            Feature feature = quotas.features().get(f);
            List<Quota> values = new ArrayList<>();
            for (int v = 0; v < feature.values().size(); v++) {
                Quota now = feature.values().get(v);
                Quota left = draw.quotas().features().get(f).values().get(v);
                Quota wanted = drawn.features().get(f).values().get(v);
                int stay = counts.get(f).get(v);
                values.add(
                        new Quota(
                                now.value(),
                                wanted.min() == left.min() ? now.min() : wanted.min() + stay,
                                wanted.max() == left.max() ? now.max() : wanted.max() + stay));
            }
            features.add(new Feature(feature.name(), values));
        }
        return new Quotas(quotas.seats(), features);
    }
}
