package org.plenary.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.term.Malformed;

/// The command line: checks the records at a place and ends with 0 only if everything holds.
public final class Verify {
    /// Everything holds.
    static final int HOLDS = 0;

    /// Something does not hold.
    static final int BROKEN = 1;

    /// It could not be checked.
    static final int UNREADABLE = 2;

    private Verify() {}

    /// Runs the verifier; see `--help`.
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out::println));
    }

    /// What the command line does, with its sentences going to `lines`; the exit code.
    static int run(List<String> arguments, Consumer<String> lines) {
        if (arguments.contains("--help")) {
            lines.accept(Options.HELP);
            return HOLDS;
        }
        try {
            return check(Options.parse(arguments), new Report(lines));
        } catch (Malformed wrong) {
            lines.accept(wrong.sentence());
            lines.accept("With --help the verifier says what it can do.");
            return UNREADABLE;
        } catch (IOException unreadable) {
            lines.accept(sentence(unreadable));
            return UNREADABLE;
        }
    }

    private static int check(Options options, Report report) throws IOException {
        SignatureEngine engine = SignatureEngine.best();
        int worst = HOLDS;
        for (Trails.Found trail : Trails.at(options.place(), options.origin())) {
            int code = check(trail, options, engine, report);
            worst = Math.max(worst, code);
        }
        return worst;
    }

    private static int check(
            Trails.Found trail, Options options, SignatureEngine engine, Report report) {
        try {
            new TrailCheck(trail, options, engine, report).run();
            report.say("Everything holds.");
            return HOLDS;
        } catch (Broken broken) {
            report.say("THIS DOES NOT HOLD. " + broken.sentence());
            return BROKEN;
        } catch (IOException unreadable) {
            report.say("This could not be checked. " + sentence(unreadable));
            return UNREADABLE;
        }
    }

    private static String sentence(IOException unreadable) {
        return unreadable instanceof Unreadable known
                ? known.sentence()
                : "Something could not be read: " + unreadable + ".";
    }
}
