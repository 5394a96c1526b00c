package org.plenary.desktop.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.desktop.ui.words.Words;
import org.plenary.sortition.lottery.Certificate;
import org.plenary.sortition.lottery.Certificate.OneQuota;

/// What a lottery gives everybody, in sentences and rows.
final class ChancesModel {
    /// Rows of the curve's table at most.
    private static final int BANDS = 20;

    private final Words words;

    ChancesModel(Words words) {
        this.words = words;
    }

    private String chance(double chance) {
        return words.text("draw.share", "share", chance);
    }

    /// The lowest and the highest chance, the one that everybody would have if quotas allowed it,
    /// and how many of the panels differ.
    List<String> sentences(Lottery lottery) {
        int[] times = lottery.times();
        int lowest = Arrays.stream(times).min().orElse(0);
        int highest = Arrays.stream(times).max().orElse(0);
        Set<List<Integer>> different = new HashSet<>();
        for (int panel = 0; panel < lottery.panels(); panel++) {
            different.add(Arrays.stream(lottery.panel(panel)).boxed().toList());
        }
        return List.of(
                words.text(
                        "draw.chances.equal",
                        "seats",
                        lottery.seats(),
                        "volunteers",
                        lottery.volunteers(),
                        "chance",
                        chance((double) lottery.seats() / lottery.volunteers())),
                words.text(
                        "draw.chances.range",
                        "lowest",
                        chance((double) lowest / lottery.panels()),
                        "highest",
                        chance((double) highest / lottery.panels())),
                words.text(
                        "draw.chances.panels",
                        "panels",
                        lottery.panels(),
                        "different",
                        different.size()));
    }

    /// Everybody's chance from the lowest to the highest, and the one of all if it were the same.
    ChancesPicture.Curve curve(Lottery lottery) {
        List<Double> chances =
                Arrays.stream(lottery.times())
                        .sorted()
                        .mapToObj(times -> (double) times / lottery.panels())
                        .toList();
        return new ChancesPicture.Curve(chances, (double) lottery.seats() / lottery.volunteers());
    }

    /// What stands at the curve, and what it says to whoever hears it.
    ChancesPicture.Said said(Lottery lottery) {
        ChancesPicture.Curve curve = curve(lottery);
        List<Double> chances = curve.chances();
        long below = chances.stream().filter(chance -> chance < curve.equal()).count();
        return new ChancesPicture.Said(
                words.text(
                        "draw.curve",
                        "lowest",
                        chance(chances.getFirst()),
                        "middle",
                        chance(chances.get(chances.size() / 2)),
                        "highest",
                        chance(chances.getLast()),
                        "equal",
                        chance(curve.equal()),
                        "below",
                        below),
                chance(0),
                chance(curve.most()),
                words.text("draw.curve.equal", "chance", chance(curve.equal())),
                words.text("draw.curve.lowest"),
                words.text("draw.curve.highest"));
    }

    /// How many people are in how many panels, lowest first; many different numbers are told in
    /// bands.
    List<List<String>> bands(Lottery lottery) {
        int[] times = lottery.times();
        int least = Arrays.stream(times).min().orElse(0);
        int most = Arrays.stream(times).max().orElse(0);
        boolean few = Arrays.stream(times).distinct().count() <= BANDS;
        int width = few ? 1 : (most - least) / BANDS + 1;
        TreeMap<Integer, Integer> people = new TreeMap<>();
        for (int each : times) {
            people.merge(least + (each - least) / width * width, 1, Integer::sum);
        }
        List<List<String>> rows = new ArrayList<>();
        people.forEach((from, count) -> rows.add(band(lottery, from, from + width - 1, count)));
        return rows;
    }

    private List<String> band(Lottery lottery, int from, int to, int people) {
        String low = chance((double) from / lottery.panels());
        String high = chance((double) to / lottery.panels());
        return List.of(
                from == to
                        ? words.number(from)
                        : words.text("draw.table.bounds", "least", from, "most", to),
                from == to ? low : words.text("draw.table.shares", "least", low, "most", high),
                words.number(people));
    }

    /// For each value of each feature: how many volunteered, and the lowest, mean and highest
    /// chance of them.
    List<List<String>> rows(Quotas quotas, Pool pool, Lottery lottery) {
        int[] times = lottery.times();
        List<List<String>> rows = new ArrayList<>();
        for (int f = 0; f < quotas.features().size(); f++) {
            Feature feature = quotas.features().get(f);
            for (int v = 0; v < feature.values().size(); v++) {
                Quota quota = feature.values().get(v);
                List<Integer> those = new ArrayList<>();
                for (int i = 0; i < pool.size(); i++) {
                    if (pool.value(i, f) == v) {
                        those.add(times[i]);
                    }
                }
                rows.add(row(feature.name(), quota.value(), those, lottery.panels()));
            }
        }
        return rows;
    }

    private List<String> row(String feature, String value, List<Integer> times, int panels) {
        var all = times.stream().mapToInt(Integer::intValue).summaryStatistics();
        String nobody = words.text("draw.chances.nobody");
        boolean some = all.getCount() > 0;
        return List.of(
                words.text("draw.table.value", "feature", feature, "value", value),
                words.number(all.getCount()),
                some ? chance((double) all.getMin() / panels) : nobody,
                some ? chance(all.getAverage() / panels) : nobody,
                some ? chance((double) all.getMax() / panels) : nobody);
    }

    /// Why the lowest chance cannot be higher.
    String why(Quotas quotas, Certificate certificate) {
        String bound = chance(certificate.bound().value());
        if (certificate.reason().isEmpty()) {
            return words.text("draw.why.together", "bound", bound);
        }
        OneQuota one = certificate.reason().get();
        return switch (one.side()) {
            case SEATS ->
                    words.text(
                            "draw.why.seats",
                            "seats",
                            one.seats(),
                            "volunteers",
                            one.volunteers(),
                            "bound",
                            bound);
            case MOST ->
                    words.text(
                            "draw.why.most",
                            "value",
                            value(quotas, one),
                            "seats",
                            one.seats(),
                            "volunteers",
                            one.volunteers(),
                            "bound",
                            bound);
            case LEAST ->
                    words.text(
                            "draw.why.least",
                            "value",
                            value(quotas, one),
                            "seats",
                            one.seats(),
                            "volunteers",
                            one.volunteers(),
                            "bound",
                            bound);
        };
    }

    private String value(Quotas quotas, OneQuota one) {
        Feature feature = quotas.features().get(one.feature());
        return words.text(
                "draw.table.value",
                "feature",
                feature.name(),
                "value",
                feature.values().get(one.value()).value());
    }
}
