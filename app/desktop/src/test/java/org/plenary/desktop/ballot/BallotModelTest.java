package org.plenary.desktop.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.BallotEvent.BallotClosed;
import org.plenary.core.event.BallotEvent.MinorityDeclined;
import org.plenary.core.event.RecordEvent.ClockTicked;
import org.plenary.core.term.Choice;
import org.plenary.core.term.Holder;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.chamber.TestRecord;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;

class BallotModelTest {
    private final Voting voting = new Voting();

    private BallotModel model(TestChamber chamber) {
        return new BallotModel(
                Words.in(Locale.UK), new Moments(Locale.UK, ZoneId.of("Europe/Dublin")), chamber);
    }

    private BallotModel.One one(Holder me) {
        return model(TestChamber.of(voting.assembly, me)).one(voting.ballot).orElseThrow();
    }

    private BallotModel.One one(int seat) {
        return one(Holder.seat(seat));
    }

    @Test
    void anOpenBallotSaysItsWordingItsRuleItsTimesAndWhoCouldLook() {
        var one = one(1);
        assertThat(one.title()).isEqualTo("One public text of values");
        assertThat(one.version())
                .isEqualTo("Version 1 of the text, as it was fixed for this ballot");
        assertThat(one.state()).isEqualTo("Open until Sunday 8 March at 21:00");
        assertThat(one.rule())
                .contains(
                        "It decides something only if at least half of all 12 seats vote: 6 or more.");
        assertThat(one.times().getFirst())
                .startsWith("It closes on Sunday 8 March at 21:00 (")
                .contains("whatever time its laptop says");
        assertThat(one.turnout()).isEqualTo("0 of 12 seats have voted");
        assertThat(one.peek()).contains("whoever operates the server could open votes in secret");
    }

    @Test
    void whoHasDoneTheirDutiesMayVote() {
        var own = one(1).own();
        assertThat(own.check().orElseThrow().done()).isTrue();
        assertThat(own.reading().orElseThrow().done()).isTrue();
        assertThat(own.button()).isEqualTo("Vote");
        assertThat(own.hindered()).isEmpty();
    }

    @Test
    void whoHasNotIsToldWhichOneIsMissingAndHowMuchOfIt() {
        var unread = one(11).own();
        assertThat(unread.button()).isEmpty();
        assertThat(unread.reading().orElseThrow().sentence())
                .isEqualTo(
                        "Before you vote: you have said of 0 of 1 item of evidence how much you read. “Not read” is an honest answer.");
        var unchecked = one(12).own();
        assertThat(unchecked.check().orElseThrow().sentence())
                .isEqualTo("Before you vote: you have answered 0 of 3 principles for this text.");
        assertThat(unchecked.hindered())
                .isEqualTo(
                        "Before you vote, please answer each principle for this recommendation.");
    }

    @Test
    void aFacilitatorReadsAlong() {
        assertThat(one(TestAssembly.FACILITATOR).own().hindered())
                .isEqualTo("Members vote. You read along here.");
    }

    @Test
    void theReceiptKnowsTheChoiceOnlyOnThisLaptopAndSaysHowFarTheVoteHasCome() throws Exception {
        var chamber = TestChamber.of(voting.assembly, Holder.seat(1));
        chamber.vote(voting.ballot, Choice.NO);
        var receipt = model(chamber).one(voting.ballot).orElseThrow().own().receipt().orElseThrow();
        assertThat(receipt.chosen()).isEqualTo("You chose: No");
        assertThat(receipt.fate().orElseThrow().state()).isEqualTo("On this laptop only");
        assertThat(receipt.where()).isEqualTo("It has no position in the record yet.");
        assertThat(receipt.proof()).isFalse();
        chamber.send(State.RECORDED);
        var recorded =
                model(chamber).one(voting.ballot).orElseThrow().own().receipt().orElseThrow();
        assertThat(recorded.where()).startsWith("It stands in the record as entry ");
        assertThat(recorded.proof()).isTrue();
        assertThat(recorded.revealed()).isEmpty();
    }

    @Test
    void whoVotesAgainSeesThatTheLastVoteCounts() throws Exception {
        var chamber = TestChamber.of(voting.assembly, Holder.seat(1));
        chamber.vote(voting.ballot, Choice.NO);
        chamber.vote(voting.ballot, Choice.YES);
        var own = model(chamber).one(voting.ballot).orElseThrow().own();
        assertThat(own.button()).isEqualTo("Vote again");
        assertThat(own.receipt().orElseThrow().times())
                .isEqualTo("You have voted 2 times; the last vote counts.");
        assertThat(own.receipt().orElseThrow().chosen()).isEqualTo("You chose: Yes");
    }

    @Test
    void aVoteFromAnotherLaptopIsNamedAsSuch() {
        voting.votes();
        assertThat(one(1).own().receipt().orElseThrow().chosen())
                .startsWith("You voted on another laptop.");
    }

    @Test
    void onceItsTimeIsOverNobodyIsAskedToVoteThoughItIsNotClosedYet() {
        var closes = voting.assembly.record().now().ballots().ballot(voting.ballot).orElseThrow();
        voting.assembly.record().write(TestRecord.SEQUENCER, new ClockTicked(closes.closes()));
        var one = one(1);
        assertThat(one.phase()).isEqualTo(Phase.CLOSING);
        assertThat(one.own().button()).isEmpty();
        assertThat(one.state()).isEqualTo("Its time is over; it is being closed");
    }

    @Test
    void whileVotesAreBeingOpenedThereIsNoResult() {
        voting.votes();
        var ballot = voting.assembly.record().now().ballots().ballot(voting.ballot).orElseThrow();
        voting.assembly.record().write(TestRecord.SEQUENCER, new ClockTicked(ballot.closes()));
        voting.assembly.record().write(TestRecord.SEQUENCER, new BallotClosed(voting.ballot));
        var one = one(1);
        assertThat(one.phase()).isEqualTo(Phase.UNSEALING);
        assertThat(one.result().orElseThrow().words()).isEmpty();
        assertThat(one.result().orElseThrow().progress())
                .startsWith("The votes are being opened: 0 of 9 votes so far, until ");
    }

    @Test
    void aSettledResultSaysWhatFollowsAndEveryNumberWithItsBase() {
        voting.votes().assembly.hoursPass(25);
        var result = one(1).result().orElseThrow();
        assertThat(result.settled()).isTrue();
        assertThat(result.words().orElseThrow().outcome()).isEqualTo("Carried.");
        assertThat(result.words().orElseThrow().majority())
                .isEqualTo(
                        "Yes was said by 5 of 8 who said yes or no (62.5 %). It took more than half: 5 or more.");
        assertThat(result.unopened()).isEmpty();
        assertThat(one(1).own().receipt().orElseThrow().revealed())
                .isEqualTo("Opened, and counted as: Yes");
        assertThat(one(1).peek()).contains("could have opened votes in secret");
    }

    @Test
    void aVoteThatWasNeverOpenedIsSaidToBeSo() {
        voting.votes();
        voting.assembly
                .record()
                .write(
                        Holder.seat(10),
                        new org.plenary.core.event.BallotEvent.VoteCast(
                                voting.ballot,
                                org.plenary.core.ledger.Hash.sha256(new byte[] {1})));
        voting.assembly.hoursPass(25).hoursPass(49);
        assertThat(one(1).result().orElseThrow().unopened())
                .isEqualTo(
                        "One of 10 votes received could not be opened in time. It counts towards the quorum and for no side.");
    }

    @Test
    void theMinorityIsAskedForItsWordAndNobodyElseIs() {
        voting.votes().assembly.hoursPass(25);
        var minority = one(6).result().orElseThrow().minority();
        assertThat(minority.sentence())
                .startsWith(
                        "3 members voted on the side that did not prevail, and may report why until ");
        assertThat(minority.mayReport()).isTrue();
        assertThat(one(1).result().orElseThrow().minority().mayReport()).isFalse();
        voting.assembly.record().write(Holder.seat(6), new MinorityDeclined(voting.ballot));
        assertThat(one(6).result().orElseThrow().minority().own())
                .isEqualTo("You have declined to report.");
        assertThat(one(6).result().orElseThrow().minority().mayReport()).isFalse();
    }

    @Test
    void theListSaysWhatIsAwaitedFromTheReader() {
        var rows = model(TestChamber.of(voting.assembly, Holder.seat(1))).rows();
        assertThat(rows.getFirst().mine()).isEqualTo("You have not voted");
        assertThat(rows.getFirst().due()).isTrue();
        voting.votes();
        assertThat(model(TestChamber.of(voting.assembly, Holder.seat(1))).rows().getFirst().due())
                .isFalse();
    }
}
