package org.plenary.core.ledger;

import java.math.BigInteger;
import java.util.Optional;

/// Which Ed25519 public keys are ordinary: canonically written, on the curve, and of the prime
/// order L.
///
/// Verifiers disagree about all other keys (see the ed25519-speccheck cases), so an assembly enrols
/// none of them. Runs on public values only, so nothing here need be constant in time.
public final class Ed25519Keys {
    private static final BigInteger P = Field25519.P;
    private static final BigInteger L =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    private static final int[] ORDER = sparse(L);
    private static final Field25519 D =
            Field25519.of(
                    BigInteger.valueOf(-121_665)
                            .multiply(BigInteger.valueOf(121_666).modInverse(P)));
    private static final Field25519 SQRT_OF_MINUS_ONE =
            Field25519.of(BigInteger.TWO.modPow(P.subtract(BigInteger.ONE).shiftRight(2), P));

    private Ed25519Keys() {}

    /// Whether 32 bytes are a key that every verifier treats alike (RFC 8032 section 5.1.3, and the
    /// order).
    public static boolean isCanonicalPrimeOrder(byte[] key) {
        return key.length == 32
                && decode(key)
                        .filter(point -> !point.isIdentity() && point.times(ORDER).isIdentity())
                        .isPresent();
    }

    private static Optional<Point> decode(byte[] key) {
        byte[] bigEndian = new byte[32];
        for (int i = 0; i < 32; i++) {
            bigEndian[i] = key[31 - i];
        }
        boolean odd = (bigEndian[0] & 0x80) != 0;
        bigEndian[0] &= 0x7f;
        BigInteger y = new BigInteger(1, bigEndian);
        if (y.compareTo(P) >= 0) {
            return Optional.empty();
        }
        Field25519 fieldY = Field25519.of(y);
        return root(fieldY)
                .filter(x -> !x.isZero() || !odd)
                .map(x -> x.value().testBit(0) == odd ? x : Field25519.ZERO.minus(x))
                .map(x -> Point.of(x, fieldY));
    }

    /// A square root of (y² − 1) / (d y² + 1), if there is one.
    private static Optional<Field25519> root(Field25519 y) {
        Field25519 square = y.squared();
        Field25519 u = square.minus(Field25519.ONE);
        Field25519 v = D.times(square).plus(Field25519.ONE);
        Field25519 v3 = v.squared().times(v);
        Field25519 x = u.times(v3).times(u.times(v3.squared()).times(v).toRootPower());
        Field25519 found = v.times(x.squared());
        if (found.minus(u).isZero()) {
            return Optional.of(x);
        }
        return found.plus(u).isZero() ? Optional.of(x.times(SQRT_OF_MINUS_ONE)) : Optional.empty();
    }

    /// A number's digits from the lowest on, each zero or odd and between -15 and 15, with at least
    /// four zeros after each other one: so few additions are needed to multiply by it.
    private static int[] sparse(BigInteger number) {
        int[] digits = new int[number.bitLength() + 1];
        BigInteger rest = number;
        for (int i = 0; rest.signum() != 0; i++) {
            if (rest.testBit(0)) {
                int digit = rest.intValue() & 31;
                digits[i] = digit > 16 ? digit - 32 : digit;
                rest = rest.subtract(BigInteger.valueOf(digits[i]));
            }
            rest = rest.shiftRight(1);
        }
        return digits;
    }

    /// A point in extended coordinates: x = X/Z, y = Y/Z, XY = ZT.
    private record Point(Field25519 x, Field25519 y, Field25519 z, Field25519 t) {
        private static final Point IDENTITY =
                new Point(Field25519.ZERO, Field25519.ONE, Field25519.ONE, Field25519.ZERO);
        private static final Field25519 TWICE_D = D.plus(D);

        static Point of(Field25519 x, Field25519 y) {
            return new Point(x, y, Field25519.ONE, x.times(y));
        }

        boolean isIdentity() {
            return x.isZero() && y.minus(z).isZero();
        }

        /// RFC 8032 section 5.1.4; complete, so it holds for any two points.
        Point plus(Point q) {
            Field25519 a = y.minus(x).times(q.y.minus(q.x));
            Field25519 b = y.plus(x).times(q.y.plus(q.x));
            Field25519 c = t.times(TWICE_D).times(q.t);
            Field25519 d = z.plus(z).times(q.z);
            Field25519 e = b.minus(a);
            Field25519 f = d.minus(c);
            Field25519 g = d.plus(c);
            Field25519 h = b.plus(a);
            return new Point(e.times(f), g.times(h), f.times(g), e.times(h));
        }

        /// The point added to itself, with fewer multiplications (Hisil, Wong, Carter and Dawson
        /// 2008, section 3.3, for a = -1).
        Point twice() {
            Field25519 a = x.squared();
            Field25519 b = y.squared();
            Field25519 c = z.squared();
            Field25519 sum = x.plus(y);
            Field25519 e = sum.squared().minus(a).minus(b);
            Field25519 g = b.minus(a);
            Field25519 f = g.minus(c.plus(c));
            Field25519 h = Field25519.ZERO.minus(a.plus(b));
            return new Point(e.times(f), g.times(h), f.times(g), e.times(h));
        }

        private Point negated() {
            return new Point(Field25519.ZERO.minus(x), y, z, Field25519.ZERO.minus(t));
        }

        /// The point taken as often as the number with these [#sparse] digits says.
        Point times(int[] digits) {
            Point[] odd = new Point[8];
            odd[0] = this;
            Point two = twice();
            for (int i = 1; i < odd.length; i++) {
                odd[i] = odd[i - 1].plus(two);
            }
            Point sum = IDENTITY;
            for (int i = digits.length - 1; i >= 0; i--) {
                sum = sum.twice();
                if (digits[i] > 0) {
                    sum = sum.plus(odd[digits[i] / 2]);
                } else if (digits[i] < 0) {
                    sum = sum.plus(odd[-digits[i] / 2].negated());
                }
            }
            return sum;
        }
    }
}
