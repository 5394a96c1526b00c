package org.plenary.core.ledger;

import java.util.Arrays;

/// One signature line of a note: whose key, by name and 32-bit id, and the signature's bytes after
/// the id.
public final class NoteSignature {
    private final String name;
    private final int keyId;
    private final byte[] signature;

    NoteSignature(String name, int keyId, byte[] signature) {
        this.name = name;
        this.keyId = keyId;
        this.signature = signature;
    }

    /// A signature line by a key.
    public static NoteSignature of(VerifierKey key, byte[] signature) {
        return new NoteSignature(key.name(), key.id(), signature.clone());
    }

    /// The key's name.
    public String name() {
        return name;
    }

    /// The first four bytes of the key's hash, big-endian.
    public int keyId() {
        return keyId;
    }

    /// A copy of the bytes after the id.
    public byte[] signature() {
        return signature.clone();
    }

    /// Whether this line claims to be by that key.
    public boolean isBy(VerifierKey key) {
        return keyId == key.id() && name.equals(key.name());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature that
                && keyId == that.keyId
                && name.equals(that.name)
                && Arrays.equals(signature, that.signature);
    }

    @Override
    public int hashCode() {
        return keyId;
    }
}
