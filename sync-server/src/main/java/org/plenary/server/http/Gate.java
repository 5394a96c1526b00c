package org.plenary.server.http;

import org.plenary.server.sequencer.Stopped;

/// Closed when the server can no longer tell what is durable: then nothing is answered but that.
public final class Gate {
    private volatile boolean closed;

    /// Answers nothing more.
    public void close() {
        closed = true;
    }

    void check() throws Stopped {
        if (closed) {
            throw Stopped.now();
        }
    }
}
