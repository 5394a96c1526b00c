package org.plenary.desktop.sync;

import java.io.Serial;
import java.time.Duration;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

/// The server has too much to do just now and says when to come back.
final class TryLater extends ProblemException {
    @Serial private static final long serialVersionUID = 1L;

    private final Duration after;

    TryLater(String address, Duration after) {
        super(new Problem.ServerAway(address));
        this.after = after;
    }

    Duration after() {
        return after;
    }
}
