package org.plenary.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.event.PositionEvent.PositionRevised;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.projection.Positions;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;

final class PositionTest {
    private static final Moved DISCUSSION = new Moved(MovedBy.DISCUSSION, Optional.empty());

    private final TestAssembly hall = Ready.in(Stage.DELIBERATING);

    @Test
    void aMemberSaysWhereTheyStandCitingEvidence() {
        EntryId id = states(3, Stance.FOR, Ready.item());

        Statement standing = hall.now().positions().standing(3, 1).orElseThrow();
        assertThat(standing.mark().id()).isEqualTo(id);
        assertThat(standing.stance()).isEqualTo(Stance.FOR);
        assertThat(standing.cites()).containsExactly(Ready.item());
        assertThat(hall.now().positions().standing(1)).containsExactly(standing);
    }

    @Test
    void aMemberStatesOnceAndRevisesAfterThat() {
        states(3, Stance.FOR);
        states(3, Stance.AGAINST);

        assertThat(hall.trail().refusal()).contains(Refusal.POSITION_EXISTS);
        assertThat(hall.now().positions().history(3, 1)).hasSize(1);
    }

    @Test
    void aChangeOfMindKeepsEverythingThatWasSaidBefore() {
        EntryId first = states(3, Stance.AGAINST);
        EntryId second = revises(3, first, Stance.UNDECIDED, DISCUSSION);
        EntryId third =
                revises(3, second, Stance.FOR, new Moved(MovedBy.ITEM, Optional.of(Ready.item())));

        Positions positions = hall.now().positions();
        assertThat(positions.history(3, 1))
                .extracting(Statement::stance)
                .containsExactly(Stance.AGAINST, Stance.UNDECIDED, Stance.FOR);
        assertThat(positions.standing(3, 1).orElseThrow().mark().id()).isEqualTo(third);
        assertThat(positions.statement(second).orElseThrow().previous()).contains(first);
        assertThat(positions.standing(1)).hasSize(1);
    }

    @Test
    void onlyTheStatementThatStandsIsRevised() {
        EntryId first = states(3, Stance.AGAINST);
        revises(3, first, Stance.FOR, DISCUSSION);
        revises(3, first, Stance.UNDECIDED, DISCUSSION);

        assertThat(hall.trail().refusal()).contains(Refusal.POSITION_NOT_CURRENT);
    }

    @Test
    void nobodyRevisesWhatSomebodyElseSaid() {
        EntryId theirs = states(4, Stance.AGAINST);
        states(3, Stance.FOR);
        revises(3, theirs, Stance.AGAINST, DISCUSSION);

        assertThat(hall.trail().refusal()).contains(Refusal.POSITION_NOT_CURRENT);
        assertThat(hall.now().positions().standing(4, 1).orElseThrow().mark().id())
                .isEqualTo(theirs);
    }

    @Test
    void whatWasNeverSaidIsNotRevised() {
        revises(3, Ready.item(), Stance.FOR, DISCUSSION);

        assertThat(hall.trail().refusal()).contains(Refusal.POSITION_UNKNOWN);
    }

    @Test
    void whatMovedSomebodyExists() {
        EntryId first = states(3, Stance.AGAINST);
        EntryId theirs = states(4, Stance.FOR);

        revises(3, first, Stance.FOR, new Moved(MovedBy.ITEM, Optional.of(theirs)));
        assertThat(hall.trail().refusal()).contains(Refusal.ITEM_UNKNOWN);
        revises(3, first, Stance.FOR, new Moved(MovedBy.STATEMENT, Optional.of(Ready.item())));
        assertThat(hall.trail().refusal()).contains(Refusal.POSITION_UNKNOWN);
        revises(3, first, Stance.FOR, new Moved(MovedBy.STATEMENT, Optional.of(theirs)));
        assertThat(hall.trail().refusal()).isEmpty();
    }

    @Test
    void onlyEvidenceIsCited() {
        EntryId first = states(3, Stance.FOR, Ready.packet());
        assertThat(hall.trail().refusal()).contains(Refusal.ITEM_UNKNOWN);
        assertThat(hall.now().positions().statement(first)).isEmpty();

        first = states(3, Stance.FOR);
        hall.write(
                seat(3),
                new PositionRevised(
                        first, Stance.FOR, List.of(DISCUSSION), List.of(Ready.packet())));
        assertThat(hall.trail().refusal()).contains(Refusal.ITEM_UNKNOWN);
    }

    @Test
    void aStanceWithoutAWordOfReasonDoesNotCount() {
        hall.trail()
                .draft(seat(3), new PositionStated(1, Stance.FOR, List.of()))
                .withoutWords()
                .send();
        assertThat(hall.trail().refusal()).contains(Refusal.WORDS_MISSING);

        EntryId first = states(3, Stance.FOR);
        hall.trail()
                .draft(
                        seat(3),
                        new PositionRevised(first, Stance.AGAINST, List.of(DISCUSSION), List.of()))
                .withoutWords()
                .send();
        assertThat(hall.trail().refusal()).contains(Refusal.WORDS_MISSING);
    }

    private EntryId states(int seat, Stance stance, EntryId... cites) {
        return hall.write(seat(seat), new PositionStated(1, stance, List.of(cites)));
    }

    private EntryId revises(int seat, EntryId previous, Stance stance, Moved moved) {
        return hall.write(
                seat(seat), new PositionRevised(previous, stance, List.of(moved), List.of()));
    }
}
