package org.plenary.core.projection;

import java.util.Optional;
import org.plenary.core.counting.Counts;
import org.plenary.core.counting.Outcome;
import org.plenary.core.counting.Rule;
import org.plenary.core.term.EntryId;

record ClosedBallot(EntryId ballot, Rule rule, Counts counts, boolean settled) implements Closed {
    @Override
    public Optional<Outcome> outcome() {
        return settled ? Optional.of(counts.under(rule)) : Optional.empty();
    }
}
