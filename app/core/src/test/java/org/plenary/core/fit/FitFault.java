package org.plenary.core.fit;

import cafe.cryptography.curve25519.Constants;
import org.plenary.core.event.Kind;

/// A fault that was planted: nothing here may know these.
public final class FitFault {
    private FitFault() {}

    static String name() {
        return Kind.class.getName() + Constants.ED25519_BASEPOINT;
    }
}
