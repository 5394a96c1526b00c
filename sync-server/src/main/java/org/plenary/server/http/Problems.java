package org.plenary.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.plenary.core.term.Malformed;
import org.plenary.server.sequencer.Intake.Busy;
import org.plenary.server.sequencer.Intake.TooMany;
import org.plenary.server.sequencer.Stopped;

/// The one place where exceptions turn into responses.
final class Problems {
    private static final Logger LOG = System.getLogger(Problems.class.getName());

    private Problems() {}

    /// Answers with what went wrong; once the response has begun it can only break off.
    static void answer(Call call, Exception why) throws IOException {
        if (why instanceof Call.Gone gone) {
            throw gone;
        }
        if (call.answered()) {
            throw new IOException("the response broke off", why);
        }
        Problem problem = problem(why);
        call.with(problem.headers())
                .with("Content-Type", "text/plain; charset=utf-8")
                .with("Cache-Control", "no-store")
                .answer(problem.status(), (problem.sentence() + "\n").getBytes(UTF_8));
    }

    static Problem problem(Exception why) {
        return switch (why) {
            case Problem problem -> problem;
            case Malformed malformed -> new Problem(400, malformed.sentence());
            case TooMany many -> new Problem(413, sentence(many));
            case Busy busy -> new Problem(429, sentence(busy), later(1, 5));
            case Stopped stopped -> new Problem(503, sentence(stopped), later(5, 20));
            default -> {
                LOG.log(Level.ERROR, "A request failed.", why);
                yield new Problem(500, "Something went wrong on the server. It is in its log.");
            }
        };
    }

    /// Everybody who was sent away comes back at another moment.
    private static Map<String, String> later(int from, int to) {
        int seconds = ThreadLocalRandom.current().nextInt(from, to + 1);
        return Map.of("Retry-After", Integer.toString(seconds), "Connection", "close");
    }

    private static String sentence(Exception why) {
        return String.valueOf(why.getMessage());
    }
}
