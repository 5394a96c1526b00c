package org.plenary.desktop.draw;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.doctor.Leeway;
import org.plenary.sortition.doctor.Leeway.Bounds;

/// A leeway that has room for quotas which were bent beyond it.
record Widened(Leeway was, Quotas quotas) {
    Leeway leeway() {
        List<List<Bounds>> all = new ArrayList<>();
        for (int f = 0; f < quotas.features().size(); f++) {
            Feature feature = quotas.features().get(f);
            List<Bounds> bounds = new ArrayList<>();
            for (int v = 0; v < feature.values().size(); v++) {
                Quota quota = feature.values().get(v);
                Bounds before = was.of(f, v);
                bounds.add(
                        new Bounds(
                                Math.min(before.least(), quota.min()),
                                Math.max(before.most(), quota.max())));
            }
            all.add(bounds);
        }
        return new Leeway(all);
    }
}
