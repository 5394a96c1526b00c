package org.plenary.desktop.laptop;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that a test sets.
public final class TestClock implements InstantSource {
    private volatile Instant now;

    /// A clock that shows this time until it is told otherwise.
    public TestClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /// Time passes, or jumps back.
    public void pass(Duration time) {
        now = now.plus(time);
    }
}
