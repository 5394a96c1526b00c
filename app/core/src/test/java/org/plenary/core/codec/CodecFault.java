package org.plenary.core.codec;

import org.plenary.core.trail.Body;

/// A fault that was planted: nothing here may know this.
public final class CodecFault {
    private CodecFault() {}

    static String name() {
        return Body.class.getName();
    }
}
