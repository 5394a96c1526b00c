package org.plenary.sortition.lottery;

/// Whoever waited for the lottery no longer does.
public final class Cancelled extends Exception {
    private static final long serialVersionUID = 1;

    Cancelled() {
        super("cancelled");
    }
}
