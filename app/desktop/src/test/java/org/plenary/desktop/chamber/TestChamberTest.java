package org.plenary.desktop.chamber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Outgoing.State;

class TestChamberTest {
    private final TestAssembly assembly = TestAssembly.convened(7).upTo(Stage.LEARNING);
    private final TestChamber chamber = TestChamber.of(assembly, Holder.seat(4));

    @Test
    void everyEntryOfAConvenedAssemblyCounts() {
        assertThat(assembly.record().log()).allMatch(each -> each.refusal().isEmpty());
    }

    @Test
    void whatIsSignedIsExpectedAtOnceAndRecordedOnlyWhenSent() throws Exception {
        EntryId id = state(Stance.FOR);
        assertThat(standing().expected().positions().standing(4, 1)).isPresent();
        assertThat(standing().recorded().positions().standing(4, 1)).isEmpty();
        assertThat(standing().pending(id)).isTrue();
        chamber.send(State.RECORDED);
        assertThat(standing().recorded().positions().standing(4, 1)).isPresent();
        assertThat(standing().own(id).orElseThrow().state()).isEqualTo(State.RECORDED);
    }

    @Test
    void whatTheProcedureRefusesIsNotSigned() throws Exception {
        state(Stance.FOR);
        assertThatThrownBy(() -> state(Stance.AGAINST))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.why()).isEqualTo(Refusal.POSITION_EXISTS));
        assertThat(chamber.refusal(new PositionStated(1, Stance.FOR, List.of())))
                .contains(Refusal.POSITION_EXISTS);
    }

    @Test
    void whatIsTakenBackIsADraftAgain() throws Exception {
        EntryId id = state(Stance.FOR);
        assertThat(chamber.takeBack(id)).isTrue();
        assertThat(standing().expected().positions().standing(4, 1)).isEmpty();
        assertThat(chamber.drafts().find("positions/1").orElseThrow().fields())
                .containsEntry("reasons", "Because.");
    }

    @Test
    void onAFullDiskNothingIsSigned() {
        chamber.diskFull(true);
        assertThatThrownBy(() -> state(Stance.FOR)).isInstanceOf(IOException.class);
        assertThat(standing().expected().positions().standing(4, 1)).isEmpty();
    }

    @Test
    void aVoteIsUnsealedWhenItsBallotHasClosed() throws Exception {
        EntryId item = assembly.item(assembly.packet("A packet"), "An item");
        assembly.upTo(Stage.DRAFTING);
        EntryId text = assembly.proposes(1, "Explain every decision");
        assembly.supports(2, text);
        assembly.upTo(Stage.CHECKING).hoursPass(12);
        for (int seat = 1; seat <= 7; seat++) {
            assembly.reads(seat, Extent.READ, item);
            assembly.checks(seat, text, CheckAnswer.KEEPS);
        }
        EntryId ballot = assembly.upTo(Stage.BALLOTING).ballot(text);
        chamber.meanwhile(_ -> {});
        chamber.vote(ballot, Choice.NO);
        assertThat(chamber.ownChoice(ballot)).contains(Choice.NO);
        chamber.send(State.RECORDED).meanwhile(record -> record.pass(Duration.ofHours(24)));
        assertThat(standing().recorded().ballots().ballot(ballot).orElseThrow().choiceOf(4))
                .contains(Choice.NO);
    }

    @Test
    void theSampleAssemblyIsHandedOutAsACopyWithItsWordsAndFiles() throws Exception {
        TestChamber sample =
                TestChamber.rehearsed(Rehearsals.Moment.SECOND_WEEKEND, Holder.seat(41));
        Standing before = sample.standing().get();
        assertThat(before.expected().stages().of(1)).isEqualTo(Stage.DELIBERATING);
        assertThat(before.expected().evidence().attachments().keySet())
                .allMatch(hash -> sample.attachments().file(hash).isPresent());
        sample.meanwhile(record -> record.pass(Duration.ofHours(1)));
        TestChamber other =
                TestChamber.rehearsed(Rehearsals.Moment.SECOND_WEEKEND, Holder.seat(41));
        assertThat(other.standing().get().expected().size()).isEqualTo(before.expected().size());
    }

    private Standing standing() {
        return chamber.standing().get();
    }

    private EntryId state(Stance stance) throws IOException, Refused {
        return chamber.sign(
                new PositionStated(1, stance, List.of()),
                Words.of("reasons", "Because."),
                "positions/1");
    }
}
