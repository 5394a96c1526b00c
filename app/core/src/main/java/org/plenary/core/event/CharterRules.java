package org.plenary.core.event;

import org.plenary.core.counting.Rule;
import org.plenary.core.counting.Threshold;

/// The numbers of the charter.
///
/// @param recommendation how a ballot on a recommendation is decided
/// @param checkShare the share of seats that must have answered each principle before a ballot may
///   open
/// @param concernShare the share of the answers at which "breaks it" must be answered by the
///   drafters
/// @param checkHours how long the check stands open at least, so that every seat has the chance
/// @param ballotHours how long a ballot stays open at least
/// @param unsealHours how long after closing a sealed vote may still be opened
/// @param minorityHours how long after closing the minority may report
/// @param maxResponseDays the longest time to answer that the authority may promise
/// @param reviewMonths after how many months an adopted text is reviewed
/// @param supportersToTable how many seats must support a recommendation before a ballot on it may
///   open
public record CharterRules(
        Rule recommendation,
        Threshold checkShare,
        Threshold concernShare,
        int checkHours,
        int ballotHours,
        int unsealHours,
        int minorityHours,
        int maxResponseDays,
        int reviewMonths,
        int supportersToTable) {
    /// Hours lie within a year, days within ten, supporters within the largest assembly.
    public CharterRules {
        Bounds.within(checkHours, 0, 8_760, "hours of the check");
        Bounds.within(ballotHours, 0, 8_760, "hours of a ballot");
        Bounds.within(unsealHours, 1, 8_760, "hours for unsealing");
        Bounds.within(minorityHours, 0, 8_760, "hours for the minority");
        Bounds.within(maxResponseDays, 1, 3_650, "days to answer");
        Bounds.within(reviewMonths, 1, 120, "months to review");
        Bounds.within(supportersToTable, 1, 2_000, "supporters");
    }
}
