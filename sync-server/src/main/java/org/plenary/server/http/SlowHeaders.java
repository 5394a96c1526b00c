package org.plenary.server.http;

import io.helidon.http.HttpPrologue;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http1.Http1ConnectionListener;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Hangs up on whoever drips a request's headers. Helidon bounds silence and idleness, but neither
/// ends a client that sends one byte every few seconds; it would hold its connection for days.
final class SlowHeaders implements Http1ConnectionListener, AutoCloseable {
    private final long patience;
    private final Map<Thread, Long> reading = new ConcurrentHashMap<>();
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("slow-headers").factory());

    SlowHeaders(Duration patience) {
        this.patience = patience.toNanos();
        long period = Math.max(1, patience.toMillis() / 4);
        var _ = watch.scheduleWithFixedDelay(this::hangUp, period, period, TimeUnit.MILLISECONDS);
    }

    /// The request line is there: from now on the headers have their time.
    @Override
    public void prologue(ConnectionContext context, HttpPrologue prologue) {
        reading.put(Thread.currentThread(), System.nanoTime());
    }

    @Override
    public void headers(ConnectionContext context, io.helidon.http.Headers headers) {
        reading.remove(Thread.currentThread());
    }

    /// Interrupting a thread that waits for a socket closes the socket.
    private void hangUp() {
        long now = System.nanoTime();
        reading.forEach((thread, since) -> {
            if (now - since > patience && reading.remove(thread, since)) {
                thread.interrupt();
            }
            if (!thread.isAlive()) {
                reading.remove(thread, since);
            }
        });
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
