package org.plenary.server.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.plenary.core.term.Origin;
import org.plenary.server.sequencer.Log;
import org.plenary.server.store.AttachmentFolder;
import org.plenary.server.store.CannotStart;
import org.plenary.server.store.PublishedFolder;
import org.plenary.server.store.RowsReader;

/// The JDK's HTTP server, a virtual thread for each request: where it listens, and how long it
/// waits for anybody.
public final class Listener implements AutoCloseable {
    /// Settings that the JDK reads once, before its first server; whoever starts the process may
    /// set others. Without the first a client that drips its request is never hung up on
    /// (RELIABILITY section 5). Responses have no such limit: a bell rings for hours.
    private static final Map<String, String> PATIENCE =
            Map.of(
                    "sun.net.httpserver.maxReqTime", "15",
                    "sun.net.httpserver.idleInterval", "30",
                    "sun.net.httpserver.maxIdleConnections", "2000",
                    "sun.net.httpserver.nodelay", "true");

    private static final int GRACE_SECONDS = 1;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Bell bell;

    private Listener(HttpServer server, ExecutorService threads, Bell bell) {
        this.server = server;
        this.threads = threads;
        this.bell = bell;
    }

    /// Begins to answer on an address of this machine, or says why it cannot. Whatever is given
    /// here is closed by whoever made it.
    ///
    /// @param port 0 for any that is free
    public static Listener open(
            String host,
            int port,
            Origin origin,
            Log log,
            Bell bell,
            RowsReader rows,
            PublishedFolder published,
            AttachmentFolder attachments,
            Gate gate)
            throws CannotStart {
        PATIENCE.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
        HttpServer server = bind(host, port);
        ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("http-", 0).factory());
        server.setExecutor(threads);
        server.createContext(
                "/", new Routes(origin, log, bell, rows, published, attachments, gate));
        server.start();
        return new Listener(server, threads, bell);
    }

    private static HttpServer bind(String host, int port) throws CannotStart {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port), 0);
        } catch (UnknownHostException nowhere) {
            throw new CannotStart(
                    "\u201c"
                            + host
                            + "\u201d is no address of this machine. Please give another one with"
                            + " --host.",
                    nowhere);
        } catch (IOException taken) {
            throw new CannotStart(
                    "Port "
                            + port
                            + " of "
                            + host
                            + " cannot be used: another program may be listening there. Please"
                            + " choose another one with --port.",
                    taken);
        }
    }

    /// The port that it listens on.
    public int port() {
        return server.getAddress().getPort();
    }

    /// Answers what has begun, for a moment, and stops.
    @Override
    public void close() {
        bell.close();
        server.stop(GRACE_SECONDS);
        threads.shutdownNow();
    }
}
