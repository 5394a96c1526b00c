package org.plenary.sortition.doctor;

import java.util.List;
import java.util.Optional;

/// What the doctor found.
public sealed interface Diagnosis {
    /// There is a panel that meets the quotas.
    ///
    /// @param panel one, ascending; an example and not a draw
    /// @param never whom no panel can have, if there are any
    /// @param lowest the highest that the lowest chance of all others can be, from 0 to 1, before
    ///   people are counted whole
    /// @param prices what would lift it, most first
    record Fit(List<Integer> panel, List<Never> never, double lowest, List<Price> prices)
            implements Diagnosis {
        /// Keeps copies.
        public Fit {
            panel = List.copyOf(panel);
            never = List.copyOf(never);
            prices = List.copyOf(prices);
        }
    }

    /// There is none.
    ///
    /// @param reasons what adding up shows; empty if quotas contradict each other in other ways
    /// @param relief the smallest change within the leeway, if there is one
    /// @param beyond where there is none, the smallest change at all, if there is one
    record Unfit(List<Reason> reasons, Optional<Relief> relief, Optional<Relief> beyond)
            implements Diagnosis {
        /// Keeps a copy.
        public Unfit {
            reasons = List.copyOf(reasons);
        }
    }
}
