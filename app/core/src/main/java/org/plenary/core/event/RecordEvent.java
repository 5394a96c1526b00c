package org.plenary.core.event;

import java.time.Instant;
import java.util.List;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.ErasureGround;

/// What happens to the record itself.
public sealed interface RecordEvent extends Event {
    /// The sequencer's clock: whatever follows was received at this time. Clocks never go back
    /// (RELIABILITY R20).
    ///
    /// @param time whole seconds, UTC
    record ClockTicked(Instant time) implements RecordEvent {
        /// Between 1970 and 9999, without fractions of a second.
        public ClockTicked {
            Bounds.time(time);
        }
    }

    /// An entry's words were removed. The entry, its proof and its effect stay; so do ground and
    /// office.
    record BodyErased(EntryId entry, ErasureGround ground) implements RecordEvent {
        @Override
        public List<EntryId> refs() {
            return List.of(entry);
        }
    }
}
