package org.plenary.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.core.procedure.TestAssembly.AUTHORITY;
import static org.plenary.core.procedure.TestAssembly.FACILITATOR;
import static org.plenary.core.procedure.TestAssembly.MORNING;
import static org.plenary.core.procedure.TestAssembly.RULES;
import static org.plenary.core.procedure.TestAssembly.SECOND_FACILITATOR;
import static org.plenary.core.procedure.TestAssembly.founded;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.SessionEvent.AgendaItem;
import org.plenary.core.event.SessionEvent.SeatCheckedIn;
import org.plenary.core.event.SessionEvent.SessionCancelled;
import org.plenary.core.event.SessionEvent.SessionClosed;
import org.plenary.core.event.SessionEvent.SessionOpened;
import org.plenary.core.event.SessionEvent.SessionPlanned;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.AgendaKind;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stage;

final class SessionTest {
    private final TestAssembly hall = Ready.in(Stage.LEARNING);

    @Test
    void aSessionIsPlannedOpenedAttendedAndClosed() {
        EntryId session = plan(Optional.empty());
        hall.write(FACILITATOR, new SessionOpened(session));
        hall.write(seat(3), new SeatCheckedIn(session));
        hall.write(seat(5), new SeatCheckedIn(session));
        hall.write(FACILITATOR, new SessionClosed(session));

        assertThat(hall.now().refused()).isEmpty();
        Session after = hall.now().sessions().session(session).orElseThrow();
        assertThat(after.state()).isEqualTo(State.CLOSED);
        assertThat(after.present().keySet()).containsExactlyInAnyOrder(3, 5);
        assertThat(after.agenda()).hasSize(1);
    }

    @Test
    void nobodyChecksInTwice() {
        EntryId session = opened();
        hall.write(seat(3), new SeatCheckedIn(session));
        hall.write(seat(3), new SeatCheckedIn(session));

        assertThat(hall.trail().refusal()).contains(Refusal.ALREADY_CHECKED_IN);
    }

    @Test
    void nobodyChecksInBeforeASessionOpensOrAfterItHasClosed() {
        EntryId session = plan(Optional.empty());
        hall.write(seat(3), new SeatCheckedIn(session));
        assertThat(hall.trail().refusal()).contains(Refusal.SESSION_NOT_OPEN);

        hall.write(FACILITATOR, new SessionOpened(session));
        hall.write(FACILITATOR, new SessionClosed(session));
        hall.write(seat(3), new SeatCheckedIn(session));
        assertThat(hall.trail().refusal()).contains(Refusal.SESSION_NOT_OPEN);
        hall.write(FACILITATOR, new SessionClosed(session));
        assertThat(hall.trail().refusal()).contains(Refusal.SESSION_NOT_OPEN);
    }

    @Test
    void aNewPlanStandsInTheOldOnesPlace() {
        EntryId old = plan(Optional.empty());
        EntryId next = plan(Optional.of(old));

        assertThat(hall.trail().refusal()).isEmpty();
        assertThat(hall.now().sessions().standing().map(s -> s.mark().id())).containsExactly(next);
        hall.write(FACILITATOR, new SessionOpened(old));
        assertThat(hall.trail().refusal()).contains(Refusal.SESSION_UNKNOWN);
    }

    @Test
    void theOtherFacilitatorMayPlanAnewToo() {
        EntryId old = plan(Optional.empty());
        hall.write(SECOND_FACILITATOR, planned(Optional.of(old)));

        assertThat(hall.trail().refusal()).isEmpty();
    }

    @Test
    void aPlanIsReplacedOnce() {
        EntryId old = plan(Optional.empty());
        plan(Optional.of(old));
        plan(Optional.of(old));

        assertThat(hall.trail().refusal()).contains(Refusal.SESSION_UNKNOWN);
    }

    @Test
    void aCancelledSessionDoesNotOpen() {
        EntryId session = plan(Optional.empty());
        hall.write(FACILITATOR, new SessionCancelled(session));
        assertThat(hall.trail().refusal()).isEmpty();

        hall.write(FACILITATOR, new SessionOpened(session));
        assertThat(hall.trail().refusal()).contains(Refusal.SESSION_UNKNOWN);
        assertThat(hall.now().sessions().standing()).isEmpty();
    }

    @Test
    void thePlanOfASessionThatHasBegunStands() {
        EntryId session = opened();

        plan(Optional.of(session));
        assertThat(hall.trail().refusal()).contains(Refusal.SESSION_STARTED);
        hall.write(FACILITATOR, new SessionCancelled(session));
        assertThat(hall.trail().refusal()).contains(Refusal.SESSION_STARTED);
        hall.write(FACILITATOR, new SessionOpened(session));
        assertThat(hall.trail().refusal()).contains(Refusal.SESSION_STARTED);
    }

    @Test
    void whatIsNoSessionCannotBeOpenedClosedCancelledReplacedOrAttended() {
        EntryId packet = Ready.packet();

        hall.write(FACILITATOR, new SessionOpened(packet));
        assertThat(hall.trail().refusal()).contains(Refusal.SESSION_UNKNOWN);
        hall.write(FACILITATOR, new SessionClosed(packet));
        assertThat(hall.trail().refusal()).contains(Refusal.SESSION_UNKNOWN);
        hall.write(FACILITATOR, new SessionCancelled(packet));
        assertThat(hall.trail().refusal()).contains(Refusal.SESSION_UNKNOWN);
        plan(Optional.of(packet));
        assertThat(hall.trail().refusal()).contains(Refusal.SESSION_UNKNOWN);
        hall.write(seat(1), new SeatCheckedIn(packet));
        assertThat(hall.trail().refusal()).contains(Refusal.SESSION_UNKNOWN);
    }

    @Test
    void noSessionBeginsBeforeTheAuthorityHasPromisedToAnswer() {
        TestAssembly early = founded(7).charter(RULES).enrol(FACILITATOR).enrol(AUTHORITY);
        EntryId session = early.write(FACILITATOR, planned(Optional.empty()));

        early.write(FACILITATOR, new SessionOpened(session));
        assertThat(early.trail().refusal()).contains(Refusal.PROMISE_MISSING);
        early.promise(90);
        assertThat(early.trail().refusal())
                .as("so a session opened too early cannot keep the promise out for ever")
                .isEmpty();
        early.write(FACILITATOR, new SessionOpened(session));
        assertThat(early.trail().refusal()).isEmpty();
    }

    private EntryId opened() {
        EntryId session = plan(Optional.empty());
        hall.write(FACILITATOR, new SessionOpened(session));
        return session;
    }

    private EntryId plan(Optional<EntryId> supersedes) {
        return hall.write(FACILITATOR, planned(supersedes));
    }

    private static SessionPlanned planned(Optional<EntryId> supersedes) {
        return new SessionPlanned(
                MORNING.plus(Duration.ofDays(7)),
                MORNING.plus(Duration.ofDays(7).plusHours(8)),
                List.of(new AgendaItem(AgendaKind.OPENING, 0, 15)),
                supersedes);
    }
}
