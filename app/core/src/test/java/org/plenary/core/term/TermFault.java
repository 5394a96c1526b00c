package org.plenary.core.term;

import org.plenary.core.event.Entry;

/// A fault that was planted: nothing here may know this.
public final class TermFault {
    private TermFault() {}

    static String name() {
        return Entry.class.getName();
    }
}
