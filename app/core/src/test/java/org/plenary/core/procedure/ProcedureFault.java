package org.plenary.core.procedure;

import org.plenary.core.trail.SignedEntry;

/// A fault that was planted: nothing here may know this.
public final class ProcedureFault {
    private ProcedureFault() {}

    static String name() {
        return SignedEntry.class.getName();
    }
}
