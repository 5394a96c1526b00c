package org.plenary.rehearsal.play;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/// What people have in mind to do, by time; of two things at the same second the one that was
/// planned first comes first.
final class Calendar {
    private final PriorityQueue<Plan> plans =
            new PriorityQueue<>(Comparator.comparing(Plan::at).thenComparingLong(Plan::number));
    private long planned;

    /// Something somebody does; whether it still makes sense then is theirs to see.
    interface Act {
        /// Does it.
        void run();
    }

    /// A plan.
    record Plan(Instant at, long number, Act act) {}

    /// Puts something into the calendar.
    void at(Instant time, Act act) {
        plans.add(new Plan(time, planned++, act));
    }

    /// Takes out the next plan that is due by a time.
    Optional<Plan> next(Instant until) {
        Plan first = plans.peek();
        if (first == null || first.at().isAfter(until)) {
            return Optional.empty();
        }
        return Optional.of(plans.remove());
    }
}
