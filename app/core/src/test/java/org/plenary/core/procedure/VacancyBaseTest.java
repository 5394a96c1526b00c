package org.plenary.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.core.procedure.TestAssembly.FACILITATOR;
import static org.plenary.core.procedure.TestAssembly.REGISTRAR;
import static org.plenary.core.procedure.TestAssembly.RULES;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.core.counting.Counts;
import org.plenary.core.event.BallotEvent.MinorityDeclined;
import org.plenary.core.event.CheckEvent.ConcernAnswered;
import org.plenary.core.event.RollEvent.SeatLeft;
import org.plenary.core.event.RollEvent.VacancyConfirmed;
import org.plenary.core.event.RollEvent.VacancyStated;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Checked;
import org.plenary.core.projection.Closed;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stage;
import org.plenary.core.term.VacancyGround;

/// Of whom things are counted when people have left and others have come.
final class VacancyBaseTest {
    private static final EntryId TEXT = Ready.recommendation();

    @Test
    void whoLeavesAfterABallotOpenedChangesNeitherItsBaseNorTheVoteTheyCast() {
        TestAssembly hall = Ready.in(Stage.BALLOTING);
        EntryId ballot = hall.ballot(TEXT);
        hall.votes(1, ballot, Choice.YES);
        hall.votes(2, ballot, Choice.NO);
        hall.write(seat(2), new SeatLeft());
        hall.write(seat(3), new SeatLeft());

        hall.votes(3, ballot, Choice.NO);
        assertThat(hall.trail().refusal()).contains(Refusal.SEAT_LEFT);
        hall.counts(ballot);
        assertThat(counts(hall, ballot).entitled()).isEqualTo(7);
        assertThat(counts(hall, ballot).yes()).isEqualTo(1);
        assertThat(counts(hall, ballot).no()).isEqualTo(1);
    }

    @Test
    void whoIsSeatedAfterABallotOpenedIsNotInItsElectorate() {
        TestAssembly hall = Ready.in(Stage.BALLOTING);
        hall.write(seat(2), new SeatLeft());
        EntryId ballot = hall.ballot(TEXT);
        TestDraw.fill(hall);
        hall.enrol(seat(8)).checks(8, TEXT, CheckAnswer.KEEPS);
        hall.reads(8, Extent.READ, Ready.item(), Ready.otherItem());
        hall.votes(8, ballot, Choice.YES);

        assertThat(hall.trail().refusal()).contains(Refusal.NOT_IN_THE_ELECTORATE);
        assertThat(ballot(hall, ballot).entitled()).isEqualTo(6);
        assertThat(ballot(hall, ballot).electorate().numbers()).containsExactly(1, 3, 4, 5, 6, 7);
    }

    @Test
    void whoIsSeatedBeforeABallotOpensVotesInIt() {
        TestAssembly hall = Ready.in(Stage.BALLOTING);
        hall.write(seat(2), new SeatLeft());
        TestDraw.fill(hall);
        EntryId ballot = hall.ballot(TEXT);
        hall.enrol(seat(8)).checks(8, TEXT, CheckAnswer.KEEPS);
        hall.reads(8, Extent.READ, Ready.item(), Ready.otherItem());
        hall.votes(8, ballot, Choice.YES);

        assertThat(hall.trail().refusal()).isEmpty();
        assertThat(ballot(hall, ballot).entitled()).isEqualTo(7);
    }

    /// Two thirds of those who sit: five of seven, four of six or five.
    @Test
    void theCheckIsOfThoseWhoSit() {
        TestAssembly hall = Ready.in(Stage.CHECKING);
        for (int seat = 1; seat <= 4; seat++) {
            hall.checks(seat, TEXT, CheckAnswer.KEEPS);
        }
        hall.hoursPass(RULES.checkHours());
        assertThat(wall(hall)).contains(Refusal.CHECK_INCOMPLETE);

        TestAssembly answered = hall.copy();
        answered.write(seat(4), new SeatLeft());
        assertThat(wall(answered)).as("three of six").contains(Refusal.CHECK_INCOMPLETE);
        hall.write(seat(7), new SeatLeft());
        assertThat(wall(hall)).as("four of six").isEmpty();
    }

    @Test
    void aConcernIsOfThoseWhoSit() {
        TestAssembly hall = Ready.in(Stage.CHECKING);
        for (int seat = 1; seat <= 6; seat++) {
            hall.checks(seat, TEXT, seat < 3 ? CheckAnswer.BREAKS : CheckAnswer.KEEPS);
        }
        hall.hoursPass(RULES.checkHours());
        assertThat(wall(hall)).as("two of six").contains(Refusal.CONCERN_UNANSWERED);
        hall.write(seat(2), new SeatLeft());

        assertThat(wall(hall)).as("one of five").isEmpty();
    }

    @Test
    void aTextWhoseDraftersLeftIsInTheHandsOfItsSupporters() {
        TestAssembly hall = Ready.in(Stage.CHECKING);
        hall.checks(3, TEXT, CheckAnswer.BREAKS);
        hall.write(seat(2), new ConcernAnswered(TEXT, 1, 1));
        assertThat(hall.trail().refusal()).contains(Refusal.NOT_A_DRAFTER);
        hall.write(seat(1), new SeatLeft());

        hall.write(seat(2), new ConcernAnswered(TEXT, 1, 1));
        assertThat(hall.trail().refusal()).isEmpty();
        hall.write(seat(4), new ConcernAnswered(TEXT, 1, 2));
        assertThat(hall.trail().refusal()).contains(Refusal.NOT_A_DRAFTER);
    }

    @Test
    void aMinorityWaitsForNobodyWhoLeft() {
        TestAssembly hall = Ready.in(Stage.DECIDED);
        hall.write(seat(5), new SeatLeft());
        assertThat(complete(hall)).isFalse();
        hall.write(seat(6), new MinorityDeclined(Ready.ballot()));

        assertThat(complete(hall)).isTrue();
        assertThat(hall.now().minority(Ready.ballot()).orElseThrow().seats())
                .as("what they voted is not undone")
                .containsExactly(5, 6);
    }

    @Test
    void anIrregularRecruitsVoteStaysCounted() {
        TestAssembly hall = Ready.in(Stage.DECIDED);
        EntryId stated = hall.write(REGISTRAR, new VacancyStated(4, VacancyGround.IRREGULAR));
        hall.hoursPass(7 * 24);
        hall.write(FACILITATOR, new VacancyConfirmed(stated));

        assertThat(counts(hall, Ready.ballot()).yes()).isEqualTo(4);
        assertThat(hall.now().roll().seats().left(4).orElseThrow().irregular()).isTrue();
    }

    private static boolean complete(TestAssembly hall) {
        return hall.now().minority(Ready.ballot()).orElseThrow().complete();
    }

    private static Optional<Refusal> wall(TestAssembly hall) {
        return Checked.of(hall.now(), TEXT).refusal();
    }

    private static Ballot ballot(TestAssembly hall, EntryId id) {
        return hall.now().ballots().ballot(id).orElseThrow();
    }

    private static Counts counts(TestAssembly hall, EntryId id) {
        return Closed.of(hall.now(), id).proof().orElseThrow().counts();
    }
}
