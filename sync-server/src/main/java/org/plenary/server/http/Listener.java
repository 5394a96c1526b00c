package org.plenary.server.http;

import io.helidon.http.DirectHandler;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http1.Http1Config;
import java.time.Duration;
import org.plenary.core.term.Origin;
import org.plenary.server.sequencer.Intake;
import org.plenary.server.sequencer.Log;
import org.plenary.server.store.AttachmentFolder;
import org.plenary.server.store.CannotStart;
import org.plenary.server.store.PublishedFolder;
import org.plenary.server.store.RowsReader;

/// The HTTP server: where it listens, how long it waits for anybody, and what it says when a
/// request does not even reach the routes.
public final class Listener implements AutoCloseable {
    private final WebServer server;
    private final Bell bell;
    private final SlowHeaders slow;

    private Listener(WebServer server, Bell bell, SlowHeaders slow) {
        this.server = server;
        this.bell = bell;
        this.slow = slow;
    }

    /// Where to listen and how patient to be.
    ///
    /// @param host the address to bind to, as the operator wrote it
    /// @param port 0 for any that is free
    /// @param patience with a silent or dripping client
    public record Place(String host, int port, Duration patience) {}

    /// Begins to answer. Whatever is given here is closed by whoever made it.
    public static Listener open(
            Place place,
            Origin origin,
            Log log,
            Bell bell,
            RowsReader rows,
            PublishedFolder published,
            AttachmentFolder attachments,
            Gate gate)
            throws CannotStart {
        SlowHeaders slow = new SlowHeaders(place.patience());
        Http1Config http1 =
                Http1Config.builder()
                        .addReceiveListener(slow)
                        .maxHeadersSize(8_192)
                        .maxPrologueLength(2_048)
                        .build();
        WebServer server =
                WebServer.builder()
                        .host(place.host())
                        .port(place.port())
                        .addProtocol(http1)
                        .maxPayloadSize(Intake.MAX_BYTES)
                        .connectionOptions(options -> options.readTimeout(place.patience()))
                        .idleConnectionTimeout(place.patience())
                        .idleConnectionPeriod(place.patience().dividedBy(4))
                        .shutdownGracePeriod(Duration.ofSeconds(2))
                        .shutdownHook(false)
                        .directHandlers(plain())
                        .routing(Routes.of(origin, log, bell, rows, published, attachments, gate))
                        .build();
        try {
            server.start();
        } catch (RuntimeException notBound) {
            slow.close();
            throw new CannotStart(
                    "Port "
                            + place.port()
                            + " of "
                            + place.host()
                            + " cannot be used: another program may be listening there. Please"
                            + " choose another one with --port.",
                    notBound);
        }
        return new Listener(server, bell, slow);
    }

    /// What is answered before any route is reached: as little as possible, and nothing of what was
    /// sent.
    private static DirectHandlers plain() {
        DirectHandlers.Builder builder = DirectHandlers.builder();
        DirectHandler handler =
                (request, event, status, headers, message) -> {
                    var response = DirectHandler.TransportResponse.builder().status(status);
                    Headers.ALWAYS.forEach(
                            (name, value) -> response.header(HeaderNames.create(name), value));
                    return response.keepAlive(false)
                            .entity("This request cannot be understood.\n")
                            .build();
                };
        for (EventType event : EventType.values()) {
            builder.addHandler(event, handler);
        }
        return builder.build();
    }

    /// The port that it listens on.
    public int port() {
        return server.port();
    }

    /// Answers what has begun, for a moment, and stops.
    @Override
    public void close() {
        bell.close();
        server.stop();
        slow.close();
    }
}
