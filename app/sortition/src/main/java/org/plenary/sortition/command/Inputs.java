package org.plenary.sortition.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.sortition.file.Categories;
import org.plenary.sortition.file.Fault;
import org.plenary.sortition.file.Mapping;
import org.plenary.sortition.file.Notice;
import org.plenary.sortition.file.PoolReader;
import org.plenary.sortition.file.QuotaReader;
import org.plenary.sortition.file.Reading;
import org.plenary.sortition.file.Respondents;
import org.plenary.sortition.words.Words;

/// Reads the organiser's two files and says what was found in them.
///
/// @param respondents who volunteered
record Inputs(Categories categories, Respondents respondents) {
    private static final int MOST_SAID = 40;

    /// The files of a command, or nothing if something in them has to be mended.
    static Optional<Inputs> read(Options options, int seats, Consumer<String> lines)
            throws Refused {
        Reading<Categories> categories = QuotaReader.read(Disk.read(options.name(0)), seats);
        say(options.name(0), categories, lines);
        byte[] people = Disk.read(options.name(1));
        if (categories.result().isEmpty()) {
            return Optional.empty();
        }
        Mapping mapping =
                Mapping.plain().withAddress(options.all("--address").toArray(String[]::new));
        Optional<String> id = options.one("--id");
        Reading<Respondents> respondents =
                PoolReader.read(
                        people,
                        categories.result().get().quotas(),
                        id.map(mapping::withId).orElse(mapping));
        say(options.name(1), respondents, lines);
        return respondents.result().map(read -> new Inputs(categories.result().get(), read));
    }

    static void say(String file, Reading<?> reading, Consumer<String> lines) {
        List<String> notices = reading.notices().stream().map(Notice::sentence).toList();
        List<String> faults =
                reading.faults().stream().limit(MOST_SAID).map(Fault::sentence).toList();
        if (!notices.isEmpty()) {
            lines.accept(Words.of("inputs.notices", "file", file));
            some(notices, notices.size(), lines);
        }
        if (!faults.isEmpty()) {
            lines.accept(Words.of("inputs.faults", "file", file));
            some(faults, reading.faults().size(), lines);
        }
    }

    private static void some(List<String> sentences, int all, Consumer<String> lines) {
        sentences.stream().limit(MOST_SAID).forEach(sentence -> lines.accept("  " + sentence));
        if (all > MOST_SAID) {
            lines.accept("  " + Words.of("inputs.more", "count", all - MOST_SAID));
        }
    }
}
