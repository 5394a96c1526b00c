package org.plenary.desktop.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
