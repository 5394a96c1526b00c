package org.plenary.server.sequencer;

import java.io.IOException;

/// Breaks one durable step, counted over rows and files together: before it happened, or after.
final class Faults {
    /// What is true on the disk when the step says that it failed.
    enum Kind {
        NOT_PERSISTED,
        PERSISTED_ANYWAY
    }

    private final int broken;
    private final Kind kind;
    private int steps;

    /// @param broken which step breaks, from 1; 0 for none
    Faults(int broken, Kind kind) {
        this.broken = broken;
        this.kind = kind;
    }

    /// A step that makes something durable.
    interface Step {
        void run() throws IOException;
    }

    /// Nothing works any more once a step has broken: the machine is gone.
    synchronized void step(Step step) throws IOException {
        steps++;
        if (broken == 0 || steps < broken) {
            step.run();
            return;
        }
        if (steps == broken && kind == Kind.PERSISTED_ANYWAY) {
            step.run();
        }
        throw new IOException("step " + steps + " broke");
    }

    /// Whether a step broke.
    synchronized boolean happened() {
        return broken > 0 && steps >= broken;
    }
}
