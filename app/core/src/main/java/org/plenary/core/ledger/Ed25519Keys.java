package org.plenary.core.ledger;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/// Which Ed25519 public keys are ordinary: canonically written, on the curve, and of the prime
/// order L.
///
/// Verifiers disagree about all other keys (see the ed25519-speccheck cases), so an assembly enrols
/// none of them. Runs once per key and only on public values, so plain big integers are fast enough
/// and need not be constant in time.
public final class Ed25519Keys {
    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
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
                .map(x -> new Point(x, y, BigInteger.ONE, times(x, y)));
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
    private record Point(BigInteger x, BigInteger y, BigInteger z, BigInteger t) {
        private static final Point IDENTITY =
                new Point(BigInteger.ZERO, BigInteger.ONE, BigInteger.ONE, BigInteger.ZERO);

        boolean isIdentity() {
            return x.signum() == 0 && y.equals(z);
        }

        /// RFC 8032 section 5.1.4; complete, so it doubles too.
        Point plus(Point q) {
            BigInteger a = Ed25519Keys.times(y.subtract(x), q.y.subtract(q.x));
            BigInteger b = Ed25519Keys.times(y.add(x), q.y.add(q.x));
            BigInteger c = Ed25519Keys.times(t.add(t), Ed25519Keys.times(D, q.t));
            BigInteger d = Ed25519Keys.times(z.add(z), q.z);
            BigInteger e = b.subtract(a);
            BigInteger f = d.subtract(c);
            BigInteger g = d.add(c);
            BigInteger h = b.add(a);
            return new Point(
                    Ed25519Keys.times(e, f),
                    Ed25519Keys.times(g, h),
                    Ed25519Keys.times(f, g),
                    Ed25519Keys.times(e, h));
        }

        Point times(BigInteger scalar) {
            Point sum = IDENTITY;
            for (int bit = scalar.bitLength() - 1; bit >= 0; bit--) {
                sum = sum.plus(sum);
                if (scalar.testBit(bit)) {
                    sum = sum.plus(this);
                }
            }
            return sum;
        }
    }
}
