package org.plenary.core.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// A SHA-256 value: 32 bytes that nobody can change after construction.
public final class Hash implements Comparable<Hash> {
    /// Bytes in a hash.
    public static final int LENGTH = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A hash from exactly 32 bytes, which are copied; any other length is a programming error.
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /// The SHA-256 of the parts, one after the other.
    public static Hash sha256(byte[]... parts) {
        MessageDigest digest = digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new Hash(digest.digest());
    }

    /// The SHA-256 of a prefix and two hashes, without copying either.
    static Hash node(byte[] prefix, Hash left, Hash right) {
        MessageDigest digest = digest();
        digest.update(prefix);
        digest.update(left.bytes);
        digest.update(right.bytes);
        return new Hash(digest.digest());
    }

    /// The hash at a place within longer bytes.
    static Hash at(byte[] bytes, int from) {
        return new Hash(Arrays.copyOfRange(bytes, from, from + LENGTH));
    }

    /// A hash from 64 lower-case hexadecimal digits; anything else is an
    /// [IllegalArgumentException].
    public static Hash ofHex(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        if (bytes.length != LENGTH || !HexFormat.of().formatHex(bytes).equals(hex)) {
            throw new IllegalArgumentException(
                    "a hash is written as 64 lower-case hexadecimal digits");
        }
        return new Hash(bytes);
    }

    /// A copy of the 32 bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// The 64 lower-case hexadecimal digits.
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /// RFC 4648 section 4 base64 with padding, as checkpoints and proofs write hashes.
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    /// The first four bytes: already as evenly spread as a hash can be.
    @Override
    public int hashCode() {
        return (bytes[0] << 24)
                | ((bytes[1] & 0xff) << 16)
                | ((bytes[2] & 0xff) << 8)
                | (bytes[3] & 0xff);
    }

    @Override
    public int compareTo(Hash other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public String toString() {
        return hex();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }
}
