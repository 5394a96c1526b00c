package org.plenary.desktop.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;

/// Listens for the server's bell: server-sent events that say how many entries there are, and
/// nothing else.
final class Ear {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);
    private static final int LONGEST_LINE = 1_000;

    private final Trail trail;
    private final Doorbell stop;
    private final RandomGenerator random;
    private volatile boolean hearing;

    Ear(Trail trail, Doorbell stop, RandomGenerator random) {
        this.trail = trail;
        this.stop = stop;
        this.random = random;
    }

    /// Whether the bell would be heard now.
    boolean hears() {
        return hearing;
    }

    /// Listens until stopped; blocks. A line that breaks is taken up again after a pause.
    void listen(LongConsumer rung) {
        Duration pause = FIRST_PAUSE;
        do {
            try (InputStream events = trail.remote().listen("bell")) {
                hearing = true;
                pause = FIRST_PAUSE;
                hear(events, rung);
            } catch (IOException broken) {
                pause = longer(pause);
            } finally {
                hearing = false;
            }
        } while (stop.await(jittered(pause, random)));
    }

    private static void hear(InputStream events, LongConsumer rung) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(events, UTF_8));
        StringBuilder line = new StringBuilder();
        for (int c = lines.read(); c >= 0; c = lines.read()) {
            if (c == '\n') {
                heard(line.toString().strip(), rung);
                line.setLength(0);
            } else if (line.length() < LONGEST_LINE) {
                line.append((char) c);
            }
        }
    }

    private static void heard(String line, LongConsumer rung) {
        if (line.matches("data: ?[0-9]{1,18}")) {
            rung.accept(Long.parseLong(line.substring("data:".length()).strip()));
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    /// Between half and all of a time, so that a hundred laptops do not come back as one.
    static Duration jittered(Duration time, RandomGenerator random) {
        long half = time.toMillis() / 2;
        return Duration.ofMillis(half + random.nextLong(half + 1));
    }

    /// Between all and one and a half times of a time that the server named.
    static Duration noEarlier(Duration time, RandomGenerator random) {
        return time.plusMillis(random.nextLong(time.toMillis() / 2 + 1));
    }
}
