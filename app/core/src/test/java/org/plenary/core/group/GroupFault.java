package org.plenary.core.group;

import org.plenary.core.event.Kind;

/// A fault that was planted: nothing here may know this.
public final class GroupFault {
    private GroupFault() {}

    static String name() {
        return Kind.class.getName();
    }
}
