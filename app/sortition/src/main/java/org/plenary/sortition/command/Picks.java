package org.plenary.sortition.command;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.plenary.core.draw.Lottery;
import org.plenary.sortition.doctor.PanelCheck;
import org.plenary.sortition.file.Exports;
import org.plenary.sortition.file.Respondents;
import org.plenary.sortition.words.Words;

/// What becomes of one panel of a lottery.
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
        String people =
                Arrays.stream(lottery.panel(number))
                        .mapToObj(Respondents::number)
                        .collect(Collectors.joining(" "));
        lines.accept(
                Words.of(
                        "pick.panel",
                        "number",
                        String.valueOf(number),
                        "panels",
                        lottery.panels(),
                        "seats",
                        lottery.seats()));
        lines.accept(people);
        return Draw.DONE;
    }

    /// Writes the organiser's lists.
    int export() throws Refused {
        Lottery lottery = lottery(options.name(2));
        int number = number(lottery, options.name(3));
        String folder = options.needed("--out");
        Optional<Inputs> read = Inputs.read(options, lottery.seats(), lines);
        if (read.isEmpty()) {
            lines.accept(Words.of("check.mend"));
            return Draw.NOT_SO;
        }
        Respondents people = read.get().respondents();
        int[] panel = lottery.panel(number);
        List<Integer> volunteers = Arrays.stream(panel).boxed().toList();
        boolean theirs =
                lottery.volunteers() == people.pool().size()
                        && PanelCheck.meets(
                                volunteers, read.get().categories().quotas(), people.pool());
        if (!theirs) {
            throw new Refused(Words.of("export.another", "number", String.valueOf(number)));
        }
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
