package org.plenary.core.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.plenary.core.counting.Outcome;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.term.Choice;

/// Those whose side did not prevail in a settled ballot, and what became of their right to report.
///
/// @param seats who they are
/// @param until reports count until this time
/// @param complete whether a report is attached, everybody of them who still sits declined, there
///   is no minority, or the time is over
public record Minority(List<Integer> seats, Instant until, boolean complete) {
    /// The minority of a closed ballot; nobody yet while its votes are being unsealed.
    static Minority of(Assembly assembly, Ballot ballot, Closed closed) {
        Duration window = Duration.ofHours(assembly.charter().rules().minorityHours());
        Instant until = ballot.unsealingEnds().plus(window);
        List<Integer> seats =
                closed.outcome().map(outcome -> seats(ballot, outcome)).orElse(List.of());
        boolean complete =
                closed.settled()
                        && (seats.isEmpty()
                                || !ballot.reports().isEmpty()
                                || seats.stream()
                                        .filter(assembly.roll().seats()::has)
                                        .allMatch(ballot.declined()::containsKey)
                                || !assembly.clock().isBefore(until));
        return new Minority(seats, until, complete);
    }

    private static List<Integer> seats(Ballot ballot, Outcome outcome) {
        Choice lost = outcome == Outcome.CARRIED ? Choice.NO : Choice.YES;
        return ballot.electorate().numbers().stream()
                .filter(seat -> ballot.choiceOf(seat).filter(choice -> choice == lost).isPresent())
                .toList();
    }
}
