package org.plenary.desktop.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.desktop.ui.words.Words;
import org.plenary.sortition.doctor.Change;
import org.plenary.sortition.doctor.Diagnosis;
import org.plenary.sortition.doctor.Leeway;
import org.plenary.sortition.doctor.Never;
import org.plenary.sortition.doctor.QuotaDoctor;
import org.plenary.sortition.doctor.Reason;
import org.plenary.sortition.doctor.Relief;
import org.plenary.sortition.file.Exports;
import org.plenary.sortition.file.Fault;
import org.plenary.sortition.file.Mapping;
import org.plenary.sortition.file.Notice;
import org.plenary.sortition.file.Reading;
import org.plenary.sortition.file.Respondents;

/// What is said of the files: each fault and each odd value by itself, with what can be done about
/// it here; and the pool beside the quotas.
final class FilesModel {
    private final Words words;

    FilesModel(Words words) {
        this.words = words;
    }

    /// Something that was found in a file.
    ///
    /// @param wrong whether it must be mended before the file can be used
    /// @param fixes what can be done about it here
    record Finding(String sentence, boolean wrong, List<Fix> fixes) {
        Finding {
            fixes = List.copyOf(fixes);
        }
    }

    /// Something to press, and what was brought after it.
    record Fix(String button, Prepared after) {}

    /// What the categories' file says.
    List<Finding> categories(Checked checked) {
        return checked.categories().map(FilesModel::plain).orElse(List.of());
    }

    static List<Finding> plain(Reading<?> reading) {
        List<Finding> all = new ArrayList<>();
        reading.faults().forEach(fault -> all.add(new Finding(fault.sentence(), true, List.of())));
        reading.notices()
                .forEach(notice -> all.add(new Finding(notice.sentence(), false, List.of())));
        return all;
    }

    /// What the respondents' file says, with what can be done about it.
    List<Finding> respondents(Checked checked) {
        Optional<Reading<Respondents>> reading = checked.respondents();
        if (reading.isEmpty()) {
            return List.of();
        }
        List<Finding> all = new ArrayList<>();
        for (Fault fault : reading.get().faults()) {
            all.add(new Finding(fault.sentence(), true, fixes(checked, fault)));
        }
        twice("draw.twice.sits", checked, checked.twice().sitting()).ifPresent(all::add);
        twice("draw.twice.lives", checked, checked.twice().housemates()).ifPresent(all::add);
        for (Notice notice : reading.get().notices()) {
            all.add(new Finding(notice.sentence(), false, undo(checked, notice)));
        }
        return all;
    }

    private Optional<Finding> twice(String key, Checked checked, List<Long> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Finding(
                                words.text(key, "people", lines.size()),
                                true,
                                List.of(leaveOut(checked, lines))));
    }

    private List<Fix> fixes(Checked checked, Fault fault) {
        return switch (fault) {
            case Fault.UnknownValue(var column, var read, var lines, var nearest) -> {
                List<Fix> fixes = new ArrayList<>();
                Optional<String> feature = feature(checked, column, nearest);
                if (feature.isPresent() && nearest.isPresent()) {
                    String value = nearest.get();
                    fixes.add(
                            new Fix(
                                    words.text("draw.fix.read", "read", read, "value", value),
                                    checked.prepared()
                                            .with(
                                                    mapping(checked)
                                                            .withSpelling(
                                                                    feature.get(), read, value))));
                }
                fixes.add(leaveOut(checked, lines));
                yield fixes;
            }
            case Fault.Empty(var _, var lines) -> List.of(leaveOut(checked, lines));
            case Fault.IdTwice(var _, var _, var line, var _) ->
                    List.of(leaveOut(checked, List.of(line)));
            case Fault.NoColumn(var wanted, var nearest, var _) ->
                    nearest.flatMap(column -> column(checked, wanted, column)).stream().toList();
            case Fault.NotText _,
                    Fault.NotCsv _,
                    Fault.NoRows _,
                    Fault.ColumnTwice _,
                    Fault.RowLength _,
                    Fault.NotANumber _,
                    Fault.Crossed _,
                    Fault.ValueTwice _,
                    Fault.UnfitName _,
                    Fault.TooMany _ ->
                    List.of();
        };
    }

    private static Mapping mapping(Checked checked) {
        return checked.prepared().mapping();
    }

    private Fix leaveOut(Checked checked, List<Long> lines) {
        Set<Long> out = new HashSet<>(mapping(checked).leftOut());
        out.addAll(lines);
        return new Fix(
                words.text("draw.fix.leave-out", "rows", lines.size()),
                checked.prepared().with(mapping(checked).withoutLines(out)));
    }

    private Optional<Fix> column(Checked checked, String wanted, String column) {
        return feature(checked, wanted, Optional.empty())
                .map(feature ->
                        new Fix(
                                words.text("draw.fix.column", "column", column),
                                checked.prepared()
                                        .with(mapping(checked).withFeature(feature, column))));
    }

    /// The feature that is read from a column; names are the same to the reader however they are
    /// spelt, so where none is, whichever has the value.
    private static Optional<String> feature(
            Checked checked, String column, Optional<String> value) {
        List<Feature> features =
                checked.quotas().map(read -> read.quotas().features()).orElse(List.of());
        return features.stream()
                .map(Feature::name)
                .filter(name -> plain(columnOf(checked, name)).equals(plain(column)))
                .findFirst()
                .or(() ->
                        features.stream()
                                .filter(feature ->
                                        value.filter(v -> feature.indexOf(v) >= 0).isPresent())
                                .map(Feature::name)
                                .findFirst());
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\p{Z}\\s]+", "");
    }

    /// The column that a feature is read from.
    static String columnOf(Checked checked, String feature) {
        return mapping(checked).features().getOrDefault(feature, feature);
    }

    /// The name, among the table's columns, of the one that is meant by a name however spelt.
    static Optional<String> among(Checked checked, String name) {
        return checked.columns().stream()
                .filter(column -> plain(column).equals(plain(name)))
                .findFirst();
    }

    private List<Fix> undo(Checked checked, Notice notice) {
        Mapping mapping = mapping(checked);
        return switch (notice) {
            case Notice.Mended(var _, var read, var value, var _) -> {
                Map<Mapping.Cell, String> rest = new HashMap<>(mapping.spellings());
                rest.entrySet()
                        .removeIf(each ->
                                each.getKey().read().equals(read) && each.getValue().equals(value));
                Mapping without =
                        new Mapping(
                                mapping.id(),
                                mapping.address(),
                                mapping.features(),
                                rest,
                                mapping.leftOut());
                yield List.of(back(checked, without));
            }
            case Notice.LeftOut _ -> List.of(back(checked, mapping.withoutLines(Set.of())));
            case Notice.EmptyRows _,
                    Notice.Untidy _,
                    Notice.NoAddress _,
                    Notice.Formulas _,
                    Notice.ColumnsNotUsed _ ->
                    List.of();
        };
    }

    private Fix back(Checked checked, Mapping without) {
        return new Fix(words.text("draw.fix.undo"), checked.prepared().with(without));
    }

    /// For each value of each feature: how many volunteered, which seats it has, its share of the
    /// pool and the share of the panel that it may have.
    List<List<String>> table(Checked checked) {
        Optional<QuotaDoctor> doctor = checked.doctor();
        if (doctor.isEmpty()) {
            return List.of();
        }
        if (checked.stays().isPresent()) {
            return new StayingModel(words).table(checked);
        }
        Quotas quotas = checked.quotas().orElseThrow().quotas();
        int people = checked.pool().orElseThrow().pool().size();
        int[][] counts = doctor.get().counts();
        List<List<String>> rows = new ArrayList<>();
        for (int f = 0; f < counts.length; f++) {
            Feature feature = quotas.features().get(f);
            for (int v = 0; v < counts[f].length; v++) {
                Quota quota = feature.values().get(v);
                rows.add(
                        List.of(
                                words.text(
                                        "draw.table.value",
                                        "feature",
                                        feature.name(),
                                        "value",
                                        quota.value()),
                                words.number(counts[f][v]),
                                words.text(
                                        "draw.table.bounds",
                                        "least",
                                        quota.min(),
                                        "most",
                                        quota.max()),
                                share(counts[f][v], people),
                                words.text(
                                        "draw.table.shares",
                                        "least",
                                        share(quota.min(), quotas.seats()),
                                        "most",
                                        share(quota.max(), quotas.seats()))));
            }
        }
        return rows;
    }

    String share(int part, int of) {
        return words.text("draw.share", "share", of == 0 ? 0.0 : (double) part / of);
    }

    /// How many people, households and seats there are, in a sentence.
    Optional<String> summary(Checked checked) {
        return checked.pool()
                .map(people ->
                        words.text(
                                "draw.pool.summary",
                                "volunteers",
                                people.pool().size(),
                                "seats",
                                checked.seats(),
                                "shared",
                                shared(people)));
    }

    private static int shared(Respondents people) {
        int shared = 0;
        for (int i = 0; i < people.pool().size(); i++) {
            shared += people.pool().household(i) >= 0 ? 1 : 0;
        }
        return shared;
    }

    /// What adding up shows at once.
    List<String> reasons(Checked checked) {
        return checked.doctor()
                .map(doctor -> doctor.reasons().stream().map(Reason::sentence).toList())
                .orElse(List.of());
    }

    /// What the doctor found, in sentences, with the change that would help.
    List<Finding> told(Checked checked, Diagnosis diagnosis) {
        Quotas quotas = checked.quotas().orElseThrow().quotas();
        return switch (diagnosis) {
            case Diagnosis.Fit fit -> fit(quotas, checked, fit);
            case Diagnosis.Unfit(var reasons, var relief, var beyond) -> {
                List<Finding> all = new ArrayList<>();
                reasons.forEach(reason -> all.add(new Finding(reason.sentence(), true, List.of())));
                if (relief.isPresent()) {
                    all.add(
                            change(
                                    checked,
                                    words.text(
                                            "draw.doctor.relief",
                                            "changes",
                                            changes(quotas, relief.get())),
                                    relief.get()));
                } else if (beyond.isPresent()) {
                    all.add(
                            change(
                                    checked,
                                    words.text(
                                            "draw.doctor.beyond",
                                            "changes",
                                            changes(quotas, beyond.get())),
                                    beyond.get()));
                } else {
                    all.add(new Finding(words.text("draw.doctor.hopeless"), true, List.of()));
                }
                yield all;
            }
        };
    }

    private List<Finding> fit(Quotas quotas, Checked checked, Diagnosis.Fit fit) {
        List<Finding> all = new ArrayList<>();
        all.add(
                new Finding(
                        words.text("draw.doctor.fit", "lowest", fit.lowest()), false, List.of()));
        for (Never never : fit.never()) {
            all.add(never(quotas, checked, never));
        }
        fit.prices().stream()
                .limit(3)
                .filter(price -> price.lowest() > fit.lowest() + 0.000_5)
                .forEach(price ->
                        all.add(
                                new Finding(
                                        words.text(
                                                "draw.doctor.price",
                                                "change",
                                                price.change().sentence(quotas),
                                                "lowest",
                                                price.lowest()),
                                        false,
                                        List.of())));
        return all;
    }

    private Finding never(Quotas quotas, Checked checked, Never never) {
        String who = words.text("draw.doctor.never", "people", never.volunteers().size());
        return never.relief()
                .map(relief ->
                        change(
                                checked,
                                words.text(
                                        "draw.doctor.never.but",
                                        "who",
                                        who,
                                        "changes",
                                        changes(quotas, relief)),
                                relief))
                .orElse(new Finding(who, true, List.of()));
    }

    private static String changes(Quotas quotas, Relief relief) {
        return String.join(
                "; ", relief.changes().stream().map((Change c) -> c.sentence(quotas)).toList());
    }

    /// Taking a change writes the categories anew, so that the file can be exported and looked at;
    /// those of the whole panel, where some of it stays.
    private Finding change(Checked checked, String sentence, Relief relief) {
        Quotas quotas =
                checked.stays()
                        .map(those -> those.whole(relief.quotas()))
                        .orElseGet(relief::quotas);
        Leeway leeway = new Widened(checked.whole().orElseThrow().leeway(), quotas).leeway();
        Source now = new Source(words.text("draw.doctor.file"), Exports.categories(quotas, leeway));
        return new Finding(
                sentence,
                true,
                List.of(
                        new Fix(
                                words.text("draw.doctor.take"),
                                checked.prepared().withCategories(now))));
    }
}
