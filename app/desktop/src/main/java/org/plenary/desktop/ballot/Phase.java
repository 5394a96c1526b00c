package org.plenary.desktop.ballot;

import java.util.Optional;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Closed;

/// Where a ballot is, derived from the record.
enum Phase {
    /// Votes are received.
    OPEN,
    /// Its time is over, and the entry that closes it is still to come; no vote counts any more.
    CLOSING,
    /// Closed; votes are being opened.
    UNSEALING,
    /// Every number is settled.
    SETTLED;

    static Phase of(Assembly assembly, Ballot ballot) {
        Optional<Closed> closed = Closed.of(assembly, ballot.mark().id()).proof();
        if (closed.isEmpty()) {
            return assembly.clock().isBefore(ballot.closes()) ? OPEN : CLOSING;
        }
        return closed.get().settled() ? SETTLED : UNSEALING;
    }
}
