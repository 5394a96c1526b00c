package org.plenary.core.projection;

import org.plenary.core.procedure.Fold;

/// A fault that was planted: nothing here may know this.
public final class ProjectionFault {
    private ProjectionFault() {}

    static String name() {
        return Fold.class.getName();
    }
}
