package org.plenary.server.sequencer;

/// The server is stopping, so nothing more is taken. What was not answered may or may not be in the
/// record: handing it in again tells.
public final class Stopped extends Exception {
    private static final long serialVersionUID = 1L;

    Stopped() {
        super("The server is stopping. Please hand this in again later.");
    }

    /// The server has stopped already.
    public static Stopped now() {
        return new Stopped();
    }

    Stopped(Throwable cause) {
        this();
        initCause(cause);
    }
}
