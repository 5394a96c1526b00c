package org.plenary.core.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class CountsTest {
    /// 99 seats: 40 yes, 30 no, 10 abstain, 5 unstated, 2 unopened, 12 did not vote.
    private static final Counts HALL = new Counts(99, 40, 30, 10, 5, 2);

    @ParameterizedTest
    @CsvSource({"ENTITLED, 99", "CAST, 87", "VALID, 85", "STATED, 80", "DECIDED, 70"})
    void everyBaseLeavesOutOneMoreGroup(Base base, int seats) {
        assertThat(HALL.of(base)).isEqualTo(seats);
        assertThat(HALL.yesOf(base)).isEqualTo(new Share(40, seats, base));
    }

    @Test
    void theSameVotesAreAMajorityOfOneBaseAndNotOfAnother() {
        assertThat(HALL.under(majorityOf(Base.DECIDED))).isEqualTo(Outcome.CARRIED);
        assertThat(HALL.under(majorityOf(Base.STATED))).isEqualTo(Outcome.NOT_CARRIED);
        assertThat(HALL.under(majorityOf(Base.ENTITLED))).isEqualTo(Outcome.NOT_CARRIED);
    }

    @Test
    void aQuorumIsReachedByExactlyItsShareWhenItSaysAtLeast() {
        Rule twoThirds = quorum(Threshold.atLeast(2, 3));

        assertThat(new Counts(99, 66, 0, 0, 0, 0).under(twoThirds)).isEqualTo(Outcome.CARRIED);
        assertThat(new Counts(99, 65, 0, 0, 0, 0).under(twoThirds))
                .isEqualTo(Outcome.QUORUM_NOT_REACHED);
    }

    @Test
    void aQuorumIsNotReachedByExactlyItsShareWhenItSaysMoreThan() {
        Rule half = quorum(Threshold.moreThan(1, 2));

        assertThat(new Counts(98, 49, 0, 0, 0, 0).under(half))
                .isEqualTo(Outcome.QUORUM_NOT_REACHED);
        assertThat(new Counts(98, 50, 0, 0, 0, 0).under(half)).isEqualTo(Outcome.CARRIED);
    }

    @Test
    void whoeverCastAVoteCountsForTheQuorumWhateverTheVoteSays() {
        Rule all = quorum(Threshold.atLeast(1, 1));

        assertThat(new Counts(5, 1, 0, 1, 1, 2).under(all)).isEqualTo(Outcome.CARRIED);
        assertThat(new Counts(6, 1, 0, 1, 1, 2).under(all)).isEqualTo(Outcome.QUORUM_NOT_REACHED);
    }

    @Test
    void withoutAnyVoteNothingIsCarried() {
        Rule noQuorum = quorum(Threshold.atLeast(0, 1));

        assertThat(new Counts(99, 0, 0, 0, 0, 0).under(noQuorum)).isNotEqualTo(Outcome.CARRIED);
        assertThat(new Counts(99, 0, 0, 99, 0, 0).under(noQuorum)).isNotEqualTo(Outcome.CARRIED);
        assertThat(new Counts(99, 0, 0, 0, 0, 99).under(noQuorum)).isNotEqualTo(Outcome.CARRIED);
    }

    @Test
    void aTieFailsWhenTheRuleSaysSo() {
        assertThat(new Counts(99, 44, 44, 3, 0, 0).under(ties(Base.DECIDED, TieRule.FAILS)))
                .isEqualTo(Outcome.TIED);
    }

    @Test
    void aTieFailsEvenWhereHalfWouldBeEnough() {
        Rule half =
                new Rule(
                        Threshold.atLeast(1, 2),
                        Threshold.atLeast(1, 2),
                        Base.DECIDED,
                        TieRule.FAILS);

        assertThat(new Counts(99, 44, 44, 0, 0, 0).under(half)).isEqualTo(Outcome.TIED);
    }

    @Test
    void aTiePassesWhenTheRuleSaysSo() {
        assertThat(new Counts(99, 44, 44, 3, 0, 0).under(ties(Base.DECIDED, TieRule.PASSES)))
                .isEqualTo(Outcome.CARRIED);
    }

    @Test
    void aTiePassesOnlyWhereYesIsHalfOfTheRulesOwnBase() {
        Counts fiveEach = new Counts(99, 5, 5, 40, 0, 0);

        assertThat(fiveEach.under(ties(Base.ENTITLED, TieRule.PASSES)))
                .isEqualTo(Outcome.NOT_CARRIED);
        assertThat(fiveEach.under(ties(Base.STATED, TieRule.PASSES)))
                .isEqualTo(Outcome.NOT_CARRIED);
        assertThat(new Counts(98, 49, 49, 0, 0, 0).under(ties(Base.ENTITLED, TieRule.PASSES)))
                .isEqualTo(Outcome.CARRIED);
    }

    @Test
    void nobodyAgainstNobodyIsNoTieThatPasses() {
        assertThat(new Counts(9, 0, 0, 9, 0, 0).under(ties(Base.DECIDED, TieRule.PASSES)))
                .isEqualTo(Outcome.NOT_CARRIED);
    }

    @Test
    void whereMoreThanHalfIsAskedForEqualNumbersAreNotATie() {
        Rule twoThirds =
                new Rule(
                        Threshold.atLeast(1, 2),
                        Threshold.atLeast(2, 3),
                        Base.DECIDED,
                        TieRule.PASSES);

        assertThat(new Counts(99, 44, 44, 0, 0, 0).under(twoThirds)).isEqualTo(Outcome.NOT_CARRIED);
        assertThat(new Counts(99, 58, 29, 0, 0, 0).under(twoThirds)).isEqualTo(Outcome.CARRIED);
        assertThat(new Counts(99, 57, 29, 0, 0, 0).under(twoThirds)).isEqualTo(Outcome.NOT_CARRIED);
    }

    @Test
    void votesThatStaySealedCountAsCastAndAsNothingElse() {
        Counts sealed = new Counts(99, 0, 0, 0, 0, 60);

        assertThat(sealed.cast()).isEqualTo(60);
        assertThat(sealed.of(Base.VALID)).isZero();
        assertThat(sealed.under(majorityOf(Base.DECIDED))).isNotEqualTo(Outcome.CARRIED);
    }

    @Test
    void moreVotesThanSeatsCannotBeCounted() {
        assertThatThrownBy(() -> new Counts(7, 4, 4, 0, 0, 0))
                .hasMessage("more votes than seats entitled to one");
        assertThatThrownBy(() -> new Counts(7, Integer.MAX_VALUE, 7, 0, 0, 0))
                .hasMessage("more votes than seats entitled to one");
    }

    @ParameterizedTest
    @CsvSource({"-1,0,0,0,0", "0,-1,0,0,0", "0,0,-1,0,0", "0,0,0,-1,0", "0,0,0,0,-1"})
    void aCountIsNeverNegative(int yes, int no, int abstain, int unstated, int unopened) {
        assertThatThrownBy(() -> new Counts(7, yes, no, abstain, unstated, unopened))
                .hasMessage("a count is never negative");
    }

    @ParameterizedTest
    @EnumSource(Base.class)
    void aShareOfNobodyIsZeroPerCent(Base base) {
        Share nobody = new Counts(0, 0, 0, 0, 0, 0).yesOf(base);

        assertThat(nobody.percent()).isZero();
        assertThat(nobody.permille()).isZero();
    }

    private static Rule majorityOf(Base base) {
        return ties(base, TieRule.FAILS);
    }

    private static Rule ties(Base base, TieRule tie) {
        return new Rule(Threshold.atLeast(1, 10), Threshold.moreThan(1, 2), base, tie);
    }

    private static Rule quorum(Threshold quorum) {
        return new Rule(quorum, Threshold.moreThan(1, 2), Base.DECIDED, TieRule.FAILS);
    }
}
