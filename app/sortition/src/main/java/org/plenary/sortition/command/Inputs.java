package org.plenary.sortition.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.file.Categories;
import org.plenary.sortition.file.Fault;
import org.plenary.sortition.file.Mapping;
import org.plenary.sortition.file.Notice;
import org.plenary.sortition.file.PoolReader;
import org.plenary.sortition.file.QuotaReader;
import org.plenary.sortition.file.Reading;
import org.plenary.sortition.file.Respondents;
import org.plenary.sortition.replacement.Replacement;
import org.plenary.sortition.words.Words;

/// Reads the organiser's two files and says what was found in them.
///
/// @param respondents who volunteered
record Inputs(Categories categories, Respondents respondents) {
    private static final int MOST_SAID = 40;

    /// The files of a command, or nothing if something in them has to be mended.
    ///
    /// @param seats of the whole assembly, those that are kept too
    static Optional<Inputs> read(Options options, int seats, Consumer<String> lines)
            throws Refused {
        return read(options, _ -> seats, lines);
    }

    /// The same for a draw that is known to be for so many seats.
    static Optional<Inputs> ofDraw(Options options, int seats, Consumer<String> lines)
            throws Refused {
        return read(options, kept -> Math.min(Quotas.MOST_SEATS, seats + kept), lines);
    }

    private static Optional<Inputs> read(
            Options options, IntUnaryOperator seats, Consumer<String> lines) throws Refused {
        Reading<Categories> whole =
                QuotaReader.read(Disk.read(options.name(0)), seats.applyAsInt(0));
        say(options.name(0), whole, lines);
        byte[] people = Disk.read(options.name(1));
        if (whole.result().isEmpty()) {
            return Optional.empty();
        }
        Optional<Categories> narrowed = narrowed(options, whole.result().get(), seats, lines);
        return narrowed.isEmpty()
                ? Optional.empty()
                : respondents(options, people, narrowed.get(), lines);
    }

    /// The quotas of a draw for free seats, where a file says who keeps theirs.
    private static Optional<Categories> narrowed(
            Options options, Categories whole, IntUnaryOperator seats, Consumer<String> lines)
            throws Refused {
        Optional<String> file = options.one("--kept");
        if (file.isEmpty()) {
            return Optional.of(whole);
        }
        Reading<Respondents> kept =
                PoolReader.read(Disk.read(file.get()), whole.quotas(), Mapping.plain());
        say(file.get(), kept, lines);
        if (kept.result().isEmpty()) {
            return Optional.empty();
        }
        Pool sitting = kept.result().get().pool();
        int all = seats.applyAsInt(sitting.size());
        if (sitting.size() >= all) {
            throw new Refused(
                    Words.of("kept.none-free", "file", file.get(), "kept", sitting.size()));
        }
        Replacement replacement =
                new Replacement(new Quotas(all, whole.quotas().features()), sitting);
        lines.accept(Words.of("kept.free", "kept", sitting.size(), "free", all - sitting.size()));
        return Optional.of(
                new Categories(replacement.quotas(), replacement.leeway(whole.leeway())));
    }

    private static Optional<Inputs> respondents(
            Options options, byte[] people, Categories categories, Consumer<String> lines)
            throws Refused {
        Mapping mapping =
                Mapping.plain().withAddress(options.all("--address").toArray(String[]::new));
        Optional<String> id = options.one("--id");
        Reading<Respondents> respondents =
                PoolReader.read(
                        people, categories.quotas(), id.map(mapping::withId).orElse(mapping));
        say(options.name(1), respondents, lines);
        return respondents.result().map(read -> new Inputs(categories, read));
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
