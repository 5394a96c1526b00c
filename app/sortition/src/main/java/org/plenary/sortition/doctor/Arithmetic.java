package org.plenary.sortition.doctor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;

/// What adding up shows, without a search.
final class Arithmetic {
    private Arithmetic() {}

    /// How many volunteers have each value of each feature.
    static int[][] counts(Quotas quotas, Pool pool) {
        int[][] counts = new int[quotas.features().size()][];
        for (int f = 0; f < counts.length; f++) {
            counts[f] = new int[quotas.features().get(f).values().size()];
            for (int i = 0; i < pool.size(); i++) {
                counts[f][pool.value(i, f)]++;
            }
        }
        return counts;
    }

    /// Every reason that can be seen.
    static List<Reason> reasons(Quotas quotas, Pool pool) {
        List<Reason> reasons = new ArrayList<>();
        int seats = quotas.seats();
        if (pool.size() < seats) {
            reasons.add(new Reason.TooFewVolunteers(pool.size(), seats));
        } else if (households(pool) < seats) {
            reasons.add(new Reason.TooFewHouseholds(households(pool), seats));
        }
        int[][] counts = counts(quotas, pool);
        for (int f = 0; f < counts.length; f++) {
            feature(quotas.features().get(f), counts[f], seats, reasons);
        }
        return reasons;
    }

    private static void feature(Feature feature, int[] counts, int seats, List<Reason> reasons) {
        int least = feature.values().stream().mapToInt(Quota::min).sum();
        int most = feature.values().stream().mapToInt(Quota::max).sum();
        if (least > seats) {
            reasons.add(new Reason.LeastAboveSeats(feature.name(), least, seats));
        }
        if (most < seats) {
            reasons.add(new Reason.MostBelowSeats(feature.name(), most, seats));
        }
        int before = reasons.size();
        int filled = 0;
        for (int v = 0; v < counts.length; v++) {
            Quota quota = feature.values().get(v);
            if (counts[v] < quota.min()) {
                reasons.add(
                        new Reason.TooFewOfValue(
                                feature.name(), quota.value(), counts[v], quota.min()));
            }
            filled += Math.min(counts[v], quota.max());
        }
        // Values that lack people, or a pool that does, say it better.
        boolean saidBefore = reasons.size() > before || Arrays.stream(counts).sum() < seats;
        if (filled < seats && most >= seats && !saidBefore) {
            reasons.add(new Reason.TooFewForFeature(feature.name(), filled, seats));
        }
    }

    private static int households(Pool pool) {
        long alone = IntStream.range(0, pool.size()).filter(i -> pool.household(i) < 0).count();
        long shared =
                IntStream.range(0, pool.size())
                        .map(pool::household)
                        .filter(household -> household >= 0)
                        .distinct()
                        .count();
        return Math.toIntExact(alone + shared);
    }
}
