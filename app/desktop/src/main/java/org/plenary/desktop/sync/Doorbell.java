package org.plenary.desktop.sync;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What a loop waits at: a time that passes, or somebody who rings.
final class Doorbell {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private boolean waiting;
    private boolean closed;

    /// Wakes whoever waits, or lets the next wait end at once.
    void ring() {
        lock.lock();
        try {
            waiting = true;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until somebody rings or this much time has passed; false once nothing is to be waited
    /// for any more.
    boolean await(Duration longest) {
        lock.lock();
        try {
            long rest = longest.toNanos();
            while (!waiting && !closed && rest > 0) {
                rest = rung.awaitNanos(rest);
            }
            waiting = false;
            return !closed;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /// Lets everybody go, for good.
    void close() {
        lock.lock();
        try {
            closed = true;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isOpen() {
        lock.lock();
        try {
            return !closed;
        } finally {
            lock.unlock();
        }
    }
}
