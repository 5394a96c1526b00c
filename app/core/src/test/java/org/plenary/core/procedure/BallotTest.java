package org.plenary.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.core.procedure.TestAssembly.AUTHORITY;
import static org.plenary.core.procedure.TestAssembly.FACILITATOR;
import static org.plenary.core.procedure.TestAssembly.MAJORITY;
import static org.plenary.core.procedure.TestAssembly.SECOND_FACILITATOR;
import static org.plenary.core.procedure.TestAssembly.SEQUENCER;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.plenary.core.counting.Base;
import org.plenary.core.counting.Rule;
import org.plenary.core.counting.Threshold;
import org.plenary.core.counting.TieRule;
import org.plenary.core.event.BallotEvent.BallotClosed;
import org.plenary.core.event.BallotEvent.BallotOpened;
import org.plenary.core.event.BallotEvent.VoteCast;
import org.plenary.core.event.RecommendationEvent.SupportWithdrawn;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stage;

/// Opening, voting and closing.
final class BallotTest {
    private final TestAssembly hall = Ready.in(Stage.BALLOTING);
    private final EntryId text = Ready.recommendation();

    @Test
    void everythingThatDecidesIsFrozenWhenABallotOpens() {
        EntryId id = hall.ballot(text);

        Ballot ballot = hall.now().ballots().ballot(id).orElseThrow();
        assertThat(ballot.recommendation()).isEqualTo(text);
        assertThat(ballot.version()).isEqualTo(1);
        assertThat(ballot.rule()).isEqualTo(MAJORITY);
        assertThat(ballot.entitled()).isEqualTo(7);
        assertThat(ballot.closes()).isEqualTo(hall.now().clock().plus(Duration.ofDays(1)));
        assertThat(ballot.unsealBy()).isEqualTo(ballot.closes().plus(Duration.ofDays(2)));
    }

    @Test
    void aTextThatIsNotCheckedGetsNoBallot() {
        TestAssembly tooShort = Ready.in(Stage.CHECKING);
        for (int seat = 1; seat <= 7; seat++) {
            tooShort.checks(seat, text, CheckAnswer.KEEPS);
        }
        tooShort.open(Stage.BALLOTING).ballot(text);
        assertThat(tooShort.trail().refusal()).contains(Refusal.CHECK_TOO_SHORT);

        TestAssembly tooFew = Ready.in(Stage.CHECKING);
        tooFew.hoursPass(12).open(Stage.BALLOTING).ballot(text);
        assertThat(tooFew.trail().refusal()).contains(Refusal.CHECK_INCOMPLETE);

        for (int seat = 1; seat <= 3; seat++) {
            hall.answers(seat, text, 2, CheckAnswer.BREAKS);
        }
        hall.ballot(text);
        assertThat(hall.trail().refusal()).contains(Refusal.CONCERN_UNANSWERED);
        assertThat(hall.now().ballots().all()).isEmpty();
    }

    @Test
    void aTextThatTooFewSupportGetsNoBallot() {
        TestAssembly unsupported = Ready.in(Stage.CHECKING);
        unsupported.write(seat(2), new SupportWithdrawn(text));
        for (int seat = 1; seat <= 7; seat++) {
            unsupported.checks(seat, text, CheckAnswer.KEEPS);
        }
        unsupported.hoursPass(12).open(Stage.BALLOTING).ballot(text);

        assertThat(unsupported.trail().refusal()).contains(Refusal.TOO_FEW_SUPPORTERS);
    }

    @Test
    void aTextIsVotedOnOnce() {
        hall.ballot(text);
        hall.ballot(text);

        assertThat(hall.trail().refusal()).contains(Refusal.BALLOT_EXISTS);
    }

    @Test
    void aBallotIsOnTheWordingThatStands() {
        hall.write(FACILITATOR, opening(2, MAJORITY, 24, 48));

        assertThat(hall.trail().refusal()).contains(Refusal.VERSION_NOT_CURRENT);
    }

    @Test
    void nobodyChoosesTheRuleOfABallot() {
        Rule easier =
                new Rule(
                        Threshold.atLeast(1, 3),
                        Threshold.moreThan(1, 2),
                        Base.DECIDED,
                        TieRule.FAILS);
        hall.write(FACILITATOR, opening(1, easier, 24, 48));

        assertThat(hall.trail().refusal()).contains(Refusal.RULE_NOT_THE_CHARTERS);
    }

    @Test
    void aBallotStaysOpenForTheChartersHoursAndUnsealsInItsTime() {
        hall.write(FACILITATOR, opening(1, MAJORITY, 23, 48));
        assertThat(hall.trail().refusal()).contains(Refusal.BALLOT_TOO_SHORT);
        hall.write(FACILITATOR, opening(1, MAJORITY, 24, 47));
        assertThat(hall.trail().refusal()).contains(Refusal.BALLOT_TOO_SHORT);
        hall.write(FACILITATOR, opening(1, MAJORITY, 24, 49));
        assertThat(hall.trail().refusal()).contains(Refusal.BALLOT_TOO_SHORT);
        hall.write(FACILITATOR, opening(1, MAJORITY, 25, 48));
        assertThat(hall.trail().refusal()).as("longer is allowed").isEmpty();
    }

    @Test
    void aBallotIsOnARecommendation() {
        hall.write(
                FACILITATOR,
                new BallotOpened(Ready.item(), 1, MAJORITY, hours(24), hours(24 + 48)));

        assertThat(hall.trail().refusal()).contains(Refusal.RECOMMENDATION_UNKNOWN);
    }

    @Test
    void theLastVoteBeforeClosingCounts() {
        EntryId ballot = hall.ballot(text);
        hall.votes(3, ballot, Choice.YES);
        EntryId last = hall.votes(3, ballot, Choice.NO);

        Ballot after = hall.now().ballots().ballot(ballot).orElseThrow();
        assertThat(after.votes()).hasSize(1);
        assertThat(after.votes().get(3).mark().id()).isEqualTo(last);
        assertThat(after.votes().get(3).times()).isEqualTo(2);
    }

    @Test
    void aVoteThatArrivesASecondBeforeTheFrozenTimeCounts() {
        EntryId ballot = hall.ballot(text);
        hall.trail().pass(Duration.ofDays(1).minusSeconds(1));
        hall.votes(3, ballot, Choice.YES);

        assertThat(hall.trail().refusal()).isEmpty();
    }

    @Test
    void aVoteThatArrivesAtTheFrozenTimeDoesNotCountThoughNobodyHasClosedTheBallot() {
        EntryId ballot = hall.ballot(text);
        hall.hoursPass(24);
        hall.votes(3, ballot, Choice.YES);

        assertThat(hall.trail().refusal()).contains(Refusal.ARRIVED_AFTER_CLOSING);
        assertThat(hall.now().ballots().ballot(ballot).orElseThrow().votes()).isEmpty();
    }

    @Test
    void aLateVoteLeavesTheEarlierOneStanding() {
        EntryId ballot = hall.ballot(text);
        EntryId first = hall.votes(3, ballot, Choice.YES);
        hall.hoursPass(24);
        hall.votes(3, ballot, Choice.NO);

        assertThat(hall.now().ballots().ballot(ballot).orElseThrow().votes().get(3).mark().id())
                .isEqualTo(first);
    }

    @Test
    void aLateVoteIsCalledLateEvenOnceTheQuestionIsDecided() {
        TestAssembly decided = Ready.in(Stage.DECIDED);
        decided.votes(7, Ready.ballot(), Choice.NO);

        assertThat(decided.trail().refusal()).contains(Refusal.ARRIVED_AFTER_CLOSING);
    }

    @Test
    void whoeverHasNotAnsweredEveryPrincipleVotesInVain() {
        TestAssembly latecomer = withoutDutiesOfSeat7();
        EntryId ballot = latecomer.ballot(text);
        latecomer.reads(7, Extent.READ, Ready.item(), Ready.otherItem());
        latecomer.answers(7, text, 1, CheckAnswer.KEEPS);
        latecomer.answers(7, text, 3, CheckAnswer.KEEPS);

        latecomer.votes(7, ballot, Choice.YES);
        assertThat(latecomer.trail().refusal()).contains(Refusal.OWN_CHECK_MISSING);
        latecomer.answers(7, text, 2, CheckAnswer.UNSURE);
        latecomer.votes(7, ballot, Choice.YES);
        assertThat(latecomer.trail().refusal())
                .as("a latecomer may still check, for that vote")
                .isEmpty();
    }

    @Test
    void whoeverHasNotSpokenOfTheirReadingVotesInVainAndHonestyIsEnough() {
        TestAssembly latecomer = withoutDutiesOfSeat7();
        EntryId ballot = latecomer.ballot(text);
        latecomer.checks(7, text, CheckAnswer.KEEPS);
        latecomer.reads(7, Extent.READ, Ready.item());

        latecomer.votes(7, ballot, Choice.YES);
        assertThat(latecomer.trail().refusal()).contains(Refusal.OWN_READING_MISSING);
        latecomer.reads(7, Extent.NOT_READ, Ready.otherItem());
        latecomer.votes(7, ballot, Choice.YES);
        assertThat(latecomer.trail().refusal()).isEmpty();
    }

    @Test
    void aSeatThatWasNotInTheFrozenElectorateDoesNotVote() {
        EntryId id = hall.ballot(text);
        TestTrail.Draft vote =
                hall.trail().draft(seat(7), new VoteCast(id, Hash.sha256(new byte[] {1})));
        Assembly six = Forged.electorate(hall.now(), id, 6);

        assertThat(Forged.refusal(six, vote.envelope())).contains(Refusal.NOT_IN_THE_ELECTORATE);
    }

    @Test
    void nobodyVotesWhereThereIsNoBallot() {
        hall.votes(3, text, Choice.YES);

        assertThat(hall.trail().refusal()).contains(Refusal.BALLOT_UNKNOWN);
    }

    @Test
    void nobodyClosesABallotBeforeItsFrozenTime() {
        EntryId ballot = hall.ballot(text);
        hall.trail().pass(Duration.ofDays(1).minusSeconds(1));

        hall.closes(FACILITATOR, ballot);
        assertThat(hall.trail().refusal()).contains(Refusal.TOO_EARLY_TO_CLOSE);
        hall.closes(SEQUENCER, ballot);
        assertThat(hall.trail().refusal()).contains(Refusal.TOO_EARLY_TO_CLOSE);
        assertThat(hall.now().ballots().ballot(ballot).orElseThrow().closed()).isEmpty();
    }

    @Test
    void anybodyClosesABallotWhoseTimeHasCome() {
        for (Holder by : new Holder[] {seat(3), SECOND_FACILITATOR, AUTHORITY}) {
            TestAssembly copy = hall.copy();
            EntryId ballot = copy.ballot(text);
            copy.hoursPass(24);
            copy.closes(by, ballot);
            assertThat(copy.trail().refusal()).as("by " + by).isEmpty();
        }
    }

    @Test
    void aBallotIsClosedOnce() {
        EntryId ballot = hall.ballot(text);
        hall.hoursPass(24);
        hall.closes(SEQUENCER, ballot);
        hall.closes(seat(1), ballot);

        assertThat(hall.trail().refusal()).contains(Refusal.BALLOT_CLOSED);
    }

    @Test
    void whatIsNoBallotIsNotClosed() {
        hall.write(SEQUENCER, new BallotClosed(text));

        assertThat(hall.trail().refusal()).contains(Refusal.BALLOT_UNKNOWN);
    }

    /// Everybody but seat 7 has checked and read.
    private TestAssembly withoutDutiesOfSeat7() {
        TestAssembly latecomer = Ready.in(Stage.CHECKING);
        for (int seat = 1; seat <= 6; seat++) {
            latecomer.checks(seat, text, CheckAnswer.KEEPS);
            latecomer.reads(seat, Extent.READ, Ready.item(), Ready.otherItem());
        }
        return latecomer.hoursPass(12).open(Stage.BALLOTING);
    }

    private BallotOpened opening(int version, Rule rule, int open, int unsealing) {
        return new BallotOpened(text, version, rule, hours(open), hours(open + unsealing));
    }

    private Instant hours(int hours) {
        return hall.now().clock().plus(Duration.ofHours(hours));
    }
}
