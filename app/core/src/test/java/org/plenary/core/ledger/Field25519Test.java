package org.plenary.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The limbs against big integers.
final class Field25519Test {
    private static final BigInteger P = Field25519.P;

    @Test
    void itAddsSubtractsAndMultipliesAsBigIntegersDo() {
        for (BigInteger a : values()) {
            for (BigInteger b : values()) {
                Field25519 x = Field25519.of(a);
                Field25519 y = Field25519.of(b);
                assertThat(x.plus(y).value()).isEqualTo(a.add(b).mod(P));
                assertThat(x.minus(y).value()).isEqualTo(a.subtract(b).mod(P));
                assertThat(x.times(y).value()).isEqualTo(a.multiply(b).mod(P));
                assertThat(x.minus(y).isZero()).isEqualTo(a.equals(b));
            }
        }
    }

    @Test
    void longChainsOfStepsStayRight() {
        Random random = new Random(25519);
        BigInteger expected = new BigInteger(255, random).mod(P);
        Field25519 found = Field25519.of(expected);
        for (int i = 0; i < 10_000; i++) {
            BigInteger next = new BigInteger(255, random).mod(P);
            Field25519 step = Field25519.of(next);
            expected = expected.add(next).multiply(next.subtract(expected)).mod(P);
            found = found.plus(step).times(step.minus(found));
        }

        assertThat(found.value()).isEqualTo(expected);
    }

    @Test
    void squaresAndTheWayToARootAreThoseOfBigIntegers() {
        BigInteger exponent = BigInteger.TWO.pow(252).subtract(BigInteger.valueOf(3));
        for (BigInteger a : values()) {
            Field25519 x = Field25519.of(a);
            assertThat(x.squared().value()).isEqualTo(a.multiply(a).mod(P));
            assertThat(x.minus(Field25519.ONE).squared(3).value())
                    .isEqualTo(a.subtract(BigInteger.ONE).modPow(BigInteger.valueOf(8), P));
            assertThat(x.toRootPower().value()).isEqualTo(a.modPow(exponent, P));
        }
    }

    @Test
    void longChainsOfSquaresStayRight() {
        BigInteger expected = BigInteger.valueOf(3);
        Field25519 found = Field25519.of(expected);
        for (int i = 0; i < 10_000; i++) {
            BigInteger before = expected;
            expected = expected.multiply(expected).subtract(before.shiftLeft(1)).mod(P);
            found = found.squared().minus(found.plus(found));
        }

        assertThat(found.value()).isEqualTo(expected);
    }

    private static List<BigInteger> values() {
        List<BigInteger> values = new ArrayList<>();
        for (int small = 0; small < 20; small++) {
            values.add(BigInteger.valueOf(small));
            values.add(P.subtract(BigInteger.valueOf(small + 1L)));
        }
        Random random = new Random(1);
        for (int bits = 50; bits <= 255; bits += 51) {
            values.add(BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE).mod(P));
            values.add(BigInteger.ONE.shiftLeft(bits).mod(P));
            values.add(new BigInteger(bits, random).mod(P));
        }
        return values;
    }
}
