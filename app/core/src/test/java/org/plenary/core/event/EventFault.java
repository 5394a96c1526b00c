package org.plenary.core.event;

import org.plenary.core.projection.Assembly;

/// A fault that was planted: nothing here may know this.
public final class EventFault {
    private EventFault() {}

    static String name() {
        return Assembly.class.getName();
    }
}
