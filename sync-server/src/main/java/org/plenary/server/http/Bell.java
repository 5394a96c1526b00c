package org.plenary.server.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// `GET bell`: says that there is something new, and nothing else; what is new lies in the static
/// files. Each reader is a virtual thread that waits, so many of them are cheap. A slow reader
/// misses rings and hears the latest.
public final class Bell implements Routes.Answering, AutoCloseable {
    private static final int READERS = 20_000;

    /// Between signs of life, so that a proxy keeps the line open and a dead one is noticed.
    private static final long ALIVE = TimeUnit.SECONDS.toNanos(20);

    private final Semaphore readers = new Semaphore(READERS);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private long size;
    private boolean closed;

    /// The published record has so many entries now. Never waits for a reader.
    public void ring(long newSize) {
        lock.lock();
        try {
            size = newSize;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void answer(Call call) throws IOException, InterruptedException {
        if (!readers.tryAcquire()) {
            throw new Problem(
                    503, "Too many are listening. Please ask for the checkpoint instead.");
        }
        try {
            call.with("Content-Type", "text/event-stream")
                    .with("Cache-Control", "no-store")
                    .with("X-Accel-Buffering", "no")
                    .with("Access-Control-Allow-Origin", "*");
            try (OutputStream out = call.stream()) {
                listen(out);
            }
        } finally {
            readers.release();
        }
    }

    private void listen(OutputStream out) throws IOException, InterruptedException {
        long told = -1;
        while (true) {
            long now = next(told);
            if (now < 0) {
                return;
            }
            String line = now == told ? ":\n\n" : "event: size\ndata: " + now + "\n\n";
            out.write(line.getBytes(US_ASCII));
            out.flush();
            told = now;
        }
    }

    /// The size, once it is another than what a reader was told, or after a while the same;
    /// negative when the server stops.
    private long next(long told) throws InterruptedException {
        lock.lock();
        try {
            long patience = ALIVE;
            while (size == told && !closed && patience > 0) {
                patience = rung.awaitNanos(patience);
            }
            return closed ? -1 : size;
        } finally {
            lock.unlock();
        }
    }

    /// Lets every reader go.
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
