package org.plenary.rehearsal.play;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.core.ledger.Hash;

/// Who volunteers in a rehearsal: some four for each seat, more of some groups than of others, as
/// in life. There is always a panel among them that meets the quotas.
final class Volunteers {
    /// How much likelier the first value of a feature is to volunteer than the last.
    private static final int SLANT = 2;

    private static final int FOR_EACH_SEAT = 4;

    private final Quotas quotas;
    private final Chance chance;

    /// @param quotas for the number of seats that is drawn
    Volunteers(Quotas quotas, Chance chance) {
        this.quotas = quotas;
        this.chance = chance;
    }

    /// The quotas of a script, for another number of seats: bounds grow and shrink with it, and are
    /// rounded outwards.
    static Quotas scaled(Quotas of, int seats) {
        if (of.seats() == seats) {
            return of;
        }
        List<Feature> features = new ArrayList<>();
        for (Feature feature : of.features()) {
            List<Quota> values = new ArrayList<>();
            for (Quota quota : feature.values()) {
                int min = quota.min() * seats / of.seats();
                int max = Math.ceilDiv(quota.max() * seats, of.seats());
                values.add(new Quota(quota.value(), min, Math.min(seats, max)));
            }
            features.add(new Feature(feature.name(), values));
        }
        return new Quotas(seats, features);
    }

    /// Everybody who volunteered; one in eight lives with somebody else who did.
    Pool pool() {
        int seats = quotas.seats();
        int size = seats * FOR_EACH_SEAT;
        int[][] values = new int[size][quotas.features().size()];
        for (int feature = 0; feature < quotas.features().size(); feature++) {
            Feature of = quotas.features().get(feature);
            List<Integer> panel = chance.of("panel of " + of.name()).shuffled(panel(of));
            Chance others = chance.of("others of " + of.name());
            for (int volunteer = 0; volunteer < size; volunteer++) {
                values[volunteer][feature] =
                        volunteer < seats ? panel.get(volunteer) : slanted(of, others);
            }
        }
        // The panel that is always there must not stand at the front.
        List<int[]> all = chance.of("order").shuffled(Arrays.asList(values));
        return Pool.of(all.toArray(int[][]::new), households(size));
    }

    /// As many of each value as its quota needs, and more where it allows, until the seats are
    /// full.
    private List<Integer> panel(Feature feature) {
        List<Integer> panel = new ArrayList<>();
        int[] counts = feature.values().stream().mapToInt(Quota::min).toArray();
        int missing = quotas.seats() - Arrays.stream(counts).sum();
        for (int value = 0; missing > 0; value = (value + 1) % counts.length) {
            if (counts[value] < feature.values().get(value).max()) {
                counts[value]++;
                missing--;
            }
        }
        for (int value = 0; value < counts.length; value++) {
            for (int i = 0; i < counts[value]; i++) {
                panel.add(value);
            }
        }
        return panel;
    }

    /// A value, by the quotas' shares and a slant: the further down it stands in the file, the
    /// likelier its people come.
    private static int slanted(Feature feature, Chance chance) {
        int size = feature.values().size();
        int[] weights =
                IntStream.range(0, size)
                        .map(value -> {
                            Quota quota = feature.values().get(value);
                            int share = quota.min() + quota.max() + 1;
                            return share * (size + (SLANT - 1) * value);
                        })
                        .toArray();
        int throwAt = chance.below(Arrays.stream(weights).sum());
        int value = 0;
        while (throwAt >= weights[value]) {
            throwAt -= weights[value];
            value++;
        }
        return value;
    }

    private int[] households(int size) {
        int[] households = new int[size];
        Arrays.fill(households, -1);
        Chance living = chance.of("households");
        for (int i = 0; i + 1 < size; i += 16) {
            int other = i + 1 + living.below(Math.min(15, size - i - 1));
            households[i] = i;
            households[other] = i;
        }
        return households;
    }

    /// Who is left for another draw: nobody who was drawn, and nobody who lives with one of those
    /// who stay.
    static List<Integer> remaining(Pool pool, List<Integer> drawn, List<Integer> staying) {
        Set<Integer> gone = Set.copyOf(drawn);
        Set<Integer> households =
                staying.stream()
                        .map(pool::household)
                        .filter(household -> household >= 0)
                        .collect(Collectors.toSet());
        return IntStream.range(0, pool.size())
                .filter(v -> !gone.contains(v) && !households.contains(pool.household(v)))
                .boxed()
                .toList();
    }

    /// The salt of each volunteer's line.
    static List<Hash> salts(Chance chance, int size) {
        return IntStream.range(0, size)
                .mapToObj(volunteer -> chance.secret("salt " + volunteer))
                .toList();
    }
}
