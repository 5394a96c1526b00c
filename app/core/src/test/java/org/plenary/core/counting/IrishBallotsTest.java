package org.plenary.core.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.counting.Poll.Option;

/// The Citizens' Assembly on the Eighth Amendment, 22 and 23 April 2017, and the referendum of 25
/// May 2018: every percentage that was published, reproduced together with its base.
final class IrishBallotsTest {
    /// On the Saturday 91 of the 95 members were present.
    private static final int PRESENT = 91;

    @Test
    void ballot1EightySevenPerCentWouldNotRetainTheArticleInFull() {
        Poll ballot =
                new Poll(
                        PRESENT,
                        List.of(new Option("retain", 12), new Option("not retain in full", 79)),
                        0,
                        0);

        assertThat(ballot.cast()).isEqualTo(91);
        assertThat(ballot.shareOf("retain", Base.STATED)).isEqualTo(new Share(12, 91, Base.STATED));
        assertThat(ballot.shareOf("retain", Base.STATED).percent()).isEqualTo(13);
        assertThat(ballot.shareOf("not retain in full", Base.STATED).percent()).isEqualTo(87);
        assertThat(ballot.prevailing(majorityOfThoseWhoStated())).contains("not retain in full");
    }

    @Test
    void ballot1AsAYesNoBallotStopsTheSequenceOnlyIfRetainingWins() {
        Counts retain = new Counts(PRESENT, 12, 79, 0, 0, 0);

        assertThat(retain.under(majorityOfThoseWhoStated())).isEqualTo(Outcome.NOT_CARRIED);
    }

    @Test
    void ballot2FiftySixPerCentOfThoseWhoStatedAreFiftyFivePerCentOfThePapers() {
        Poll ballot =
                new Poll(
                        PRESENT,
                        List.of(new Option("repeal", 39), new Option("replace or amend", 50)),
                        2,
                        0);

        assertThat(ballot.cast()).isEqualTo(91);
        assertThat(ballot.of(Base.STATED)).isEqualTo(89);
        assertThat(ballot.shareOf("repeal", Base.STATED).percent()).isEqualTo(44);
        assertThat(ballot.shareOf("replace or amend", Base.STATED))
                .isEqualTo(new Share(50, 89, Base.STATED));
        assertThat(ballot.shareOf("replace or amend", Base.STATED).percent()).isEqualTo(56);
        assertThat(ballot.shareOf("replace or amend", Base.STATED).permille()).isEqualTo(562);
        assertThat(ballot.shareOf("replace or amend", Base.CAST))
                .isEqualTo(new Share(50, 91, Base.CAST));
        assertThat(ballot.shareOf("replace or amend", Base.CAST).permille()).isEqualTo(549);
        assertThat(ballot.prevailing(majorityOfThoseWhoStated())).contains("replace or amend");
    }

    @Test
    void ballot3FiftySevenPerCentWouldAuthoriseTheOireachtas() {
        Poll ballot =
                new Poll(
                        PRESENT,
                        List.of(
                                new Option("authorise the Oireachtas to legislate", 51),
                                new Option("address it in the Constitution", 38)),
                        0,
                        0);

        assertThat(ballot.of(Base.STATED)).isEqualTo(89);
        assertThat(ballot.shareOf("authorise the Oireachtas to legislate", Base.STATED).percent())
                .isEqualTo(57);
        assertThat(ballot.shareOf("address it in the Constitution", Base.STATED).percent())
                .isEqualTo(43);
    }

    @Test
    void ballot4B13SixtyFourPerCentOfThoseWhoStatedAreSixtyPerCentOfThePapers() {
        Poll ballot = noRestrictionAsToReasons();

        assertThat(ballot.cast()).as("papers on the Sunday").isEqualTo(87);
        assertThat(ballot.shareOf("never", Base.STATED).percent()).isEqualTo(36);
        assertThat(ballot.shareOf("yes", Base.STATED)).isEqualTo(new Share(52, 81, Base.STATED));
        assertThat(ballot.shareOf("yes", Base.STATED).percent()).isEqualTo(64);
        assertThat(ballot.shareOf("yes", Base.STATED).permille()).isEqualTo(642);
        assertThat(ballot.shareOf("yes", Base.CAST).permille()).isEqualTo(598);
    }

    @Test
    void fortyEightPerCentForTwelveWeeksAreTwentyFiveOfTheFiftyTwoWhoSaidYes() {
        Poll weeks =
                noRestrictionAsToReasons()
                        .followUp(
                                "yes",
                                List.of(
                                        new Option("to 12 weeks", 25),
                                        new Option("to 22 weeks", 23),
                                        new Option("no gestational limit", 4)),
                                0,
                                0);

        assertThat(weeks.of(Base.ENTITLED)).as("only who said yes was asked").isEqualTo(52);
        assertThat(weeks.shareOf("to 12 weeks", Base.STATED))
                .isEqualTo(new Share(25, 52, Base.STATED));
        assertThat(weeks.shareOf("to 12 weeks", Base.STATED).percent()).isEqualTo(48);
        assertThat(weeks.shareOf("to 22 weeks", Base.STATED).percent()).isEqualTo(44);
        assertThat(weeks.shareOf("no gestational limit", Base.STATED).percent()).isEqualTo(8);
        assertThat(weeks.prevailing(majorityOfThoseWhoStated()))
                .as("the newspapers printed a majority, and there was none")
                .isEmpty();
        assertThat(new Share(25, noRestrictionAsToReasons().cast(), Base.CAST).percent())
                .as("of all papers")
                .isEqualTo(29);
    }

    @Test
    void theReferendumWasCarriedBySixtySixPointFourPerCentOfTheValidVotes() {
        Poll referendum =
                new Poll(
                        3_367_556,
                        List.of(new Option("yes", 1_429_981), new Option("no", 723_632)),
                        0,
                        6_042);

        assertThat(referendum.of(Base.VALID)).isEqualTo(2_153_613);
        assertThat(referendum.cast()).isEqualTo(2_159_655);
        assertThat(referendum.shareOf("yes", Base.VALID).permille()).isEqualTo(664);
        assertThat(referendum.turnout().permille()).as("published as 64.13 %").isEqualTo(641);
        assertThat(hundredths(referendum.shareOf("yes", Base.VALID))).isEqualTo(6_640);
        assertThat(hundredths(referendum.turnout())).isEqualTo(6_413);
    }

    private static Poll noRestrictionAsToReasons() {
        return new Poll(95, List.of(new Option("never", 29), new Option("yes", 52)), 6, 0);
    }

    /// Of those present and voting, more than half; the chair breaks a tie.
    private static Rule majorityOfThoseWhoStated() {
        return new Rule(
                Threshold.atLeast(0, 1), Threshold.moreThan(1, 2), Base.STATED, TieRule.FAILS);
    }

    private static long hundredths(Share share) {
        return (20_000 * share.part() + share.of()) / (2 * share.of());
    }
}
