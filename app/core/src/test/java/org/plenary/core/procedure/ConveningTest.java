package org.plenary.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.core.procedure.TestAssembly.AUTHORITY;
import static org.plenary.core.procedure.TestAssembly.CONVENOR;
import static org.plenary.core.procedure.TestAssembly.FACILITATOR;
import static org.plenary.core.procedure.TestAssembly.REGISTRAR;
import static org.plenary.core.procedure.TestAssembly.RULES;
import static org.plenary.core.procedure.TestAssembly.founded;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.CharterEvent.CharterAdopted;
import org.plenary.core.event.CharterEvent.PrincipleAdopted;
import org.plenary.core.event.ConveningEvent.StageOpened;
import org.plenary.core.event.EvidenceEvent.PacketPublished;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.event.ResponseEvent.ResponsePromised;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.PrincipleGroup;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;

final class ConveningTest {
    @Test
    void aCharterIsAdoptedOnce() {
        TestAssembly hall = founded(7).charter(RULES);
        hall.write(CONVENOR, new CharterAdopted(RULES, 9));

        assertThat(hall.trail().refusal()).contains(Refusal.CHARTER_EXISTS);
        assertThat(hall.now().charter().complete()).isTrue();
    }

    @Test
    void principlesAreAdoptedOneAfterTheOtherUpToTheChartersNumber() {
        TestAssembly hall = founded(7);

        principle(hall, 1);
        assertThat(hall.trail().refusal()).contains(Refusal.CHARTER_MISSING);
        hall.write(CONVENOR, new CharterAdopted(RULES, 2));
        principle(hall, 2);
        assertThat(hall.trail().refusal()).contains(Refusal.PRINCIPLE_OUT_OF_ORDER);
        principle(hall, 1);
        assertThat(hall.trail().refusal()).isEmpty();
        assertThat(hall.now().charter().complete()).isFalse();
        principle(hall, 1);
        assertThat(hall.trail().refusal()).contains(Refusal.PRINCIPLE_OUT_OF_ORDER);
        principle(hall, 2);
        assertThat(hall.now().charter().complete()).isTrue();
        principle(hall, 3);
        assertThat(hall.trail().refusal()).contains(Refusal.PRINCIPLE_OUT_OF_ORDER);
    }

    @Test
    void learningBeginsWithACharterAPanelAndAPromise() {
        TestAssembly hall = founded(7).enrol(FACILITATOR).enrol(AUTHORITY).enrol(REGISTRAR);

        hall.open(Stage.LEARNING);
        assertThat(hall.trail().refusal()).contains(Refusal.CHARTER_INCOMPLETE);
        hall.charter(RULES);
        hall.open(Stage.LEARNING);
        assertThat(hall.trail().refusal()).contains(Refusal.PANEL_INCOMPLETE);
        hall.seats().open(Stage.LEARNING);
        assertThat(hall.trail().refusal()).contains(Refusal.PROMISE_MISSING);
        hall.promise(90).open(Stage.LEARNING);
        assertThat(hall.trail().refusal()).isEmpty();
        assertThat(hall.now().stages().of(1)).isEqualTo(Stage.LEARNING);
    }

    @Test
    void theAuthorityPromisesOnceAndWithinWhatTheCharterAllows() {
        TestAssembly hall = founded(7).enrol(AUTHORITY);

        hall.promise(90);
        assertThat(hall.trail().refusal()).contains(Refusal.CHARTER_MISSING);
        hall.charter(RULES).promise(91);
        assertThat(hall.trail().refusal()).contains(Refusal.PROMISE_TOO_LONG);
        hall.promise(90);
        assertThat(hall.trail().refusal()).isEmpty();
        hall.promise(30);
        assertThat(hall.trail().refusal()).contains(Refusal.PROMISE_EXISTS);
        assertThat(hall.now().responses().promise().orElseThrow().days()).isEqualTo(90);
    }

    @Test
    void nobodyButTheAuthorityPromises() {
        TestAssembly hall = founded(7).charter(RULES).enrol(FACILITATOR);
        hall.write(FACILITATOR, new ResponsePromised(90));

        assertThat(hall.trail().refusal()).contains(Refusal.NOT_YOUR_ROLE);
    }

    @Test
    void stagesFollowOneAnother() {
        for (Stage now : Stage.values()) {
            for (Stage next : Stage.values()) {
                TestAssembly hall = Ready.in(now).open(next);
                boolean follows = now != next && now.next() == next;
                boolean back = now == Stage.CHECKING && next == Stage.DRAFTING;

                if (follows || back) {
                    assertThat(hall.trail().refusal()).as(now + " to " + next).isEmpty();
                    assertThat(hall.now().stages().of(1)).isEqualTo(next);
                } else {
                    assertThat(hall.trail().refusal())
                            .as(now + " to " + next)
                            .contains(Refusal.STAGE_OUT_OF_ORDER);
                }
            }
        }
    }

    @Test
    void eachQuestionMovesByItself() {
        TestAssembly hall =
                founded(7, 2).charter(RULES).seats().enrol(FACILITATOR).enrol(AUTHORITY);
        hall.promise(90).open(Stage.LEARNING);
        hall.write(FACILITATOR, new PacketPublished(2));

        assertThat(hall.trail().refusal()).contains(Refusal.NOT_IN_THIS_STAGE);
        hall.write(FACILITATOR, new StageOpened(2, Stage.LEARNING));
        hall.write(FACILITATOR, new PacketPublished(2));
        assertThat(hall.trail().refusal()).isEmpty();
    }

    @Test
    void aQuestionThatTheRemitDoesNotAskHasNoStages() {
        TestAssembly hall = Ready.in(Stage.LEARNING);

        hall.write(FACILITATOR, new StageOpened(2, Stage.LEARNING));
        assertThat(hall.trail().refusal()).contains(Refusal.UNKNOWN_QUESTION);
        hall.write(seat(1), new PositionStated(2, Stance.FOR, List.of()));
        assertThat(hall.trail().refusal()).contains(Refusal.UNKNOWN_QUESTION);
    }

    @Test
    void aQuestionIsDecidedOnceItsBallotsAreSettled() {
        TestAssembly hall = Ready.in(Stage.BALLOTING);
        EntryId ballot = hall.ballot(Ready.recommendation());
        EntryId vote = hall.votes(1, ballot, Choice.YES);

        hall.open(Stage.DECIDED);
        assertThat(hall.trail().refusal()).as("open").contains(Refusal.BALLOTS_STILL_OPEN);
        hall.hoursPass(24);
        hall.closes(TestAssembly.SEQUENCER, ballot);
        hall.open(Stage.DECIDED);
        assertThat(hall.trail().refusal()).as("sealed").contains(Refusal.BALLOTS_STILL_OPEN);
        hall.unseals(seat(1), ballot, List.of(hall.opening(vote)));
        hall.open(Stage.DECIDED);
        assertThat(hall.trail().refusal()).isEmpty();
    }

    @Test
    void aQuestionWithoutABallotIsDecidedToo() {
        assertThat(Ready.in(Stage.BALLOTING).open(Stage.DECIDED).trail().refusal()).isEmpty();
    }

    private static void principle(TestAssembly hall, int number) {
        hall.write(CONVENOR, new PrincipleAdopted(number, PrincipleGroup.COMMONS));
    }
}
