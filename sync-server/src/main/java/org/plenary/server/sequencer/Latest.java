package org.plenary.server.sequencer;

import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/// A place for one thing to be done. Whoever puts never waits: what lies there already is merged
/// with what comes.
final class Latest<T> {
    private final BinaryOperator<T> merge;
    private @Nullable T waiting;
    private boolean closed;

    /// @param merge of what lies there and what is put
    Latest(BinaryOperator<T> merge) {
        this.merge = merge;
    }

    synchronized void put(T next) {
        waiting = waiting == null ? next : merge.apply(waiting, next);
        notifyAll();
    }

    /// Waits for something to do; nothing once it is closed and done.
    synchronized Optional<T> take() throws InterruptedException {
        while (waiting == null && !closed) {
            wait();
        }
        Optional<T> next = Optional.ofNullable(waiting);
        waiting = null;
        return next;
    }

    /// Something to do, if there is something now.
    synchronized Optional<T> poll() {
        Optional<T> next = Optional.ofNullable(waiting);
        waiting = null;
        return next;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
