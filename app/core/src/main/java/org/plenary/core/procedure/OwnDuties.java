package org.plenary.core.procedure;

import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Evidence;

/// What a member owes before their own vote counts: their own check, and an honest word on their
/// reading.
final class OwnDuties {
    private OwnDuties() {}

    static boolean checkComplete(Act act, Ballot ballot) {
        int principles = act.assembly().charter().principles().size();
        return act.assembly()
                .checks()
                .of(ballot.recommendation(), ballot.version())
                .completeFor(act.seat(), principles);
    }

    /// Of every item published before the ballot opened; what came later cannot be asked of
    /// anybody.
    static boolean readingStated(Act act, Ballot ballot) {
        Evidence evidence = act.assembly().evidence();
        return evidence.itemsBefore(ballot.question(), ballot.mark().index())
                .allMatch(item -> evidence.read(act.seat(), item.mark().id()).isPresent());
    }
}
