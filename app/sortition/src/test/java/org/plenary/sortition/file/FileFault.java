package org.plenary.sortition.file;

import org.plenary.sortition.linear.LinearFault;

/// A fault for the architecture test to find.
public final class FileFault {
    LinearFault fault() {
        return new LinearFault();
    }
}
