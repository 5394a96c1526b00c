package org.plenary.core.ledger;

import com.google.crypto.tink.subtle.Ed25519Verify;
import java.security.GeneralSecurityException;

/// Google Tink's Ed25519, in pure Java.
final class TinkEngine implements SignatureEngine {
    @Override
    public boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        try {
            new Ed25519Verify(publicKey).verify(signature, message);
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException doesNotHold) {
            return false;
        }
    }

    @Override
    public String name() {
        return "Tink";
    }
}
