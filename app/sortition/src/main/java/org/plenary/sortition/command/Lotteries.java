package org.plenary.sortition.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Objective;
import org.plenary.core.draw.Quotas;
import org.plenary.core.ledger.Hash;
import org.plenary.sortition.doctor.PanelCheck;
import org.plenary.sortition.lottery.Cancelled;
import org.plenary.sortition.lottery.CannotBeMet;
import org.plenary.sortition.lottery.LotteryMaker;
import org.plenary.sortition.lottery.MadeLottery;
import org.plenary.sortition.lottery.Progress;
import org.plenary.sortition.words.Shown;
import org.plenary.sortition.words.Words;

/// Makes a lottery, or makes one again.
final class Lotteries {
    private static final List<String> FILES =
            List.of("certificate.txt", "lottery.txt", "quotas.txt");

    private final Options options;
    private final Consumer<String> lines;

    Lotteries(Options options, Consumer<String> lines) {
        this.options = options;
        this.lines = lines;
    }

    /// Writes a lottery, its quotas and its certificate.
    int make() throws Refused {
        int seats = Options.number("--seats", options.needed("--seats"), 1, Quotas.MOST_SEATS);
        int panels = panels(options);
        Hash seed = options.seed();
        Objective objective = objective();
        String folder = options.needed("--out");
        // Before the work rather than after it.
        Disk.checkFree(folder, FILES);
        Optional<Inputs> inputs = Inputs.read(options, seats, lines);
        if (inputs.isEmpty()) {
            lines.accept(Words.of("check.mend"));
            return Draw.NOT_SO;
        }
        Optional<MadeLottery> made = made(inputs.get(), seed, objective, panels);
        if (made.isEmpty()) {
            return Draw.NOT_SO;
        }
        Quotas quotas = inputs.get().categories().quotas();
        boolean proven = made.get().certificate().proves(quotas, inputs.get().respondents().pool());
        CertificateWords words = new CertificateWords(quotas, made.get());
        Map<String, byte[]> files = new TreeMap<>();
        files.put("quotas.txt", quotas.text().getBytes(UTF_8));
        files.put("lottery.txt", made.get().lottery().text().getBytes(UTF_8));
        files.put("certificate.txt", words.text(seed, objective, proven).getBytes(UTF_8));
        Disk.write(folder, files);
        words.promise().forEach(lines);
        lines.accept(Words.of("lottery.written", "folder", folder));
        return Draw.DONE;
    }

    /// Makes a lottery again and says whether it is the same.
    int audit() throws Refused {
        Lottery given = Picks.lottery(options.name(2));
        Hash seed = options.seed();
        Objective objective = objective();
        Optional<Inputs> inputs = Inputs.ofDraw(options, given.seats(), lines);
        if (inputs.isEmpty()) {
            lines.accept(Words.of("check.mend"));
            return Draw.NOT_SO;
        }
        if (given.volunteers() != inputs.get().respondents().pool().size()) {
            lines.accept(
                    Words.of(
                            "audit.volunteers",
                            "lottery",
                            given.volunteers(),
                            "file",
                            inputs.get().respondents().pool().size()));
            return Draw.NOT_SO;
        }
        boolean good = meetsQuotas(given, inputs.get());
        Optional<MadeLottery> made = made(inputs.get(), seed, objective, given.panels());
        return made.isPresent() && same(given, made.get().lottery()) && good
                ? Draw.DONE
                : Draw.NOT_SO;
    }

    private boolean meetsQuotas(Lottery given, Inputs inputs) {
        for (int panel = 0; panel < given.panels(); panel++) {
            List<Integer> people = Arrays.stream(given.panel(panel)).boxed().toList();
            if (!PanelCheck.meets(
                    people, inputs.categories().quotas(), inputs.respondents().pool())) {
                lines.accept(Words.of("audit.unfit", "panel", String.valueOf(panel)));
                return false;
            }
        }
        lines.accept(Words.of("audit.fit", "panels", given.panels()));
        return true;
    }

    private boolean same(Lottery given, Lottery made) {
        for (int panel = 0; panel < given.panels(); panel++) {
            if (!Arrays.equals(given.panel(panel), made.panel(panel))) {
                lines.accept(Words.of("audit.other", "panel", String.valueOf(panel)));
                return false;
            }
        }
        lines.accept(Words.of("audit.same", "hash", hash(made).hex()));
        return true;
    }

    /// A lottery, or nothing after it was said why there is none.
    Optional<MadeLottery> made(Inputs inputs, Hash seed, Objective objective, int panels) {
        try {
            return Optional.of(
                    LotteryMaker.make(
                            inputs.categories().quotas(),
                            inputs.respondents().pool(),
                            seed,
                            objective,
                            panels,
                            Progress.unwatched()));
        } catch (CannotBeMet impossible) {
            lines.accept(
                    Words.of(
                            impossible.reason() == CannotBeMet.Reason.NONE_FOUND
                                    ? "lottery.none-found"
                                    : "lottery.cannot"));
            return Optional.empty();
        } catch (Cancelled nobodyCancels) {
            throw new IllegalStateException(nobodyCancels);
        }
    }

    static int panels(Options options) throws Refused {
        return Options.number("--panels", options.one("--panels").orElse("1000"), 1, 10_000);
    }

    private Objective objective() throws Refused {
        String word = options.one("--objective").orElse(word(Objective.LEXIMIN));
        return Arrays.stream(Objective.values())
                .filter(objective -> word(objective).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new Refused(Words.of("options.objective", "text", Shown.cell(word))));
    }

    static String word(Objective objective) {
        return objective.name().toLowerCase(Locale.ROOT);
    }

    static Hash hash(Lottery lottery) {
        return Hash.sha256(lottery.text().getBytes(UTF_8));
    }
}
