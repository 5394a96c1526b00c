package org.plenary.desktop.chamber;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.desktop.ui.Problem;

/// What this laptop knows at one moment. A value: the next pull makes another one.
///
/// @param recorded the assembly after every entry that this laptop has proven
/// @param expected the same with the holder's own entries on top that are not in the record yet;
///   what screens show
/// @param me who the holder of this laptop is
/// @param device this laptop's name in the record
/// @param outbox the holder's own entries, newest first, those of other laptops of the same holder
///   too
/// @param checkpoint the latest checkpoint that this laptop has checked; empty before the first
/// @param connection how the last attempt to reach the server ended
/// @param problems what stands in the way now
public record Standing(
        Assembly recorded,
        Assembly expected,
        Holder me,
        DeviceId device,
        List<Outgoing> outbox,
        Optional<Known> checkpoint,
        Connection connection,
        List<Problem> problems) {
    /// A checkpoint and when this laptop checked it, by its own clock.
    ///
    /// @param note the signed note, byte for byte
    public record Known(Checkpoint checkpoint, String note, Instant checked) {}

    /// How the last attempt to reach the server ended.
    ///
    /// @param address the server's
    /// @param lastReached when it last answered, by this laptop's clock; empty for never
    public record Connection(String address, State state, Optional<Instant> lastReached) {
        /// The state of the connection.
        public enum State {
            /// Not tried yet since the program started.
            UNTRIED,
            /// Being tried now.
            TRYING,
            /// It answered.
            REACHED,
            /// It could not be reached; work goes on.
            AWAY,
            /// It showed a record that contradicts an earlier one: everything stops.
            FORKED
        }
    }

    /// The lists are copied.
    public Standing {
        outbox = List.copyOf(outbox);
        problems = List.copyOf(problems);
    }

    /// The own entry with this id.
    public Optional<Outgoing> own(EntryId entry) {
        return outbox.stream().filter(o -> o.id().equals(entry)).findFirst();
    }

    /// Whether an entry is shown that is not in the record yet.
    public boolean pending(EntryId entry) {
        return own(entry).filter(o -> o.index().isEmpty()).isPresent();
    }

    /// The time to show things by: this laptop's, unless it is behind the record's own clock or
    /// known to be wrong. Nothing that counts is ever judged by it.
    public Instant now(Instant laptop) {
        Instant record = expected.clock();
        boolean off = problems.stream().anyMatch(Problem.ClockOff.class::isInstance);
        return off || laptop.isBefore(record) ? record : laptop;
    }

    /// The seat of the holder, if the holder is a member.
    public Optional<Integer> seat() {
        return me.isMember() ? Optional.of(me.number()) : Optional.empty();
    }
}
