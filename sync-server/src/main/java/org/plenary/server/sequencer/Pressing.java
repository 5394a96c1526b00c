package org.plenary.server.sequencer;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.plenary.server.store.Published;

/// The thread that presses pages: the latest edition only, with a rest after each, and never in
/// anybody's way. A burst of entries is pressed when it begins and once more after it has ended,
/// not all the time; the latest edition is always pressed in the end.
final class Pressing implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Pressing.class.getName());
    private static final Pattern PATH =
            Pattern.compile(
                    "(?!trail/)(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*");

    /// How long the pages stay as they are at least.
    static final Duration REST = Duration.ofSeconds(3);

    private final Press press;
    private final Published published;
    private final Rest rest;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Latest<Edition> latest = new Latest<>((_, newer) -> newer);
    private final Thread thread;

    /// The pages that were put last, all of them; after a start or a failure nobody knows.
    private Set<String> standing = Set.of();

    Pressing(Press press, Published published, Rest rest) {
        this.press = press;
        this.published = published;
        this.rest = rest;
        thread = Thread.ofPlatform().name("press").daemon().unstarted(this::run);
    }

    /// What the thread does between two pressings.
    @FunctionalInterface
    interface Rest {
        /// Waits, and no longer than until the log is closing.
        void take(CountDownLatch closing) throws InterruptedException;

        /// As long as the wall clock says.
        static Rest of(Duration length) {
            return closing -> closing.await(length.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void start() {
        thread.start();
    }

    /// Asks for an edition; returns at once.
    void ask(Edition edition) {
        latest.put(edition);
    }

    private void run() {
        try {
            for (Optional<Edition> next = latest.take(); next.isPresent(); next = latest.take()) {
                press(next.get());
                rest.take(closing);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void press(Edition edition) {
        Set<String> put = new HashSet<>();
        try {
            press.press(edition, new Pile(put));
            if (!put.isEmpty()) {
                removeOthers(put);
                published.settle();
            }
            standing = put;
        } catch (IOException | RuntimeException failed) {
            // The edge of a background task: pages can always be pressed again, so the record goes
            // on.
            standing = Set.of();
            LOG.log(Level.ERROR, "The pages stay as they were: pressing them failed.", failed);
        }
    }

    /// The pages of one edition.
    private final class Pile implements Press.Pages {
        private final Set<String> put;

        Pile(Set<String> put) {
            this.put = put;
        }

        @Override
        public void put(String path, byte[] bytes) throws IOException {
            putIfOther(path, bytes);
            put.add(path);
        }

        @Override
        public boolean keep(String path) {
            return standing.contains(path) && put.add(path);
        }
    }

    private void putIfOther(String path, byte[] bytes) throws IOException {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("no path for a page: " + path);
        }
        published.putIfOther(path, bytes);
    }

    /// What no page of this edition is. A page of an earlier edition may show words that were
    /// erased.
    private void removeOthers(Set<String> put) throws IOException {
        for (String path : published.all()) {
            if (!path.startsWith("trail/") && !put.contains(path)) {
                published.remove(path);
            }
        }
    }

    /// Finishes the edition in hand, and presses the latest one that was asked for, without a rest.
    @Override
    public void close() {
        latest.close();
        closing.countDown();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
