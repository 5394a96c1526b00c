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

    /// Each below 2^52, so that sums of five products, times 19, fit into 128 bits.
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

    Field25519 times(Field25519 other) {
        long[] low = new long[LIMBS];
        long[] high = new long[LIMBS];
        for (int i = 0; i < LIMBS; i++) {
            for (int j = 0; j < LIMBS; j++) {
                int at = i + j;
                long factor = other.limbs[j];
                if (at >= LIMBS) {
                    at -= LIMBS;
                    factor *= 19;
                }
                long product = limbs[i] * factor;
                low[at] += product;
                high[at] += Math.multiplyHigh(limbs[i], factor);
                if (Long.compareUnsigned(low[at], product) < 0) {
                    high[at]++;
                }
            }
        }
        long[] result = new long[LIMBS];
        long carry = 0;
        for (int i = 0; i < LIMBS; i++) {
            low[i] += carry;
            if (Long.compareUnsigned(low[i], carry) < 0) {
                high[i]++;
            }
            result[i] = low[i] & MASK;
            carry = high[i] << (Long.SIZE - BITS) | low[i] >>> BITS;
        }
        result[0] += 19 * carry;
        return carried(result);
    }

    boolean isZero() {
        return value().signum() == 0;
    }

    /// Brings each limb below 2^52 again.
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
