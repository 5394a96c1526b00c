package org.plenary.desktop.today;

import java.time.Instant;
import org.plenary.core.term.EntryId;

/// What members are asked to do.
sealed interface MemberDuty extends Duty {
    @Override
    default Press press() {
        return Press.DUE;
    }

    /// Somebody stated that one's own seat is free.
    ///
    /// @param until up to when no other office can confirm it
    record KeepSeat(EntryId vacancy, Instant until) implements MemberDuty {}

    /// A session is open.
    record CheckIn(EntryId session) implements MemberDuty {}

    /// Items of a packet on whose reading nothing was said yet.
    ///
    /// @param first the first of them
    /// @param minutes how long they take together
    record Read(EntryId packet, EntryId first, int unread, int items, int minutes, Press press)
            implements MemberDuty {}

    /// Nothing was said on a question yet.
    record StatePosition(int question) implements MemberDuty {}

    /// New evidence came since somebody said where they stand.
    record LookAgain(int question, EntryId statement, int newItems, Press press)
            implements MemberDuty {}

    /// There are recommendations that one may support or amend.
    record LookAtTexts(int question, int texts, Press press) implements MemberDuty {}

    /// Nobody has proposed a recommendation yet, or one has more to propose.
    record Propose(int question) implements MemberDuty {
        @Override
        public Press press() {
            return Press.MAY;
        }
    }

    /// Amendments wait for their drafters' decision.
    record DecideAmendments(EntryId recommendation, int amendments) implements MemberDuty {}

    /// Many said that a principle is broken, and its drafters have not answered.
    record AnswerConcern(EntryId recommendation, int principle, int voices, int answers)
            implements MemberDuty {}

    /// Recommendations that were not answered against every principle.
    ///
    /// @param first where to go on
    record AnswerPrinciples(EntryId first, int texts, int questions, Press press)
            implements MemberDuty {}

    /// A ballot is open, and nothing was said of the reading of some items that it rests on.
    record StateReading(EntryId ballot, EntryId first, int items) implements MemberDuty {}

    /// Ballots are open and no vote was cast.
    record Vote(EntryId first, int ballots, Instant closes) implements MemberDuty {}

    /// A vote was cast and may be cast again.
    record VoteAgain(EntryId first, int ballots, Instant closes) implements MemberDuty {
        @Override
        public Press press() {
            return Press.MAY;
        }
    }

    /// One's side did not prevail.
    record ReportMinority(EntryId ballot, Instant until) implements MemberDuty {}

    /// The authority has answered.
    record RateAnswer(EntryId recommendation, EntryId response) implements MemberDuty {}
}
