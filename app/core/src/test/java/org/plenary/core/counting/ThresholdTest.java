package org.plenary.core.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ThresholdTest {
    @Test
    void atLeastIsReachedByExactlyAsMuchAndMoreThanIsNot() {
        assertThat(Threshold.atLeast(1, 2).reachedBy(49, 98)).isTrue();
        assertThat(Threshold.moreThan(1, 2).reachedBy(49, 98)).isFalse();
        assertThat(Threshold.moreThan(1, 2).reachedBy(50, 98)).isTrue();
    }

    @Test
    void aThirdIsExactlyAThird() {
        assertThat(Threshold.atLeast(1, 3).reachedBy(33, 99)).isTrue();
        assertThat(Threshold.atLeast(1, 3).reachedBy(33, 100)).isFalse();
        assertThat(Threshold.moreThan(2, 3).reachedBy(66, 99)).isFalse();
        assertThat(Threshold.moreThan(2, 3).reachedBy(67, 99)).isTrue();
    }

    @Test
    void numbersTooFineForFloatingPointAreStillExact() {
        long people = 9_007_199_254_740_993L / 1_000;
        Threshold half = Threshold.moreThan(500_000, 1_000_000);

        assertThat(half.reachedBy(people, 2 * people)).isFalse();
        assertThat(half.reachedBy(people + 1, 2 * people)).isTrue();
        assertThat(Threshold.atLeast(999_999, 1_000_000).reachedBy(999_998, 1_000_000)).isFalse();
    }

    @Test
    void ofAnEmptyBaseNothingIsReached() {
        assertThat(Threshold.atLeast(0, 1).reachedBy(0, 0)).isFalse();
        assertThat(Threshold.atLeast(1, 2).reachedBy(0, 0)).isFalse();
        assertThat(Threshold.moreThan(0, 1).reachedBy(0, 0)).isFalse();
    }

    @Test
    void nothingAtAllIsAtLeastNothingButNotMoreThanNothing() {
        assertThat(Threshold.atLeast(0, 1).reachedBy(0, 99)).isTrue();
        assertThat(Threshold.moreThan(0, 1).reachedBy(0, 99)).isFalse();
        assertThat(Threshold.moreThan(0, 1).reachedBy(1, 99)).isTrue();
    }

    @Test
    void moreThanEverythingCanNeverBeReachedSoNoRuleMayAskForIt() {
        assertThatThrownBy(() -> Threshold.moreThan(3, 3))
                .hasMessage("nobody can reach more than everything");
        assertThat(Threshold.atLeast(3, 3).reachedBy(99, 99)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1,0", "-1,2", "3,2", "1,1000001", "1,-2"})
    void whatIsNotBetweenNothingAndEverythingIsNoShare(int numerator, int denominator) {
        assertThatThrownBy(() -> new Fraction(numerator, denominator))
                .hasMessageStartingWith("not a share");
    }

    @ParameterizedTest
    @CsvSource({
        "1,2,false,99,50",
        "1,2,false,98,49",
        "1,2,true,98,50",
        "2,3,false,99,66",
        "2,3,true,99,67",
        "0,1,false,99,0",
        "0,1,true,99,1",
        "1,1,false,99,99",
        "1,3,false,100,34"
    })
    void theLeastThatReachesItReachesItAndOneLessDoesNot(
            int numerator, int denominator, boolean exceeded, long base, long least) {
        Threshold threshold = new Threshold(new Fraction(numerator, denominator), exceeded);

        assertThat(threshold.least(base)).isEqualTo(least);
        assertThat(threshold.reachedBy(least, base)).isTrue();
        assertThat(threshold.reachedBy(least - 1, base)).isFalse();
    }

    @Test
    void ofAnEmptyBaseTheLeastIsOneThatNobodyCanGive() {
        assertThat(Threshold.moreThan(1, 2).least(0)).isEqualTo(1);
        assertThat(Threshold.atLeast(1, 2).least(0)).isEqualTo(1);
    }
}
