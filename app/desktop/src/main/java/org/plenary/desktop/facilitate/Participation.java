package org.plenary.desktop.facilitate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the record says of a seat's part in the assembly; nothing a laptop would have to report.
///
/// @param attended sessions that the seat checked in to
/// @param sessions sessions that were opened while somebody sat in the seat
/// @param read items of which it said that it read them
/// @param marked items of which it said anything
/// @param spoken questions on which it said where it stands
/// @param checked answers to principles, of the texts that are in the check
/// @param seen when an entry of this seat was last received; empty for never
record Participation(
        int seat,
        boolean enrolled,
        int attended,
        int sessions,
        int read,
        int marked,
        int spoken,
        int checked,
        Optional<Instant> seen) {
    /// Everybody, and what there was to take part in.
    ///
    /// @param items items published
    /// @param questions questions of the remit
    /// @param answers answers to principles that a seat can have given
    record All(List<Participation> seats, int items, int questions, int answers) {
        All {
            seats = List.copyOf(seats);
        }
    }
}
