package org.plenary.core.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The prime-order group, and what is not of it.
final class PointTest {
    private static final String ORDER_LITTLE_ENDIAN =
            "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";

    @Test
    void theBasePointIsThatOfTheStandard() {
        assertThat(Point.BASE.toString()).isEqualTo("58" + "66".repeat(31));
    }

    /// Whoever doubts it makes it again, in any language: it was not chosen.
    @Test
    void theSecondGeneratorIsTheOneThatIsWrittenDown() {
        assertThat(Point.SECOND.toString())
                .isEqualTo("a789ab7d683431d722e90feb47b43d087a232392c11431c1e5b5163afec0cfe0");
        assertThat(Point.parse(Point.SECOND.bytes())).isEqualTo(Point.SECOND);
        assertThat(Point.SECOND).isNotEqualTo(Point.BASE).isNotEqualTo(Point.NONE);
    }

    @Test
    void multiplesAddUp() {
        Scalar a = Scalar.hash(new byte[] {1});
        Scalar b = Scalar.hash(new byte[] {2});
        Point sum = Point.base(a).plus(Point.base(b));

        assertThat(sum).isEqualTo(Point.base(a.plus(b)));
        assertThat(sum.minus(Point.base(b))).isEqualTo(Point.base(a));
        assertThat(Point.base(a).timesPlusBase(b, a)).isEqualTo(Point.base(a.times(b).plus(a)));
        assertThat(Point.SECOND.times(3))
                .isEqualTo(Point.SECOND.plus(Point.SECOND).plus(Point.SECOND));
        assertThat(Point.SECOND.times(0)).isEqualTo(Point.NONE);
        assertThat(Point.second(Scalar.of(70_001))).isEqualTo(Point.SECOND.times(70_001));
        assertThat(Point.second(a).plus(Point.second(b))).isEqualTo(Point.second(a.plus(b)));
        assertThat(Point.parse(sum.bytes())).isEqualTo(sum).hasSameHashCodeAs(sum);
    }

    @Test
    void aPointIsNotTakenLessThanNoTimes() {
        assertThatThrownBy(() -> Point.SECOND.times(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// The eight points of small order, and a good point with one of them in it: with such a point
    /// a proof could hold for two commitments.
    @Test
    void aPointWithAPartOfSmallOrderIsRefused() {
        for (String small :
                List.of(
                        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                        "00".repeat(32),
                        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")) {
            refused(small, "prime-order");
        }
        byte[] mixed = Point.BASE.bytes();
        BigInteger y = new BigInteger(1, reversed(mixed));
        BigInteger p = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
        byte[] other = reversed(p.subtract(y).toByteArray());
        refused(HexFormat.of().formatHex(other), "prime-order");
    }

    @Test
    void aPointIsReadOnlyAsItIsWritten() {
        refused("01" + "00".repeat(30) + "80", "written the one way");
        refused("ee" + "ff".repeat(30) + "7f", "written the one way");
        refused("ff".repeat(32), "");
        refused("02" + "00".repeat(31), "not a point");
        assertThatThrownBy(() -> Point.parse(new byte[31]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aScalarIsReadOnlyBelowTheOrder() {
        byte[] order = HexFormat.of().parseHex(ORDER_LITTLE_ENDIAN);
        assertThatThrownBy(() -> Scalar.parse(order)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Scalar.parse(new byte[33]))
                .isInstanceOf(IllegalArgumentException.class);
        order[0]--;
        assertThat(Scalar.parse(order)).isEqualTo(Scalar.ZERO.minus(Scalar.of(1)));
        assertThat(Scalar.of(70_000).minus(Scalar.of(69_999)).times(Scalar.of(5)))
                .isEqualTo(Scalar.of(5));
        assertThat(Scalar.hash(new byte[] {7}).toString()).as("a secret").isEqualTo("Scalar");
    }

    private static void refused(String hex, String why) {
        assertThatThrownBy(() -> Point.parse(HexFormat.of().parseHex(hex)))
                .as(hex)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] turned = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            turned[i] = bytes[bytes.length - 1 - i];
        }
        return turned;
    }
}
