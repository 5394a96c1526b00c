package org.plenary.core.counting;

import org.plenary.core.term.Choice;

/// A fault that was planted: nothing here may know this.
public final class CountingFault {
    private CountingFault() {}

    static String name() {
        return Choice.class.getName();
    }
}
