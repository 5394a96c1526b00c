package org.plenary.server;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.Frame;
import org.plenary.server.http.Bell;
import org.plenary.server.http.Gate;
import org.plenary.server.http.Listener;
import org.plenary.server.sequencer.Beginning;
import org.plenary.server.sequencer.Keys;
import org.plenary.server.sequencer.Log;
import org.plenary.server.store.CannotStart;
import org.plenary.server.store.DataFolder;
import org.plenary.server.store.Head;
import org.plenary.server.store.KeyFolder;
import org.plenary.server.store.PublishedFolder;
import org.plenary.server.store.ReadingRoom;
import org.plenary.server.store.Rows;
import org.plenary.server.store.SqliteRows;

/// A sync server for one assembly, in this process. It is running when [#start(ServerOptions)]
/// returns, with its latest checkpoint published, and has stopped when [#close()] returns.
public final class Server implements AutoCloseable {
    /// A quarter of a second between checkpoints: proofs come quickly, and a storm signs little.
    private static final Duration PACE = Duration.ofMillis(250);

    private final String host;
    private final Listener listener;
    private final Deque<AutoCloseable> open;
    private final CountDownLatch broken;

    private Server(
            String host, Listener listener, Deque<AutoCloseable> open, CountDownLatch broken) {
        this.host = host;
        this.listener = listener;
        this.open = open;
        this.broken = broken;
    }

    /// The command line; see `--help`.
    public static void main(String[] args) {
        System.exit(new CommandLine(System.out, System.err).run(List.of(args)));
    }

    /// Starts a server, or says in a sentence why it cannot be started and what to do. Nothing is
    /// left open then.
    public static Server start(ServerOptions options) throws CannotStart {
        Deque<AutoCloseable> open = new ArrayDeque<>();
        try {
            return start(options, open);
        } catch (CannotStart cannot) {
            closeAll(open, cannot::addSuppressed);
            throw cannot;
        } catch (IOException failed) {
            closeAll(open, failed::addSuppressed);
            throw new CannotStart(
                    "The data folder " + options.data() + " cannot be used: " + failed.getMessage(),
                    failed);
        }
    }

    private static Server start(ServerOptions options, Deque<AutoCloseable> open)
            throws IOException, CannotStart {
        Origin origin = options.origin();
        DataFolder data = opened(open, DataFolder.open(options.data()));
        Keys keys = new Keys(origin, KeyFolder.seeds(data, new SecureRandom()));
        SignatureEngine engine = engine();
        SqliteRows rows = opened(open, SqliteRows.open(data.database(), origin));
        rows.fold();
        found(options, keys, rows, engine);
        ReadingRoom publishing = opened(open, ReadingRoom.open(data.database(), "read-publish"));
        ReadingRoom serving = opened(open, ReadingRoom.open(data.database(), "read-serve"));
        PublishedFolder published = data.published();

        Gate gate = new Gate();
        Bell bell = new Bell();
        CountDownLatch broken = new CountDownLatch(1);
        Consumer<Throwable> stop =
                _ -> {
                    gate.close();
                    broken.countDown();
                };
        Log log =
                opened(
                        open,
                        Log.start(
                                new Log.Ground(
                                        origin,
                                        keys,
                                        engine,
                                        options.clock(),
                                        PACE,
                                        rows,
                                        publishing,
                                        published,
                                        published,
                                        data.attachments()),
                                options.press(),
                                new Log.Told(bell::ring, stop)));
        Listener listener =
                opened(
                        open,
                        Listener.open(
                                options.host(),
                                options.port(),
                                origin,
                                log,
                                bell,
                                serving,
                                published,
                                data.attachments(),
                                gate));
        return new Server(options.host(), listener, open, broken);
    }

    /// The fastest engine that this machine has.
    public static SignatureEngine engine() {
        return SignatureEngine.best();
    }

    /// Founds the assembly in an empty database. The same founding entry again changes nothing.
    private static void found(ServerOptions options, Keys keys, Rows rows, SignatureEngine engine)
            throws IOException, CannotStart {
        List<Frame> founding = options.founding();
        if (founding.isEmpty()) {
            return;
        }
        if (rows.head().equals(Head.EMPTY)) {
            Beginning.found(options.origin(), keys, rows, engine, founding);
        } else {
            Beginning.requireSame(rows, founding);
        }
    }

    private static <T extends AutoCloseable> T opened(Deque<AutoCloseable> open, T resource) {
        open.push(resource);
        return resource;
    }

    /// Where it listens, such as `http://127.0.0.1:8480`; the trail is below `/trail/NAME/`.
    public URI address() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + name + ":" + listener.port());
    }

    /// Waits until the server can no longer tell what is durable, and has stopped answering.
    void awaitBroken() throws InterruptedException {
        broken.await();
    }

    /// Answers what has begun, makes it durable, publishes what was signed, and stops.
    @Override
    public void close() {
        closeAll(
                open,
                failed ->
                        System.getLogger(Server.class.getName())
                                .log(System.Logger.Level.ERROR, "Stopping failed.", failed));
    }

    private static void closeAll(Deque<AutoCloseable> open, Consumer<Exception> failed) {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception one) {
                failed.accept(one);
            }
        }
    }
}
