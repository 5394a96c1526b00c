package org.plenary.sortition.doctor;

import java.util.List;
import org.plenary.core.draw.Quotas;

/// The smallest change of the quotas that admits a panel. Lowering a least by one costs 1 +
/// 2/least, raising a most by one costs 1 (the weights of the Sortition Foundation's tool): small
/// groups are the last to lose a seat that they were promised.
///
/// @param quotas with the changes
/// @param panel volunteers, ascending, who meet them
public record Relief(List<Change> changes, Quotas quotas, List<Integer> panel) {
    /// Keeps copies.
    public Relief {
        changes = List.copyOf(changes);
        panel = List.copyOf(panel);
    }
}
