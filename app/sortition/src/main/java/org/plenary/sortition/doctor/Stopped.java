package org.plenary.sortition.doctor;

/// Whoever waited for the doctor no longer does.
public final class Stopped extends Exception {
    private static final long serialVersionUID = 1L;

    Stopped() {
        super("stopped");
    }
}
