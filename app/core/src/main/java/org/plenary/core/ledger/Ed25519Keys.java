package org.plenary.core.ledger;

import java.math.BigInteger;
import java.util.Arrays;
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
    private static final BigInteger D =
            times(BigInteger.valueOf(-121_665), BigInteger.valueOf(121_666).modInverse(P));
    private static final BigInteger SQRT_OF_MINUS_ONE =
            BigInteger.TWO.modPow(P.subtract(BigInteger.ONE).shiftRight(2), P);

    private Ed25519Keys() {}

    /// Whether 32 bytes are a key that every verifier treats alike (RFC 8032 section 5.1.3, and the
    /// order).
    public static boolean isCanonicalPrimeOrder(byte[] key) {
        return key.length == 32
                && decode(key)
                        .filter(point -> !point.isIdentity() && point.times(L).isIdentity())
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
        return root(y).filter(x -> x.signum() != 0 || !odd)
                .map(x -> x.testBit(0) == odd ? x : P.subtract(x))
                .map(x -> Point.of(x, y));
    }

    /// A square root of (y² − 1) / (d y² + 1), if there is one.
    private static Optional<BigInteger> root(BigInteger y) {
        BigInteger square = times(y, y);
        BigInteger x2 =
                times(
                        square.subtract(BigInteger.ONE),
                        times(D, square).add(BigInteger.ONE).modInverse(P));
        BigInteger x = x2.modPow(P.add(BigInteger.valueOf(3)).shiftRight(3), P);
        for (BigInteger candidate : Arrays.asList(x, times(x, SQRT_OF_MINUS_ONE))) {
            if (times(candidate, candidate).equals(x2)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static BigInteger times(BigInteger a, BigInteger b) {
        return a.multiply(b).mod(P);
    }

    /// A point in extended coordinates: x = X/Z, y = Y/Z, XY = ZT.
    private record Point(Field25519 x, Field25519 y, Field25519 z, Field25519 t) {
        private static final Point IDENTITY =
                new Point(Field25519.ZERO, Field25519.ONE, Field25519.ONE, Field25519.ZERO);
        private static final Field25519 TWICE_D = Field25519.of(D.shiftLeft(1));

        static Point of(BigInteger x, BigInteger y) {
            Field25519 fieldX = Field25519.of(x);
            Field25519 fieldY = Field25519.of(y);
            return new Point(fieldX, fieldY, Field25519.ONE, fieldX.times(fieldY));
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
            Field25519 a = x.times(x);
            Field25519 b = y.times(y);
            Field25519 c = z.times(z);
            Field25519 sum = x.plus(y);
            Field25519 e = sum.times(sum).minus(a).minus(b);
            Field25519 g = b.minus(a);
            Field25519 f = g.minus(c.plus(c));
            Field25519 h = Field25519.ZERO.minus(a.plus(b));
            return new Point(e.times(f), g.times(h), f.times(g), e.times(h));
        }

        Point times(BigInteger scalar) {
            Point sum = IDENTITY;
            for (int bit = scalar.bitLength() - 1; bit >= 0; bit--) {
                sum = sum.twice();
                if (scalar.testBit(bit)) {
                    sum = sum.plus(this);
                }
            }
            return sum;
        }
    }
}
