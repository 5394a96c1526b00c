package org.plenary.core.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.plenary.core.counting.Counts;
import org.plenary.core.counting.Outcome;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Responses.Promise;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;

/// The fourth wall: a recommendation that is adopted. It met quorum and majority, and its minority
/// reported or declined.
public sealed interface Reported permits ReportedResult {
    /// What was adopted.
    EntryId recommendation();

    /// By which ballot.
    EntryId ballot();

    /// With which counts.
    Counts counts();

    /// By when the commissioning body must have answered: the ballot's frozen closing time and the
    /// promised days.
    Instant answerDue();

    /// The proof that a recommendation is adopted, or the first reason why it is not.
    static Wall<Reported> of(Assembly assembly, EntryId recommendation) {
        Optional<Ballot> found = assembly.ballots().on(recommendation);
        if (found.isEmpty()) {
            return Wall.stands(Refusal.BALLOT_UNKNOWN);
        }
        Ballot ballot = found.get();
        return switch (Closed.of(assembly, ballot.mark().id())) {
            case Wall.Stands<Closed>(Refusal why) -> Wall.stands(why);
            case Wall.Passed<Closed>(Closed closed) -> of(assembly, ballot, closed);
        };
    }

    private static Wall<Reported> of(Assembly assembly, Ballot ballot, Closed closed) {
        if (!closed.settled()) {
            return Wall.stands(Refusal.RESULT_NOT_SETTLED);
        }
        if (closed.outcome().filter(o -> o == Outcome.CARRIED).isEmpty()) {
            return Wall.stands(Refusal.NOT_CARRIED);
        }
        if (!Minority.of(assembly, ballot, closed).complete()) {
            return Wall.stands(Refusal.MINORITY_MAY_STILL_REPORT);
        }
        int days = assembly.responses().promise().map(Promise::days).orElse(0);
        return new Wall.Passed<>(
                new ReportedResult(
                        ballot.recommendation(),
                        ballot.mark().id(),
                        closed.counts(),
                        ballot.closes().plus(Duration.ofDays(days))));
    }
}
