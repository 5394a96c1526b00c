package org.plenary.sortition.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.doctor.Change;
import org.plenary.sortition.doctor.Diagnosis;
import org.plenary.sortition.doctor.Never;
import org.plenary.sortition.doctor.Price;
import org.plenary.sortition.doctor.QuotaDoctor;
import org.plenary.sortition.doctor.Reason;
import org.plenary.sortition.doctor.Relief;
import org.plenary.sortition.doctor.Stopped;
import org.plenary.sortition.doctor.Watcher;
import org.plenary.sortition.file.Respondents;
import org.plenary.sortition.words.Shown;
import org.plenary.sortition.words.Words;

/// Says what was read and whether a panel can be drawn.
final class Check {
    private final Options options;
    private final Consumer<String> lines;

    Check(Options options, Consumer<String> lines) {
        this.options = options;
        this.lines = lines;
    }

    int run() throws Refused {
        int seats = Options.number("--seats", options.needed("--seats"), 1, Quotas.MOST_SEATS);
        Optional<Inputs> inputs = Inputs.read(options, seats, lines);
        if (inputs.isEmpty()) {
            lines.accept(Words.of("check.mend"));
            return Draw.NOT_SO;
        }
        return diagnose(inputs.get());
    }

    private int diagnose(Inputs inputs) {
        Quotas quotas = inputs.categories().quotas();
        QuotaDoctor doctor =
                new QuotaDoctor(quotas, inputs.categories().leeway(), inputs.respondents().pool());
        table(quotas, doctor.counts(), inputs.respondents().pool().size());
        try {
            return switch (doctor.examine(Watcher.none())) {
                case Diagnosis.Fit fit -> fit(fit, inputs);
                case Diagnosis.Unfit unfit -> unfit(unfit, quotas);
            };
        } catch (Stopped nobodyStops) {
            throw new IllegalStateException(nobodyStops);
        }
    }

    private void table(Quotas quotas, int[][] counts, int volunteers) {
        say("check.pool", "volunteers", volunteers, "seats", quotas.seats());
        for (int f = 0; f < counts.length; f++) {
            Feature feature = quotas.features().get(f);
            lines.accept(Shown.cell(feature.name()));
            for (int v = 0; v < counts[f].length; v++) {
                lines.accept("  " + row(feature.values().get(v), counts[f][v], volunteers));
            }
        }
    }

    private static String row(Quota quota, int people, int volunteers) {
        String share = percent((double) people / volunteers);
        String value = Shown.cell(quota.value());
        return quota.min() == quota.max()
                ? Words.of(
                        "check.row.exactly",
                        "value",
                        value,
                        "people",
                        people,
                        "share",
                        share,
                        "seats",
                        quota.min())
                : Words.of(
                        "check.row",
                        "value",
                        value,
                        "people",
                        people,
                        "share",
                        share,
                        "min",
                        quota.min(),
                        "max",
                        quota.max());
    }

    private int fit(Diagnosis.Fit fit, Inputs inputs) {
        Quotas quotas = inputs.categories().quotas();
        say("check.fit");
        Map<List<Change>, List<Integer>> alike = new LinkedHashMap<>();
        for (Never never : fit.never()) {
            List<Change> changes = never.relief().map(Relief::changes).orElse(List.of());
            alike.computeIfAbsent(changes, _ -> new ArrayList<>()).addAll(never.volunteers());
        }
        alike.forEach((changes, people) -> never(changes, people, quotas));
        if (!fit.never().isEmpty()) {
            say("check.others");
        }
        say(
                "check.lowest",
                "lowest",
                percent(fit.lowest()),
                "even",
                percent((double) quotas.seats() / inputs.respondents().pool().size()));
        for (Price price : fit.prices()) {
            String change = price.change().sentence(quotas);
            lines.accept(
                    "  "
                            + Words.of(
                                    "check.price",
                                    "change",
                                    change,
                                    "lowest",
                                    percent(price.lowest())));
        }
        return Draw.DONE;
    }

    private void never(List<Change> changes, List<Integer> people, Quotas quotas) {
        List<String> numbers = people.stream().sorted().map(Respondents::number).toList();
        say("check.never", "count", people.size(), "people", Shown.list(numbers));
        if (changes.isEmpty()) {
            lines.accept("  " + Words.of("check.never.helpless"));
        } else {
            lines.accept("  " + Words.of("check.never.change"));
            changes(changes, quotas);
        }
    }

    private int unfit(Diagnosis.Unfit unfit, Quotas quotas) {
        say("check.unfit");
        unfit.reasons().stream()
                .map(Reason::sentence)
                .forEach(reason -> lines.accept("  " + reason));
        if (unfit.relief().isPresent()) {
            say("check.relief");
            relief(unfit.relief().get(), quotas);
        } else if (unfit.beyond().isPresent()) {
            say("check.beyond");
            relief(unfit.beyond().get(), quotas);
        } else {
            say("check.helpless");
        }
        return Draw.NOT_SO;
    }

    private void relief(Relief relief, Quotas quotas) {
        changes(relief.changes(), quotas);
        String people = String.join(" ", relief.panel().stream().map(Respondents::number).toList());
        say("check.panel", "people", people);
    }

    private void changes(List<Change> changes, Quotas quotas) {
        changes.forEach(change -> lines.accept("    " + change.sentence(quotas)));
    }

    private void say(String key, Object... namesAndValues) {
        lines.accept(Words.of(key, namesAndValues));
    }

    static String percent(double share) {
        return String.format(Locale.UK, "%.2f %%", 100 * share);
    }
}
