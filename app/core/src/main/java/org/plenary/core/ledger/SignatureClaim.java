package org.plenary.core.ledger;

/// That the owner of a key signed a message: true or not, to be checked by an engine.
public final class SignatureClaim {
    private final byte[] publicKey;
    private final byte[] message;
    private final byte[] signature;

    /// Nobody changes these arrays: each is a copy or belongs to a note.
    SignatureClaim(byte[] publicKey, byte[] message, byte[] signature) {
        this.publicKey = publicKey;
        this.message = message;
        this.signature = signature;
    }

    boolean holds(SignatureEngine engine) {
        return engine.verify(publicKey, message, signature);
    }

    /// A name for exactly this claim: key and signature first, since other lengths than theirs
    /// never hold.
    static Hash name(byte[] publicKey, byte[] message, byte[] signature) {
        return Hash.sha256(publicKey, signature, message);
    }

    Hash name() {
        return name(publicKey, message, signature);
    }

    boolean hasUsualLengths() {
        return publicKey.length == 32 && signature.length == 64;
    }
}
