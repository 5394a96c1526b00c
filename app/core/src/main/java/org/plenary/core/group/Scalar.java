package org.plenary.core.group;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A number modulo the group's order, 2^252 + 27742317777372353535851937790883648493. Computing
/// with it takes the same time whatever it is, so it may be secret.
public final class Scalar {
    /// Bytes of a scalar, least significant first.
    public static final int LENGTH = 32;

    /// Nothing.
    public static final Scalar ZERO = new Scalar(cafe.cryptography.curve25519.Scalar.ZERO);

    /// The order itself, which is no scalar of ours: as one, it would be nothing.
    static final cafe.cryptography.curve25519.Scalar ORDER =
            cafe.cryptography.curve25519.Scalar.fromBits(
                    HexFormat.of()
                            .parseHex(
                                    "edd3f55c1a631258d69cf7a2def9de14"
                                            + "00000000000000000000000000000010"));

    final cafe.cryptography.curve25519.Scalar value;

    private Scalar(cafe.cryptography.curve25519.Scalar value) {
        this.value = value;
    }

    /// The SHA-512 of the parts, one after the other, modulo the order: as good as evenly spread.
    public static Scalar hash(byte[]... parts) {
        MessageDigest digest = sha512();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new Scalar(
                cafe.cryptography.curve25519.Scalar.fromBytesModOrderWide(digest.digest()));
    }

    /// A small number.
    ///
    /// @param number 0 or more
    public static Scalar of(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("a small scalar is not negative");
        }
        byte[] bytes = new byte[LENGTH];
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[i] = (byte) (number >>> (8 * i));
        }
        return new Scalar(cafe.cryptography.curve25519.Scalar.fromBits(bytes));
    }

    /// A scalar as it is written: 32 bytes, below the order; an [IllegalArgumentException]
    /// otherwise.
    public static Scalar parse(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a scalar has 32 bytes, not " + bytes.length);
        }
        try {
            return new Scalar(cafe.cryptography.curve25519.Scalar.fromCanonicalBytes(bytes));
        } catch (IllegalArgumentException above) {
            throw new IllegalArgumentException(
                    "a scalar is not below the order of the group", above);
        }
    }

    /// The 32 bytes, least significant first.
    public byte[] bytes() {
        return value.toByteArray();
    }

    /// The sum.
    public Scalar plus(Scalar other) {
        return new Scalar(value.add(other.value));
    }

    /// The difference.
    public Scalar minus(Scalar other) {
        return new Scalar(value.subtract(other.value));
    }

    /// The product.
    public Scalar times(Scalar other) {
        return new Scalar(value.multiply(other.value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scalar that && value.ctEquals(that.value) == 1;
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /// Says nothing of the number, which may be secret.
    @Override
    public String toString() {
        return "Scalar";
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }
}
