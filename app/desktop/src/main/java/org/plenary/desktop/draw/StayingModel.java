package org.plenary.desktop.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Quota;
import org.plenary.desktop.draw.FilesModel.Finding;
import org.plenary.desktop.ui.words.Words;

/// What is said of those who keep their seats: who they are beside the whole panel's quotas, and
/// what the draw for the other seats can and cannot mend.
final class StayingModel {
    private final Words words;
    private final FilesModel files;

    StayingModel(Words words) {
        this.words = words;
        files = new FilesModel(words);
    }

    /// What the file says, or that the draw cannot do without one.
    ///
    /// @param taken how many seats are filled
    List<Finding> findings(Checked checked, int taken) {
        if (checked.prepared().staying().isEmpty()) {
            return List.of(
                    said("draw.staying.none", true, "taken", taken, "free", checked.seats()));
        }
        List<Finding> all = new ArrayList<>();
        checked.staying().map(FilesModel::plain).ifPresent(all::addAll);
        checked.stays()
                .ifPresent(those -> {
                    if (those.size() != taken) {
                        all.add(
                                said(
                                        "draw.staying.number",
                                        true,
                                        "people",
                                        those.size(),
                                        "taken",
                                        taken));
                    } else {
                        all.add(
                                said(
                                        "draw.staying.free",
                                        false,
                                        "people",
                                        those.size(),
                                        "free",
                                        checked.seats()));
                    }
                    all.addAll(away(those, checked.seats()));
                });
        if (!checked.twice().told()) {
            all.add(said("draw.staying.untold", false));
        }
        return all;
    }

    private Finding said(String key, boolean wrong, Object... values) {
        return new Finding(words.text(key, values), wrong, List.of());
    }

    /// Where the whole panel cannot have what its quotas ask for, whoever is drawn.
    private List<Finding> away(Staying those, int free) {
        List<Finding> all = new ArrayList<>();
        for (int f = 0; f < those.quotas().features().size(); f++) {
            Feature feature = those.quotas().features().get(f);
            int needed = 0;
            for (int v = 0; v < feature.values().size(); v++) {
                Quota quota = feature.values().get(v);
                int stay = those.counts().get(f).get(v);
                needed += Math.max(0, quota.min() - stay);
                if (stay > quota.max()) {
                    all.add(
                            said(
                                    "draw.staying.above",
                                    false,
                                    "value",
                                    value(feature, quota),
                                    "stay",
                                    stay,
                                    "most",
                                    quota.max()));
                }
            }
            if (needed > free) {
                all.add(
                        said(
                                "draw.staying.short",
                                true,
                                "feature",
                                feature.name(),
                                "needed",
                                needed,
                                "free",
                                free));
            }
        }
        return all;
    }

    private String value(Feature feature, Quota quota) {
        return words.text("draw.table.value", "feature", feature.name(), "value", quota.value());
    }

    /// What the columns of the table are called, whether somebody stays or nobody does.
    List<String> headings(Checked checked) {
        return checked.stays().isPresent()
                ? List.of(
                        words.text("draw.table.who"),
                        words.text("draw.table.whole"),
                        words.text("draw.table.stay"),
                        words.text("draw.table.left"),
                        words.text("draw.table.volunteers"),
                        words.text("draw.table.pool"))
                : List.of(
                        words.text("draw.table.who"),
                        words.text("draw.table.volunteers"),
                        words.text("draw.table.seats"),
                        words.text("draw.table.pool"),
                        words.text("draw.table.panel"));
    }

    /// For each value of each feature: the whole panel's seats, who of it stays, what is still to
    /// draw, how many volunteered and their share of the pool.
    List<List<String>> table(Checked checked) {
        Optional<Staying> stays = checked.stays();
        if (stays.isEmpty() || checked.doctor().isEmpty()) {
            return List.of();
        }
        Staying those = stays.get();
        int[][] counts = checked.doctor().get().counts();
        int people = checked.pool().orElseThrow().pool().size();
        List<List<String>> rows = new ArrayList<>();
        for (int f = 0; f < counts.length; f++) {
            Feature feature = those.quotas().features().get(f);
            Feature left = those.draw().quotas().features().get(f);
            for (int v = 0; v < counts[f].length; v++) {
                rows.add(
                        List.of(
                                value(feature, feature.values().get(v)),
                                bounds(feature.values().get(v)),
                                words.number(those.counts().get(f).get(v)),
                                bounds(left.values().get(v)),
                                words.number(counts[f][v]),
                                files.share(counts[f][v], people)));
            }
        }
        return rows;
    }

    private String bounds(Quota quota) {
        return words.text("draw.table.bounds", "least", quota.min(), "most", quota.max());
    }
}
