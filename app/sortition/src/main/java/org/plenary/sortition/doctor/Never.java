package org.plenary.sortition.doctor;

import java.util.List;
import java.util.Optional;

/// People who are alike in every feature and whom no panel can have, whatever the lot says.
///
/// @param volunteers who they are, ascending
/// @param relief the smallest change of the quotas with which a panel can have one of them; none if
///   no change within the leeway does
public record Never(List<Integer> volunteers, Optional<Relief> relief) {
    /// Keeps a copy.
    public Never {
        volunteers = List.copyOf(volunteers);
    }
}
