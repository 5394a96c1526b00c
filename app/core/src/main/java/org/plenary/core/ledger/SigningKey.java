package org.plenary.core.ledger;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.security.GeneralSecurityException;

/// An Ed25519 key pair under a name. Its signatures are deterministic (RFC 8032): the same text
/// gives the same bytes every time.
public final class SigningKey {
    private final VerifierKey verifier;
    private final Ed25519Sign sign;

    private SigningKey(VerifierKey verifier, Ed25519Sign sign) {
        this.verifier = verifier;
        this.sign = sign;
    }

    /// The key pair of a secret seed of 32 bytes.
    public static SigningKey ofSeed(String name, Hash seed) {
        try {
            Ed25519Sign.KeyPair pair = Ed25519Sign.KeyPair.newKeyPairFromSeed(seed.bytes());
            return new SigningKey(
                    VerifierKey.ed25519(name, pair.getPublicKey()),
                    new Ed25519Sign(pair.getPrivateKey()));
        } catch (GeneralSecurityException notPossible) {
            throw new IllegalStateException(notPossible);
        }
    }

    /// The public half.
    public VerifierKey verifier() {
        return verifier;
    }

    /// A signature line over a note's text.
    public NoteSignature sign(byte[] text) {
        return NoteSignature.of(verifier, signRaw(text));
    }

    /// The 64 bytes of a signature over any bytes.
    public byte[] signRaw(byte[] message) {
        try {
            return sign.sign(message);
        } catch (GeneralSecurityException notPossible) {
            throw new IllegalStateException(notPossible);
        }
    }
}
