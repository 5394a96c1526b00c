package org.plenary.sortition.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;
import org.plenary.core.ledger.Hash;
import org.plenary.sortition.doctor.PanelCheck;
import org.plenary.sortition.file.Exports;
import org.plenary.sortition.file.Respondents;
import org.plenary.sortition.replacement.DropOuts;
import org.plenary.sortition.replacement.Reserve;
import org.plenary.sortition.words.Shown;
import org.plenary.sortition.words.Words;

/// What becomes of one panel of a lottery, and who might follow it.
final class Picks {
    private final Options options;
    private final Consumer<String> lines;

    Picks(Options options, Consumer<String> lines) {
        this.options = options;
        this.lines = lines;
    }

    /// Says who is in a panel.
    int pick() throws Refused {
        Lottery lottery = lottery(options.name(0));
        int number = number(lottery, options.name(1));
        lines.accept(
                Words.of(
                        "pick.panel",
                        "number",
                        String.valueOf(number),
                        "panels",
                        lottery.panels(),
                        "seats",
                        lottery.seats()));
        lines.accept(people(lottery.panel(number)));
        return Draw.DONE;
    }

    /// Writes the organiser's lists.
    int export() throws Refused {
        Lottery lottery = lottery(options.name(2));
        int number = number(lottery, options.name(3));
        String folder = options.needed("--out");
        Optional<Inputs> read = theirs(lottery, number);
        if (read.isEmpty()) {
            return Draw.NOT_SO;
        }
        Respondents people = read.get().respondents();
        int[] panel = lottery.panel(number);
        Map<String, byte[]> files = new TreeMap<>();
        files.put("selected.csv", Exports.selected(people, panel));
        files.put("remaining.csv", Exports.remaining(people, panel));
        files.put("volunteers.csv", Exports.numbered(people));
        Disk.write(folder, files);
        lines.accept(
                Words.of(
                        "export.written",
                        "folder",
                        folder,
                        "selected",
                        panel.length,
                        "remaining",
                        people.pool().size() - panel.length));
        return Draw.DONE;
    }

    /// Advises whom to ask first when seats become free.
    int reserve() throws Refused {
        Lottery lottery = lottery(options.name(2));
        int number = number(lottery, options.name(3));
        int size = Options.number("--size", options.needed("--size"), 1, 200);
        int rate = Options.number("--rate", options.one("--rate").orElse("15"), 0, 100);
        Hash seed = options.seed();
        Optional<Inputs> read = theirs(lottery, number);
        if (read.isEmpty()) {
            return Draw.NOT_SO;
        }
        Quotas quotas = read.get().categories().quotas();
        Reserve reserve =
                Reserve.of(
                        quotas,
                        read.get().respondents().pool(),
                        lottery.panel(number),
                        rates(quotas, rate),
                        size,
                        seed);
        lines.accept(
                Words.of(
                        "reserve.list",
                        "people",
                        reserve.people().size(),
                        "without",
                        String.format(Locale.UK, "%.2f", reserve.without()),
                        "with",
                        String.format(Locale.UK, "%.2f", reserve.with()),
                        "futures",
                        Reserve.SAMPLES));
        lines.accept(
                reserve.people().stream()
                        .map(Respondents::number)
                        .collect(Collectors.joining(" ")));
        lines.accept(Words.of("reserve.advice"));
        return Draw.DONE;
    }

    private DropOuts rates(Quotas quotas, int everybody) throws Refused {
        DropOuts rates = DropOuts.alike(quotas, everybody);
        for (String said : options.options().getOrDefault("--rate-of", List.of())) {
            int end = said.lastIndexOf('=');
            Refused unknown = new Refused(Words.of("reserve.rate", "text", Shown.cell(said)));
            if (end < 0) {
                throw unknown;
            }
            int percent = Options.number("--rate-of", said.substring(end + 1).strip(), 0, 100);
            boolean found = false;
            for (int f = 0; f < quotas.features().size(); f++) {
                Feature feature = quotas.features().get(f);
                for (int v = 0; v < feature.values().size(); v++) {
                    String name = feature.name() + ":" + feature.values().get(v).value();
                    if (name.equalsIgnoreCase(said.substring(0, end).strip())) {
                        rates = rates.with(f, v, percent);
                        found = true;
                    }
                }
            }
            if (!found) {
                throw unknown;
            }
        }
        return rates;
    }

    /// The files that a lottery was made from, if one of its panels says no otherwise.
    private Optional<Inputs> theirs(Lottery lottery, int number) throws Refused {
        Optional<Inputs> read = Inputs.ofDraw(options, lottery.seats(), lines);
        if (read.isEmpty()) {
            lines.accept(Words.of("check.mend"));
            return read;
        }
        Pool pool = read.get().respondents().pool();
        List<Integer> volunteers = Arrays.stream(lottery.panel(number)).boxed().toList();
        boolean theirs =
                lottery.volunteers() == pool.size()
                        && PanelCheck.meets(volunteers, read.get().categories().quotas(), pool);
        if (!theirs) {
            throw new Refused(Words.of("export.another", "number", String.valueOf(number)));
        }
        return read;
    }

    static String people(int[] panel) {
        return Arrays.stream(panel).mapToObj(Respondents::number).collect(Collectors.joining(" "));
    }

    static Lottery lottery(String file) throws Refused {
        String text = Disk.readText(file);
        try {
            return Lottery.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new Refused(
                    Words.of(
                            "pick.no-lottery",
                            "file",
                            file,
                            "why",
                            String.valueOf(wrong.getMessage())));
        }
    }

    private static int number(Lottery lottery, String text) throws Refused {
        return Options.number("NUMBER", text, 0, lottery.panels() - 1);
    }
}
