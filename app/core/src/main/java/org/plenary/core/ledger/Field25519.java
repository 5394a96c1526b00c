package org.plenary.core.ledger;

import java.math.BigInteger;

/// Integers modulo 2^255 - 19, in five limbs of 51 bits. For public values only: some steps take
/// longer for some values.
///
/// An assembly's roll has a few hundred keys, each of which is checked at every fold; with big
/// integers that took longer than all the rest of a client's start.
final class Field25519 {
    static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    static final Field25519 ZERO = of(BigInteger.ZERO);
    static final Field25519 ONE = of(BigInteger.ONE);

    private static final int LIMBS = 5;
    private static final int BITS = 51;
    private static final long MASK = (1L << BITS) - 1;

    /// Each below 2^51 + 2^12.
    private final long[] limbs;

    private Field25519(long[] limbs) {
        this.limbs = limbs;
    }

    static Field25519 of(BigInteger value) {
        long[] limbs = new long[LIMBS];
        BigInteger rest = value.mod(P);
        for (int i = 0; i < LIMBS; i++) {
            limbs[i] = rest.longValue() & MASK;
            rest = rest.shiftRight(BITS);
        }
        return new Field25519(limbs);
    }

    BigInteger value() {
        BigInteger value = BigInteger.ZERO;
        for (int i = LIMBS - 1; i >= 0; i--) {
            value = value.shiftLeft(BITS).add(BigInteger.valueOf(limbs[i]));
        }
        return value.mod(P);
    }

    Field25519 plus(Field25519 other) {
        long[] sum = new long[LIMBS];
        for (int i = 0; i < LIMBS; i++) {
            sum[i] = limbs[i] + other.limbs[i];
        }
        return carried(sum);
    }

    /// Adds four times P before it takes away, so that no limb becomes negative.
    Field25519 minus(Field25519 other) {
        long[] difference = new long[LIMBS];
        for (int i = 0; i < LIMBS; i++) {
            long four = (MASK - (i == 0 ? 18 : 0)) << 2;
            difference[i] = limbs[i] + four - other.limbs[i];
        }
        return carried(difference);
    }

    /// Each product of two limbs is taken apart at bit 51 at once: its upper part is that of the
    /// factors moved up by 13 bits together, which fit, since a limb is below 2^51 + 2^12 and 19
    /// limbs below 2^56.
    Field25519 times(Field25519 other) {
        long a0 = limbs[0];
        long a1 = limbs[1];
        long a2 = limbs[2];
        long a3 = limbs[3];
        long a4 = limbs[4];
        long b0 = other.limbs[0];
        long b1 = other.limbs[1];
        long b2 = other.limbs[2];
        long b3 = other.limbs[3];
        long b4 = other.limbs[4];
        long c1 = 19 * b1;
        long c2 = 19 * b2;
        long c3 = 19 * b3;
        long c4 = 19 * b4;
        long low0 = low(a0, b0) + low(a1, c4) + low(a2, c3) + low(a3, c2) + low(a4, c1);
        long low1 = low(a0, b1) + low(a1, b0) + low(a2, c4) + low(a3, c3) + low(a4, c2);
        long low2 = low(a0, b2) + low(a1, b1) + low(a2, b0) + low(a3, c4) + low(a4, c3);
        long low3 = low(a0, b3) + low(a1, b2) + low(a2, b1) + low(a3, b0) + low(a4, c4);
        long low4 = low(a0, b4) + low(a1, b3) + low(a2, b2) + low(a3, b1) + low(a4, b0);
        long up0 = up(a0, b0) + up(a1, c4) + up(a2, c3) + up(a3, c2) + up(a4, c1);
        long up1 = up(a0, b1) + up(a1, b0) + up(a2, c4) + up(a3, c3) + up(a4, c2);
        long up2 = up(a0, b2) + up(a1, b1) + up(a2, b0) + up(a3, c4) + up(a4, c3);
        long up3 = up(a0, b3) + up(a1, b2) + up(a2, b1) + up(a3, b0) + up(a4, c4);
        long up4 = up(a0, b4) + up(a1, b3) + up(a2, b2) + up(a3, b1) + up(a4, b0);
        return carried(
                new long[] {low0 + 19 * up4, low1 + up0, low2 + up1, low3 + up2, low4 + up3});
    }

    /// The number times itself, with three fifths of the products.
    Field25519 squared() {
        long a0 = limbs[0];
        long a1 = limbs[1];
        long a2 = limbs[2];
        long a3 = limbs[3];
        long a4 = limbs[4];
        long d0 = 2 * a0;
        long d1 = 2 * a1;
        long d2 = 2 * a2;
        long d3 = 2 * a3;
        long c3 = 19 * a3;
        long c4 = 19 * a4;
        long low0 = low(a0, a0) + low(d1, c4) + low(d2, c3);
        long low1 = low(d0, a1) + low(d2, c4) + low(a3, c3);
        long low2 = low(d0, a2) + low(a1, a1) + low(d3, c4);
        long low3 = low(d0, a3) + low(d1, a2) + low(a4, c4);
        long low4 = low(d0, a4) + low(d1, a3) + low(a2, a2);
        long up0 = up(a0, a0) + up(d1, c4) + up(d2, c3);
        long up1 = up(d0, a1) + up(d2, c4) + up(a3, c3);
        long up2 = up(d0, a2) + up(a1, a1) + up(d3, c4);
        long up3 = up(d0, a3) + up(d1, a2) + up(a4, c4);
        long up4 = up(d0, a4) + up(d1, a3) + up(a2, a2);
        return carried(
                new long[] {low0 + 19 * up4, low1 + up0, low2 + up1, low3 + up2, low4 + up3});
    }

    /// Squared so many times.
    Field25519 squared(int times) {
        Field25519 power = this;
        for (int i = 0; i < times; i++) {
            power = power.squared();
        }
        return power;
    }

    /// Raised to 2^252 - 3, which is (P - 5) / 8: the way to a square root (RFC 8032 section
    /// 5.1.3).
    Field25519 toRootPower() {
        Field25519 to9 = squared(3).times(this);
        Field25519 to11 = to9.times(squared());
        Field25519 ones5 = to11.squared().times(to9);
        Field25519 ones10 = ones5.squared(5).times(ones5);
        Field25519 ones20 = ones10.squared(10).times(ones10);
        Field25519 ones40 = ones20.squared(20).times(ones20);
        Field25519 ones50 = ones40.squared(10).times(ones10);
        Field25519 ones100 = ones50.squared(50).times(ones50);
        Field25519 ones200 = ones100.squared(100).times(ones100);
        Field25519 ones250 = ones200.squared(50).times(ones50);
        return ones250.squared(2).times(this);
    }

    private static long low(long a, long b) {
        return a * b & MASK;
    }

    private static long up(long a, long b) {
        return Math.multiplyHigh(a << 6, b << 7);
    }

    boolean isZero() {
        return value().signum() == 0;
    }

    /// Brings each limb, which may be as long as 62 bits, below 2^51 + 2^12 again.
    private static Field25519 carried(long[] limbs) {
        long carry = 0;
        for (int i = 0; i < LIMBS; i++) {
            limbs[i] += carry;
            carry = limbs[i] >>> BITS;
            limbs[i] &= MASK;
        }
        limbs[0] += 19 * carry;
        return new Field25519(limbs);
    }
}
