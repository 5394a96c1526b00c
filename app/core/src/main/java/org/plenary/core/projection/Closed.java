package org.plenary.core.projection;

import java.util.Optional;
import org.plenary.core.counting.Counts;
import org.plenary.core.counting.Outcome;
import org.plenary.core.counting.Rule;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;

/// The third wall: a ballot that is closed. Votes are added up here and nowhere else.
public sealed interface Closed permits ClosedBallot {
    /// Which ballot.
    EntryId ballot();

    /// The rule that was frozen when it opened.
    Rule rule();

    /// What has been opened so far; votes not opened yet are counted as unopened.
    Counts counts();

    /// Whether nothing can change any more: every vote is open, or the time for unsealing is over.
    boolean settled();

    /// What follows from the counts; only once they are settled.
    Optional<Outcome> outcome();

    /// The proof that a ballot is closed.
    static Wall<Closed> of(Assembly assembly, EntryId id) {
        Optional<Ballot> ballot = assembly.ballots().ballot(id);
        if (ballot.isEmpty()) {
            return Wall.stands(Refusal.BALLOT_UNKNOWN);
        }
        if (ballot.get().closed().isEmpty()) {
            return Wall.stands(Refusal.BALLOT_STILL_OPEN);
        }
        Counts counts = counts(ballot.get());
        boolean settled =
                counts.unopened() == 0 || !assembly.clock().isBefore(ballot.get().unsealingEnds());
        return new Wall.Passed<>(new ClosedBallot(id, ballot.get().rule(), counts, settled));
    }

    private static Counts counts(Ballot ballot) {
        int[] of = new int[Choice.values().length];
        ballot.opened().values().forEach(choice -> of[place(choice)]++);
        int opened = ballot.opened().size();
        return new Counts(
                ballot.entitled(),
                of[place(Choice.YES)],
                of[place(Choice.NO)],
                of[place(Choice.ABSTAIN)],
                of[place(Choice.UNSTATED)],
                ballot.votes().size() - opened);
    }

    private static int place(Choice choice) {
        return switch (choice) {
            case YES -> 0;
            case NO -> 1;
            case ABSTAIN -> 2;
            case UNSTATED -> 3;
        };
    }
}
