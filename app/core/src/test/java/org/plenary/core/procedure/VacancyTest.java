package org.plenary.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.core.procedure.TestAssembly.AUTHORITY;
import static org.plenary.core.procedure.TestAssembly.FACILITATOR;
import static org.plenary.core.procedure.TestAssembly.REGISTRAR;
import static org.plenary.core.procedure.TestAssembly.RULES;
import static org.plenary.core.procedure.TestAssembly.enrolment;
import static org.plenary.core.procedure.TestAssembly.founded;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.DrawEvent.DrawAnnounced;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.event.RollEvent.LetterConfirmed;
import org.plenary.core.event.RollEvent.LetterReissued;
import org.plenary.core.event.RollEvent.SeatLeft;
import org.plenary.core.event.RollEvent.VacancyConfirmed;
import org.plenary.core.event.RollEvent.VacancyContested;
import org.plenary.core.event.RollEvent.VacancyStated;
import org.plenary.core.event.SessionEvent.SeatCheckedIn;
import org.plenary.core.event.SessionEvent.SessionClosed;
import org.plenary.core.event.SessionEvent.SessionOpened;
import org.plenary.core.event.SessionEvent.SessionPlanned;
import org.plenary.core.projection.Seats;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.core.term.VacancyGround;

/// Seats become free in public, and are filled again by a further draw and by nothing else.
final class VacancyTest {
    private static final int WEEK = 7 * 24;

    private static final TestAssembly SEATED =
            founded(99).charter(RULES).seats().enrol(FACILITATOR).enrol(seat(41)).enrol(seat(42));

    private final TestAssembly hall = SEATED.copy();

    @Test
    void aMemberLeavesByTheirOwnWordAtOnce() {
        EntryId word = hall.write(seat(41), new SeatLeft());

        assertThat(refusal()).isEmpty();
        assertThat(seats().has(41)).isFalse();
        assertThat(seats().numbers()).hasSize(98).doesNotContain(41);
        assertThat(hall.now().roll().seated()).isEqualTo(98);
        assertThat(hall.now().roll().lastSeat()).isEqualTo(99);
        assertThat(hall.now().roll().seatsEnrolled()).isEqualTo(1);
        Seats.Left left = seats().left(41).orElseThrow();
        assertThat(left.ground()).isEmpty();
        assertThat(left.since().id()).isEqualTo(word);
        assertThat(left.irregular()).isFalse();
    }

    @Test
    void whoeverLeftWritesNothingMoreThatCounts() {
        TestAssembly learning = Ready.in(Stage.LEARNING);
        learning.write(seat(3), new PositionStated(1, Stance.FOR, List.of()));
        learning.write(seat(3), new SeatLeft());

        learning.write(seat(3), new PositionStated(1, Stance.AGAINST, List.of()));
        assertThat(learning.trail().refusal()).contains(Refusal.SEAT_LEFT);
        learning.write(seat(3), new SeatLeft());
        assertThat(learning.trail().refusal()).contains(Refusal.SEAT_LEFT);
        assertThat(learning.now().positions().standing(3, 1))
                .as("what was said before stands")
                .isPresent();
    }

    @Test
    void theRegistrarAloneFreesNoSeat() {
        EntryId stated = states(41, VacancyGround.NEVER_CAME);
        assertThat(refusal()).isEmpty();
        assertThat(seats().has(41)).isTrue();

        hall.hoursPass(WEEK).write(REGISTRAR, new VacancyConfirmed(stated));
        assertThat(refusal()).contains(Refusal.NOT_YOUR_ROLE);
        assertThat(seats().has(41)).isTrue();
        EntryId confirmed = hall.write(FACILITATOR, new VacancyConfirmed(stated));
        assertThat(refusal()).isEmpty();
        assertThat(seats().left(41).orElseThrow())
                .satisfies(left -> {
                    assertThat(left.ground()).contains(VacancyGround.NEVER_CAME);
                    assertThat(left.stated().id()).isEqualTo(stated);
                    assertThat(left.since().id()).isEqualTo(confirmed);
                });
    }

    @Test
    void whoeverSitsThereHasAWeekToSayThatTheyAreStillHere() {
        EntryId stated = states(41, VacancyGround.LEFT);
        hall.hoursPass(WEEK - 1).write(FACILITATOR, new VacancyConfirmed(stated));
        assertThat(refusal()).contains(Refusal.VACANCY_WAITS);
        hall.write(seat(41), new VacancyContested(stated));
        assertThat(refusal()).isEmpty();
        assertThat(hall.now().roll().vacancies()).isEmpty();

        hall.hoursPass(1).write(FACILITATOR, new VacancyConfirmed(stated));
        assertThat(refusal()).contains(Refusal.VACANCY_UNKNOWN);
        assertThat(seats().has(41)).isTrue();
    }

    @Test
    void nobodySpeaksForAnothersSeat() {
        EntryId stated = states(41, VacancyGround.LEFT);
        hall.write(seat(42), new VacancyContested(stated));
        assertThat(refusal()).contains(Refusal.NOT_YOUR_SEAT);

        hall.hoursPass(WEEK).write(FACILITATOR, new VacancyConfirmed(stated));
        assertThat(seats().has(41)).isFalse();
        hall.write(seat(42), new VacancyContested(stated));
        assertThat(refusal()).contains(Refusal.VACANCY_UNKNOWN);
    }

    @Test
    void whetherSomebodyShouldEverHaveHadTheSeatIsNotTheirsToSayButWhatTheySayStandsBesideIt() {
        EntryId stated = states(41, VacancyGround.IRREGULAR);
        EntryId said = hall.write(seat(41), new VacancyContested(stated));
        assertThat(refusal()).isEmpty();
        assertThat(hall.now().roll().vacancies().values())
                .singleElement()
                .matches(vacancy -> vacancy.contested().orElseThrow().id().equals(said));

        hall.hoursPass(WEEK).write(FACILITATOR, new VacancyConfirmed(stated));
        assertThat(seats().irregular(41)).isTrue();
    }

    @Test
    void aVacancyIsStatedInWords() {
        hall.trail()
                .draft(REGISTRAR, new VacancyStated(41, VacancyGround.LEFT))
                .withoutWords()
                .send();

        assertThat(refusal()).contains(Refusal.WORDS_MISSING);
        assertThat(hall.now().roll().vacancies()).isEmpty();
    }

    @Test
    void aVacancyIsStatedOfASeatInWhichSomebodySits() {
        states(100, VacancyGround.LEFT);
        assertThat(refusal()).contains(Refusal.HOLDER_UNKNOWN);
        hall.write(seat(41), new SeatLeft());
        states(41, VacancyGround.LEFT);
        assertThat(refusal()).contains(Refusal.NOBODY_SITS_THERE);
    }

    @Test
    void aSeatIsFreedOnceThoughTwoReasonsWereStated() {
        EntryId first = states(41, VacancyGround.LEFT);
        EntryId second = states(41, VacancyGround.IRREGULAR);
        hall.hoursPass(WEEK).write(AUTHORITY, new VacancyConfirmed(second));
        hall.write(AUTHORITY, new VacancyConfirmed(first));

        assertThat(refusal()).contains(Refusal.VACANCY_UNKNOWN);
        assertThat(seats().left(41).orElseThrow().irregular()).isTrue();
        assertThat(hall.now().roll().seated()).isEqualTo(98);
    }

    @Test
    void whoeverLeavesByTheirOwnWordNeedsNoConfirmationAnyMore() {
        EntryId stated = states(41, VacancyGround.LEFT);
        hall.write(seat(41), new SeatLeft());
        hall.write(FACILITATOR, new VacancyConfirmed(stated));

        assertThat(refusal()).contains(Refusal.VACANCY_UNKNOWN);
        assertThat(seats().left(41).orElseThrow().ground()).isEmpty();
    }

    @Test
    void theLetterOfASeatThatIsFreeEnrolsNobody() {
        frees(7, VacancyGround.DIED);
        hall.write(seat(7), enrolment(seat(7), 1, 1));
        assertThat(refusal()).contains(Refusal.SEAT_LEFT);

        hall.write(REGISTRAR, new LetterReissued(seat(7), Keys.letter(seat(7), 2)));
        assertThat(refusal()).contains(Refusal.NOBODY_SITS_THERE);
    }

    @Test
    void aLetterThatWaitsForASeatIsForgottenWithIt() {
        EntryId reissue =
                hall.write(REGISTRAR, new LetterReissued(seat(41), Keys.letter(seat(41), 2)));
        hall.write(seat(41), new SeatLeft());
        hall.write(FACILITATOR, new LetterConfirmed(reissue));

        assertThat(refusal()).contains(Refusal.REISSUE_UNKNOWN);
    }

    @Test
    void freeSeatsAreFilledByAFurtherDrawUnderNewNumbers() {
        hall.write(seat(41), new SeatLeft());
        frees(7, VacancyGround.NEVER_CAME);
        frees(99, VacancyGround.IRREGULAR);
        hall.write(
                REGISTRAR,
                new DrawAnnounced(2, TestDraw.dice(hall, 1, 20), TestDraw.dice(hall, 2, 3)));
        assertThat(refusal()).contains(Refusal.SEATS_NOT_VACANT);

        TestDraw draw = TestDraw.announced(hall, TestDraw.announcement(hall));
        assertThat(draw.now().seats()).containsExactly(100, 101, 102);
        draw.freezes().drawsLotteryNumber().commits().hour();
        draw.draws(NumberFor.PANEL, "500").seats(500);

        assertThat(refusal()).isEmpty();
        assertThat(hall.now().roll().seated()).isEqualTo(99);
        assertThat(hall.now().roll().lastSeat()).isEqualTo(102);
        assertThat(seats().numbers()).hasSize(99).contains(100, 101, 102).doesNotContain(7, 41, 99);
        assertThat(seats().left().keySet()).containsExactly(41, 7, 99);
        hall.enrol(seat(101)).write(seat(101), new SeatLeft());
        assertThat(refusal()).isEmpty();
        assertThat(hall.now().roll().seated()).isEqualTo(98);
    }

    @Test
    void whoLeavesWhileADrawRunsIsDrawnForAfterIt() {
        hall.write(seat(41), new SeatLeft());
        TestDraw draw = TestDraw.announced(hall, TestDraw.announcement(hall));
        hall.write(seat(42), new SeatLeft());
        draw.freezes().drawsLotteryNumber().commits().hour();
        draw.draws(NumberFor.PANEL, "000").seats(0);

        assertThat(hall.now().roll().seated()).isEqualTo(98);
        TestDraw next = TestDraw.announced(hall, TestDraw.announcement(hall));
        assertThat(refusal()).isEmpty();
        assertThat(next.now().seats()).containsExactly(101);
    }

    @Test
    void anAssemblyBeginsThoughSomebodyLeftSinceItsPanelWasDrawn() {
        hall.promise(90).write(seat(41), new SeatLeft());
        hall.open(Stage.LEARNING);

        assertThat(refusal()).isEmpty();
    }

    @Test
    void nobodyWasAbsentBeforeTheyHadASeat() {
        TestAssembly seven = Ready.in(Stage.LEARNING);
        EntryId first = meeting(seven);
        seven.write(seat(1), new SeatCheckedIn(first));
        seven.write(seat(2), new SeatCheckedIn(first));
        seven.write(seat(2), new SeatLeft());
        seven.write(seat(3), new SeatLeft());
        assertThat(eligible(seven, first)).containsExactly(1, 2, 4, 5, 6, 7);
        seven.write(FACILITATOR, new SessionClosed(first));
        TestDraw.fill(seven);
        seven.enrol(seat(8)).write(seat(5), new SeatLeft());
        EntryId second = meeting(seven);

        assertThat(eligible(seven, first)).as("who sat then").containsExactly(1, 2, 4, 5, 6, 7);
        assertThat(eligible(seven, second)).containsExactly(1, 4, 6, 7, 8, 9);
    }

    private static EntryId meeting(TestAssembly hall) {
        Instant start = hall.now().clock().plus(Duration.ofDays(1));
        EntryId session =
                hall.write(
                        FACILITATOR,
                        new SessionPlanned(
                                start,
                                start.plus(Duration.ofHours(8)),
                                List.of(),
                                Optional.empty()));
        hall.write(FACILITATOR, new SessionOpened(session));
        return session;
    }

    private static List<Integer> eligible(TestAssembly hall, EntryId session) {
        return hall.now()
                .sessions()
                .session(session)
                .orElseThrow()
                .eligible(hall.now().roll().seats());
    }

    @Test
    void aSeatIsKnownSinceTheEntryThatFilledIt() {
        assertThat(seats().last()).isEqualTo(99);
        assertThat(seats().since(1).id()).isNotEqualTo(seats().since(99).id());
        assertThat(IntStream.of(0, 100).anyMatch(seats()::given)).isFalse();
    }

    private Seats seats() {
        return hall.now().roll().seats();
    }

    private Optional<Refusal> refusal() {
        return hall.trail().refusal();
    }

    private EntryId states(int seat, VacancyGround ground) {
        return hall.write(REGISTRAR, new VacancyStated(seat, ground));
    }

    private void frees(int seat, VacancyGround ground) {
        EntryId stated = states(seat, ground);
        hall.hoursPass(WEEK).write(FACILITATOR, new VacancyConfirmed(stated));
    }
}
