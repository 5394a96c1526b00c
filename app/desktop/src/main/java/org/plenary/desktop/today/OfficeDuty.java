package org.plenary.desktop.today;

import java.time.Instant;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.Stage;

/// What facilitators, the registrar and the authority are asked to do.
sealed interface OfficeDuty extends Duty {
    @Override
    default Press press() {
        return Press.DUE;
    }

    /// A session begins.
    record OpenSession(EntryId session) implements OfficeDuty {}

    /// A session has ended.
    record CloseSession(EntryId session) implements OfficeDuty {}

    /// The next stage can be opened.
    record OpenStage(int question, Stage next, Press press) implements OfficeDuty {}

    /// Requests for evidence wait.
    record DecideRequests(int requests) implements OfficeDuty {}

    /// A recommendation has been checked and has enough supporters.
    record OpenBallots(EntryId first, int texts) implements OfficeDuty {}

    /// A new letter waits for a second office.
    record ConfirmLetter(EntryId reissue) implements OfficeDuty {}

    /// A seat that was stated to be free waits for a second office.
    record ConfirmVacancy(EntryId vacancy) implements OfficeDuty {}

    /// A public number of the draw waits for somebody who was there.
    record ConfirmNumber(EntryId number, NumberFor purpose) implements OfficeDuty {}

    /// A public number is made of what several offices seal, and this one has not sealed any.
    ///
    /// @param shown when the numbers are shown; they are sealed before the freeze
    record SealNumber(NumberFor purpose, Instant shown) implements OfficeDuty {}

    /// The moment has come to show the number that one has sealed.
    record ShowNumber(EntryId sealing, NumberFor purpose) implements OfficeDuty {}

    /// Seats wait to be filled.
    record SeatPanel(int seated, int seats) implements OfficeDuty {}

    /// The assembly cannot begin without a promise.
    ///
    /// @param most the charter's longest time, in days
    record Promise(int most) implements OfficeDuty {}

    /// An adopted recommendation waits for its answer.
    ///
    /// @param due by when, as promised
    record Answer(EntryId recommendation, Instant due, boolean overdue) implements OfficeDuty {}
}
