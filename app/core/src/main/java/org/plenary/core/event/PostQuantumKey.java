package org.plenary.core.event;

import java.util.Arrays;
import java.util.Base64;

/// An ML-DSA-44 public key: 1,312 raw bytes.
public final class PostQuantumKey {
    /// Bytes in a key.
    public static final int LENGTH = 1_312;

    private final byte[] bytes;

    private PostQuantumKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A key from exactly 1,312 bytes, which are copied.
    public static PostQuantumKey of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException(
                    "an ML-DSA-44 key has 1,312 bytes, not " + bytes.length);
        }
        return new PostQuantumKey(bytes.clone());
    }

    /// A key from canonical base64 with padding.
    public static PostQuantumKey ofBase64(String text) {
        PostQuantumKey key = of(Base64.getDecoder().decode(text));
        if (!key.base64().equals(text)) {
            throw new IllegalArgumentException("a key is written in canonical base64");
        }
        return key;
    }

    /// A copy of the bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// Base64 with padding.
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostQuantumKey that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
