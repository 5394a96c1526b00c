package org.plenary.core.ledger;

import org.plenary.core.group.Point;

/// Which Ed25519 public keys are ordinary: canonically written, on the curve, and of the prime
/// order.
///
/// Verifiers disagree about all other keys (see the ed25519-speccheck cases), so an assembly enrols
/// none of them.
public final class Ed25519Keys {
    private Ed25519Keys() {}

    /// Whether bytes are a key that every verifier treats alike (RFC 8032 section 5.1.3, and the
    /// order).
    public static boolean isCanonicalPrimeOrder(byte[] key) {
        try {
            return !Point.parse(key).equals(Point.NONE);
        } catch (IllegalArgumentException strange) {
            return false;
        }
    }
}
