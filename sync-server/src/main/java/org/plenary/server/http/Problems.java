package org.plenary.server.http;

import io.helidon.http.HttpException;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.UncheckedIOException;
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

    static void answer(ServerRequest request, ServerResponse response, Exception why) {
        if (response.isSent()) {
            throw new CloseConnectionException("the response broke off", why);
        }
        send(response, problem(why));
    }

    static Problem problem(Exception why) {
        return switch (why) {
            case Problem problem -> problem;
            case Malformed malformed -> new Problem(400, malformed.sentence());
            case TooMany many -> new Problem(413, sentence(many));
            case Busy busy -> new Problem(429, sentence(busy), later(1, 5));
            case Stopped stopped -> new Problem(503, sentence(stopped), later(5, 20));
            case HttpException http ->
                    new Problem(http.status().code(), "This request cannot be understood.");
            case UncheckedIOException broken -> throw broken;
            default -> {
                LOG.log(Level.ERROR, "A request failed.", why);
                yield new Problem(500, "Something went wrong on the server. It is in its log.");
            }
        };
    }

    static void send(ServerResponse response, Problem problem) {
        response.status(problem.status());
        problem.headers().forEach(response::header);
        response.header("Content-Type", "text/plain; charset=utf-8");
        response.header("Cache-Control", "no-store");
        response.send(problem.sentence() + "\n");
    }

    /// Everybody who was sent away comes back at another moment.
    private static Map<String, String> later(int from, int to) {
        int seconds = ThreadLocalRandom.current().nextInt(from, to + 1);
        return Map.of("Retry-After", Integer.toString(seconds));
    }

    private static String sentence(Exception why) {
        return String.valueOf(why.getMessage());
    }
}
