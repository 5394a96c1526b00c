package org.plenary.core.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.KeyAgreement;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// The curve's library against others: the JDK's Ed25519 for multiples of the base point, its
/// X25519 (the same curve in another form) for multiples of any point, and the addition law as RFC
/// 8032 writes it for sums and for how a point is written.
final class SecondOpinionTest {
    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    private static final BigInteger D =
            BigInteger.valueOf(-121_665).multiply(inverse(BigInteger.valueOf(121_666))).mod(P);

    @RepeatedTest(16)
    void multiplesOfTheBasePointAreThePublicKeysOfTheJdk(RepetitionInfo run) throws Exception {
        byte[] seed = random(run, 1);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
        var key = (EdECPublicKey) generator.generateKeyPair().getPublic();

        byte[] secret = MessageDigest.getInstance("SHA-512").digest(seed);
        byte[] ours = Point.base(scalar(clamped(Arrays.copyOf(secret, 32)))).bytes();

        assertThat(y(ours)).isEqualTo(key.getPoint().getY());
        assertThat(odd(ours)).isEqualTo(key.getPoint().isXOdd());
    }

    @RepeatedTest(16)
    void multiplesOfAnyPointAreThoseOfTheJdk(RepetitionInfo run) throws Exception {
        Point point = Point.second(scalar(number(random(run, 2))));
        byte[] secret = random(run, 3);
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        KeyFactory keys = KeyFactory.getInstance("X25519");
        agreement.init(
                keys.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret)));
        BigInteger u = u(point.bytes());
        agreement.doPhase(
                keys.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, u)), true);

        Point ours = point.timesPlusBase(scalar(clamped(secret)), Scalar.ZERO);

        assertThat(u(ours.bytes())).isEqualTo(number(agreement.generateSecret()));
    }

    @RepeatedTest(16)
    void sumsAreThoseOfTheAdditionLawAndAreWrittenAsItSays(RepetitionInfo run) {
        Point one = Point.base(scalar(number(random(run, 4))));
        Point other = Point.second(scalar(number(random(run, 5))));
        BigInteger[] a = affine(one.bytes());
        BigInteger[] b = affine(other.bytes());

        assertThat(one.plus(other).bytes()).isEqualTo(written(sum(a, b)));
        assertThat(one.minus(other).bytes())
                .isEqualTo(written(sum(a, new BigInteger[] {b[0].negate().mod(P), b[1]})));
        assertThat(one.times(3).bytes()).isEqualTo(written(sum(a, sum(a, a))));
    }

    /// RFC 8032, section 5.1.4, without its shortcuts.
    private static BigInteger[] sum(BigInteger[] a, BigInteger[] b) {
        BigInteger both = D.multiply(a[0]).multiply(b[0]).multiply(a[1]).multiply(b[1]).mod(P);
        BigInteger x = a[0].multiply(b[1]).add(b[0].multiply(a[1]));
        BigInteger y = a[1].multiply(b[1]).add(a[0].multiply(b[0]));
        return new BigInteger[] {
            x.multiply(inverse(BigInteger.ONE.add(both))).mod(P),
            y.multiply(inverse(BigInteger.ONE.subtract(both))).mod(P)
        };
    }

    /// RFC 8032, section 5.1.3: the x of which −x² + y² = 1 + d·x²·y².
    private static BigInteger[] affine(byte[] bytes) {
        BigInteger y = y(bytes);
        BigInteger square = y.multiply(y);
        BigInteger x2 =
                square.subtract(BigInteger.ONE)
                        .multiply(inverse(D.multiply(square).add(BigInteger.ONE)))
                        .mod(P);
        BigInteger x = x2.modPow(P.add(BigInteger.valueOf(3)).shiftRight(3), P);
        if (!x.multiply(x).mod(P).equals(x2)) {
            x = x.multiply(BigInteger.TWO.modPow(P.shiftRight(2), P)).mod(P);
        }
        assertThat(x.multiply(x).mod(P)).isEqualTo(x2);
        return new BigInteger[] {x.testBit(0) == odd(bytes) ? x : P.subtract(x), y};
    }

    private static byte[] written(BigInteger[] point) {
        byte[] bytes = bytes(point[1]);
        bytes[31] |= (byte) (point[0].testBit(0) ? 0x80 : 0);
        return bytes;
    }

    /// The point's place on the curve in Montgomery's form (RFC 7748, section 4.1).
    private static BigInteger u(byte[] bytes) {
        BigInteger y = y(bytes);
        return BigInteger.ONE.add(y).multiply(inverse(BigInteger.ONE.subtract(y))).mod(P);
    }

    private static BigInteger y(byte[] bytes) {
        return number(bytes).clearBit(255);
    }

    private static boolean odd(byte[] bytes) {
        return bytes[31] < 0;
    }

    private static BigInteger inverse(BigInteger number) {
        return number.mod(P).modInverse(P);
    }

    private static BigInteger clamped(byte[] bytes) {
        return number(bytes).clearBit(0).clearBit(1).clearBit(2).clearBit(255).setBit(254);
    }

    private static Scalar scalar(BigInteger number) {
        return Scalar.parse(bytes(number.mod(ORDER)));
    }

    private static BigInteger number(byte[] leastFirst) {
        return new BigInteger(1, turned(leastFirst));
    }

    private static byte[] bytes(BigInteger number) {
        byte[] most = number.toByteArray();
        return Arrays.copyOf(turned(most), 32);
    }

    private static byte[] turned(byte[] bytes) {
        byte[] turned = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            turned[i] = bytes[bytes.length - 1 - i];
        }
        return turned;
    }

    private static byte[] random(RepetitionInfo run, int what) {
        byte[] bytes = new byte[32];
        new Random(100L * what + run.getCurrentRepetition()).nextBytes(bytes);
        return bytes;
    }

    /// Hands out a seed, so that the JDK makes the key of just this seed.
    private static final class Fixed extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final byte[] seed;

        Fixed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
