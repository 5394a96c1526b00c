package org.plenary.core.draw;

import org.plenary.core.event.Kind;

/// A fault that was planted: nothing here may know this.
public final class DrawFault {
    private DrawFault() {}

    static String name() {
        return Kind.class.getName();
    }
}
