package org.plenary.core.term;

import java.util.Arrays;
import java.util.Base64;
import org.plenary.core.ledger.Hash;

/// An Ed25519 public key: 32 bytes, written in base64. Whether it is a good key is checked at
/// enrolment.
public final class PublicKey {
    /// Bytes in a key.
    public static final int LENGTH = 32;

    private final byte[] bytes;

    private PublicKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A key from exactly 32 bytes, which are copied.
    public static PublicKey of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a public key has 32 bytes, not " + bytes.length);
        }
        return new PublicKey(bytes.clone());
    }

    /// A key from canonical base64 with padding; anything else is an [IllegalArgumentException].
    public static PublicKey ofBase64(String text) {
        PublicKey key = of(Base64.getDecoder().decode(text));
        if (!key.base64().equals(text)) {
            throw new IllegalArgumentException("a public key is written in canonical base64");
        }
        return key;
    }

    /// A copy of the 32 bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// Base64 with padding, 44 signs.
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// The device that signs with this key: the first 128 bits of the key's SHA-256.
    public DeviceId device() {
        return new DeviceId(Hash.sha256(bytes).hex().substring(0, DeviceId.LENGTH));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicKey that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}
