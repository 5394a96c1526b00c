package org.plenary.core.group;

import static java.nio.charset.StandardCharsets.UTF_8;

import cafe.cryptography.curve25519.CompressedEdwardsY;
import cafe.cryptography.curve25519.Constants;
import cafe.cryptography.curve25519.EdwardsBasepointTable;
import cafe.cryptography.curve25519.EdwardsPoint;
import cafe.cryptography.curve25519.InvalidEncodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// A point of the prime-order group of Ed25519 (RFC 8032 section 5.1).
///
/// There is one way to write a point, and no other point is read: not one of small order, nor one
/// with a part of small order in it, with which the same proof would hold for several commitments.
public final class Point {
    /// Bytes of a point.
    public static final int LENGTH = 32;

    /// Nothing: what changes no point that it is added to.
    public static final Point NONE = new Point(EdwardsPoint.IDENTITY);

    /// The base point of Ed25519.
    public static final Point BASE = new Point(Constants.ED25519_BASEPOINT);

    /// A second generator. Nobody knows which multiple of [#BASE] it is: it is the first of the
    /// SHA-256 of `plenary-second-generator/v1` and a counter from 0 in decimal, each on a line of
    /// its own, that is a point written the one way it may be, times the cofactor 8.
    public static final Point SECOND = second();

    private final EdwardsPoint point;

    private Point(EdwardsPoint point) {
        this.point = point;
    }

    /// A point as it is written; an [IllegalArgumentException] says why something is none.
    public static Point parse(byte[] bytes) {
        return ofPrimeOrder(decompressed(bytes));
    }

    /// The sum of points as they are written. It is of the prime-order group, which is not asked of
    /// each of them: that takes ten times as long.
    public static Point sum(List<byte[]> points) {
        EdwardsPoint sum = EdwardsPoint.IDENTITY;
        for (byte[] each : points) {
            sum = sum.add(decompressed(each));
        }
        return ofPrimeOrder(sum);
    }

    private static Point ofPrimeOrder(EdwardsPoint point) {
        // Twice as fast as the library's own question, which keeps the point a secret.
        EdwardsPoint none =
                EdwardsPoint.vartimeDoubleScalarMultiplyBasepoint(
                        Scalar.ORDER, point, Scalar.ZERO.value);
        if (!none.isIdentity()) {
            throw new IllegalArgumentException("a point that is not of the prime-order group");
        }
        return new Point(point);
    }

    private static EdwardsPoint decompressed(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a point has 32 bytes, not " + bytes.length);
        }
        try {
            EdwardsPoint point = new CompressedEdwardsY(bytes).decompress();
            if (!Arrays.equals(point.compress().toByteArray(), bytes)) {
                throw new IllegalArgumentException("a point is not written the one way it may be");
            }
            return point;
        } catch (InvalidEncodingException none) {
            throw new IllegalArgumentException("not a point of the curve", none);
        }
    }

    /// A multiple of [#BASE], in the same time whatever the factor is.
    public static Point base(Scalar secret) {
        return new Point(Constants.ED25519_BASEPOINT_TABLE.multiply(secret.value));
    }

    /// A multiple of [#SECOND], in the same time whatever the factor is.
    public static Point second(Scalar secret) {
        return new Point(SecondTable.OF.multiply(secret.value));
    }

    /// Made when it is first asked for: whoever only checks has no use for it.
    private static final class SecondTable {
        static final EdwardsBasepointTable OF = new EdwardsBasepointTable(SECOND.point);
    }

    /// `factor` times this, plus `base` times [#BASE]. How long it takes depends on the factors:
    /// only for what everybody may know.
    public Point timesPlusBase(Scalar factor, Scalar base) {
        return new Point(
                EdwardsPoint.vartimeDoubleScalarMultiplyBasepoint(factor.value, point, base.value));
    }

    /// This many times this, for a number of 0 or more that everybody may know.
    public Point times(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("a point is not taken a negative number of times");
        }
        EdwardsPoint product = EdwardsPoint.IDENTITY;
        for (int bit = Integer.highestOneBit(number); bit > 0; bit >>= 1) {
            product = product.dbl();
            if ((number & bit) != 0) {
                product = product.add(point);
            }
        }
        return new Point(product);
    }

    /// The sum.
    public Point plus(Point other) {
        return new Point(point.add(other.point));
    }

    /// The difference.
    public Point minus(Point other) {
        return new Point(point.subtract(other.point));
    }

    /// The 32 bytes.
    public byte[] bytes() {
        return point.compress().toByteArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Point that && point.ctEquals(that.point) == 1;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes());
    }

    /// The bytes in hexadecimal.
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes());
    }

    private static Point second() {
        EdwardsPoint found = EdwardsPoint.IDENTITY;
        for (int counter = 0; found.isIdentity(); counter++) {
            String text = "plenary-second-generator/v1\n" + counter + "\n";
            try {
                found = decompressed(sha256(text)).multiplyByCofactor();
            } catch (IllegalArgumentException tryTheNext) {
                found = EdwardsPoint.IDENTITY;
            }
        }
        return new Point(found);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }
}
