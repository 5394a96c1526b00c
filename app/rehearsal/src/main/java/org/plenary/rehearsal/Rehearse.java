package org.plenary.rehearsal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.Frames;
import org.plenary.rehearsal.diary.Diary;
import org.plenary.rehearsal.script.BadScript;
import org.plenary.rehearsal.script.Script;

/// The command line: plays a script through, tells what happened day by day, and keeps the trail in
/// a file if asked to. For facilitators who want to see what their charter and their timetable lead
/// to before anybody has to live with them.
public final class Rehearse {
    private static final String HELP =
            """
            Rehearses a whole assembly with simulated people and tells what happened, day by day.

              --script FOLDER   the assembly in words (form: assets/sample-assembly/README.md);
                                without it, the sample assembly
              --members N       how many seats, 3 to 2000; without it, as many as the script says
              --seed N          what all chance comes from; the same seed gives the same bytes (1)
              --start DATE      the first day of the first weekend, such as 2027-01-16 (in four weeks)
              --until TIME      where to stop, such as 2027-02-06T15:00 in the assembly's zone;
                                without it, after the last answer
              --origin NAME     the trail's name (localhost:8480/trail/sample)
              --out FILE        keeps the trail in a file that a server can restore
              --help            says this

            What the script asks for and the procedure does not allow is told as \u201cCould not be
            done\u201d, with the reason.
            """;
    private static final Set<String> OPTIONS =
            Set.of("script", "members", "seed", "start", "until", "origin", "out");

    private final PrintStream out;
    private final Instant now;

    Rehearse(PrintStream out, Instant now) {
        this.out = out;
        this.now = now;
    }

    /// Ends with 0 when the rehearsal was played, and with 2 when it was not, after saying why.
    public static void main(String[] args) {
        System.exit(new Rehearse(System.out, Instant.now()).run(List.of(args)));
    }

    int run(List<String> args) {
        if (args.contains("--help")) {
            out.print(HELP);
            return 0;
        }
        try {
            rehearse(options(args));
            return 0;
        } catch (BadScript wrong) {
            out.println(wrong.sentence());
        } catch (IOException failed) {
            out.println("This file or folder could not be used: " + failed.getMessage());
        } catch (DateTimeException notATime) {
            out.println("A date is written as 2027-01-16 and a time as 2027-02-06T15:00.");
        } catch (NumberFormatException notANumber) {
            out.println("A seed and a number of members are whole numbers.");
        } catch (IllegalArgumentException refused) {
            out.println(refused.getMessage());
        }
        return 2;
    }

    private static Map<String, String> options(List<String> args) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < args.size(); i += 2) {
            String name = args.get(i).startsWith("--") ? args.get(i).substring(2) : "";
            if (!OPTIONS.contains(name) || i + 1 == args.size()) {
                throw new IllegalArgumentException(
                        "\u201c"
                                + args.get(i)
                                + "\u201d is not understood here; --help says what is.");
            }
            options.put(name, args.get(i + 1));
        }
        return options;
    }

    private void rehearse(Map<String, String> options) throws IOException, BadScript {
        Script script =
                options.containsKey("script")
                        ? Script.read(Path.of(option(options, "script").orElseThrow()))
                        : Script.sample();
        LocalDate start =
                option(options, "start")
                        .map(LocalDate::parse)
                        .orElseGet(() ->
                                LocalDate.ofInstant(now, script.timetable().zone()).plusWeeks(4));
        long seed = option(options, "seed").map(Long::parseLong).orElse(1L);
        Rehearsal rehearsal = Rehearsal.of(script, seed, start);
        if (options.containsKey("members")) {
            rehearsal =
                    rehearsal.withMembers(
                            Integer.parseInt(option(options, "members").orElseThrow()));
        }
        if (options.containsKey("origin")) {
            rehearsal = rehearsal.withOrigin(new Origin(option(options, "origin").orElseThrow()));
        }
        Optional<Instant> until =
                option(options, "until")
                        .map(LocalDateTime::parse)
                        .map(time -> time.atZone(script.timetable().zone()).toInstant());
        Rehearsed rehearsed = until.isPresent() ? rehearsal.until(until.get()) : rehearsal.whole();
        tell(script, rehearsed, seed);
        if (options.containsKey("out")) {
            Path file = Path.of(option(options, "out").orElseThrow());
            Files.write(file, Frames.encode(rehearsed.frames()));
            out.println("Kept in " + file + ".");
        }
    }

    private static Optional<String> option(Map<String, String> options, String name) {
        return Optional.ofNullable(options.get(name));
    }

    private void tell(Script script, Rehearsed rehearsed, long seed) {
        out.println(script.remit().get("title"));
        out.println(
                String.format(
                        Locale.ROOT,
                        "A rehearsal with %d members and the seed %d: %,d entries.",
                        rehearsed.assembly().founding().map(f -> f.facts().seats()).orElse(0),
                        seed,
                        rehearsed.entries().size()));
        out.println();
        new Diary(rehearsed.entries(), rehearsed.bodies(), script.timetable().zone())
                .lines(rehearsed.undone())
                .forEach(out::println);
    }
}
