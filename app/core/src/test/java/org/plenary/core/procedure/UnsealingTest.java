package org.plenary.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.core.procedure.TestAssembly.FACILITATOR;
import static org.plenary.core.procedure.TestAssembly.SEQUENCER;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.counting.Counts;
import org.plenary.core.counting.Outcome;
import org.plenary.core.event.BallotEvent.Unsealed;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Closed;
import org.plenary.core.projection.Wall;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stage;

/// The third wall: what a ballot came to, once it is closed and its votes are open.
final class UnsealingTest {
    private final TestAssembly hall = Ready.in(Stage.BALLOTING);
    private final EntryId ballot = hall.ballot(Ready.recommendation());
    private final EntryId yes = hall.votes(1, ballot, Choice.YES);
    private final EntryId no = hall.votes(2, ballot, Choice.NO);

    @Test
    void aBallotThatIsOpenHasNoCounts() {
        assertThat(Closed.of(hall.now(), ballot).refusal()).contains(Refusal.BALLOT_STILL_OPEN);
        assertThat(Closed.of(hall.now(), yes).refusal()).contains(Refusal.BALLOT_UNKNOWN);
        assertThat(hall.now().minority(ballot)).isEmpty();
    }

    @Test
    void votesStaySealedUntilTheBallotIsClosed() {
        hall.unseals(SEQUENCER, ballot, List.of(hall.opening(yes)));
        assertThat(hall.trail().refusal()).contains(Refusal.BALLOT_STILL_OPEN);
        hall.hoursPass(24);
        hall.unseals(SEQUENCER, ballot, List.of(hall.opening(yes)));
        assertThat(hall.trail().refusal())
                .as("its time has come, and nobody has closed it")
                .contains(Refusal.BALLOT_STILL_OPEN);
    }

    @Test
    void votesNotOpenedYetAreCountedAsUnopenedAndNothingFollows() {
        close();

        assertThat(counts()).isEqualTo(new Counts(7, 0, 0, 0, 0, 2));
        assertThat(closed().settled()).isFalse();
        assertThat(closed().outcome()).isEmpty();
    }

    @Test
    void everybodyMayOpenAVoteWhoseChoiceAndKeyTheyKnow() {
        close();
        hall.unseals(seat(5), ballot, List.of(hall.opening(yes)));
        assertThat(hall.trail().refusal()).isEmpty();
        hall.unseals(FACILITATOR, ballot, List.of(hall.opening(no)));

        assertThat(counts()).isEqualTo(new Counts(7, 1, 1, 0, 0, 0));
        assertThat(closed().settled()).isTrue();
        assertThat(closed().outcome()).contains(Outcome.QUORUM_NOT_REACHED);
    }

    @Test
    void everyChoiceIsCountedAsWhatItIs() {
        EntryId abstain = hall.votes(3, ballot, Choice.ABSTAIN);
        EntryId unstated = hall.votes(4, ballot, Choice.UNSTATED);
        EntryId alsoYes = hall.votes(5, ballot, Choice.YES);
        hall.votes(6, ballot, Choice.NO);
        close();
        hall.unseals(
                SEQUENCER,
                ballot,
                List.of(
                        hall.opening(yes),
                        hall.opening(no),
                        hall.opening(abstain),
                        hall.opening(unstated),
                        hall.opening(alsoYes)));

        assertThat(counts()).isEqualTo(new Counts(7, 2, 1, 1, 1, 1));
        assertThat(hall.now().ballots().ballot(ballot).orElseThrow().choiceOf(4))
                .contains(Choice.UNSTATED);
        assertThat(hall.now().ballots().ballot(ballot).orElseThrow().choiceOf(6)).isEmpty();
        assertThat(hall.now().ballots().ballot(ballot).orElseThrow().choiceOf(7)).isEmpty();
    }

    @Test
    void aChoiceOrKeyThatDoesNotFitOpensNothing() {
        close();
        Unsealed right = hall.opening(yes);

        hall.unseals(SEQUENCER, ballot, List.of(new Unsealed(yes, Choice.NO, right.key())));
        assertThat(hall.trail().refusal()).contains(Refusal.SEAL_DOES_NOT_FIT);
        hall.unseals(
                SEQUENCER, ballot, List.of(new Unsealed(yes, Choice.YES, hall.opening(no).key())));
        assertThat(hall.trail().refusal()).contains(Refusal.SEAL_DOES_NOT_FIT);
        assertThat(counts().unopened()).isEqualTo(2);
    }

    @Test
    void ofSeveralOpeningsAllFitOrNoneCounts() {
        close();
        Unsealed wrong = new Unsealed(no, Choice.YES, hall.opening(no).key());
        hall.unseals(SEQUENCER, ballot, List.of(hall.opening(yes), wrong));

        assertThat(hall.trail().refusal()).contains(Refusal.SEAL_DOES_NOT_FIT);
        assertThat(counts().unopened()).isEqualTo(2);
    }

    @Test
    void aVoteThatWasReplacedStaysSealed() {
        EntryId last = hall.votes(1, ballot, Choice.NO);
        close();

        hall.unseals(SEQUENCER, ballot, List.of(hall.opening(yes)));
        assertThat(hall.trail().refusal()).contains(Refusal.VOTE_NOT_COUNTED);
        hall.unseals(SEQUENCER, ballot, List.of(hall.opening(last)));
        assertThat(hall.trail().refusal()).isEmpty();
        assertThat(counts()).isEqualTo(new Counts(7, 0, 1, 0, 0, 1));
    }

    @Test
    void aVoteThatCameTooLateStaysSealed() {
        hall.hoursPass(24);
        EntryId late = hall.votes(3, ballot, Choice.YES);
        hall.closes(SEQUENCER, ballot);
        hall.unseals(SEQUENCER, ballot, List.of(hall.opening(late)));

        assertThat(hall.trail().refusal()).contains(Refusal.VOTE_NOT_COUNTED);
    }

    @Test
    void aVoteIsOpenedOnce() {
        close();
        hall.unseals(SEQUENCER, ballot, List.of(hall.opening(yes), hall.opening(yes)));
        assertThat(hall.trail().refusal()).as("in one entry").contains(Refusal.VOTE_ALREADY_OPEN);
        hall.unseals(SEQUENCER, ballot, List.of(hall.opening(yes)));
        hall.unseals(seat(1), ballot, List.of(hall.opening(yes)));
        assertThat(hall.trail().refusal()).as("in two").contains(Refusal.VOTE_ALREADY_OPEN);
    }

    @Test
    void whatIsNotOpenedInTimeIsCountedAsUnopenedForEver() {
        close();
        hall.unseals(SEQUENCER, ballot, List.of(hall.opening(yes)));
        hall.trail().pass(Duration.ofDays(2));

        assertThat(closed().settled()).isTrue();
        hall.unseals(SEQUENCER, ballot, List.of(hall.opening(no)));
        assertThat(hall.trail().refusal()).contains(Refusal.TOO_LATE_TO_UNSEAL);
        assertThat(counts()).isEqualTo(new Counts(7, 1, 0, 0, 0, 1));
    }

    @Test
    void anOpeningThatComesTooLateIsCalledSoEvenOnceTheQuestionIsDecided() {
        close();
        hall.hoursPass(48).open(Stage.DECIDED);
        hall.unseals(seat(1), ballot, List.of(hall.opening(yes)));

        assertThat(hall.trail().refusal()).contains(Refusal.TOO_LATE_TO_UNSEAL);
    }

    @Test
    void aSecondBeforeTheEndAVoteIsStillOpened() {
        close();
        hall.trail().pass(Duration.ofDays(2).minusSeconds(1));
        assertThat(closed().settled()).isFalse();
        hall.unseals(SEQUENCER, ballot, List.of(hall.opening(no)));

        assertThat(hall.trail().refusal()).isEmpty();
    }

    @Test
    void whenTheClosingComesLateSoDoesTheEndOfUnsealing() {
        hall.hoursPass(24 + 100);
        hall.closes(SEQUENCER, ballot);
        hall.trail().pass(Duration.ofDays(2).minusSeconds(1));
        hall.unseals(SEQUENCER, ballot, List.of(hall.opening(no)));
        assertThat(hall.trail().refusal()).as("no outage leaves votes shut").isEmpty();

        hall.trail().pass(Duration.ofSeconds(1));
        hall.unseals(SEQUENCER, ballot, List.of(hall.opening(yes)));
        assertThat(hall.trail().refusal()).contains(Refusal.TOO_LATE_TO_UNSEAL);
    }

    @Test
    void aSealOfOneBallotFitsNoOther() {
        SealedChoice choice = new SealedChoice(Choice.YES, Hash.sha256(new byte[] {1}));

        assertThat(choice.opens(ballot, choice.commitment(ballot))).isTrue();
        assertThat(choice.opens(yes, choice.commitment(ballot))).isFalse();
    }

    private void close() {
        hall.hoursPass(24);
        hall.closes(SEQUENCER, ballot);
        assertThat(hall.trail().refusal()).isEmpty();
    }

    private Closed closed() {
        Wall<Closed> wall = Closed.of(hall.now(), ballot);
        return wall.proof().orElseThrow();
    }

    private Counts counts() {
        return closed().counts();
    }
}
