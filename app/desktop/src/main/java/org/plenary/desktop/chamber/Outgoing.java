package org.plenary.desktop.chamber;

import java.time.Instant;
import java.util.Optional;
import org.plenary.core.event.Event;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;

/// An own entry and how far it has come (DESIGN section 8, RELIABILITY 3.3).
///
/// @param event what it says
/// @param signed when it was signed, by this laptop's clock: decoration, no rule reads it; empty
///   for another laptop's
/// @param index its position in the record, once it has one
/// @param refusal why it does not count, if it does not
/// @param canTakeBack whether it can still be taken back
public record Outgoing(
        EntryId id,
        Event event,
        Optional<Instant> signed,
        State state,
        Optional<Long> index,
        Optional<Refusal> refusal,
        boolean canTakeBack) {
    /// How far an entry has come. It is called recorded when it is proven, never before.
    public enum State {
        /// Durable and fixed, on this laptop only.
        ON_THIS_LAPTOP,
        /// A room's hub or a stick has it.
        HANDED_OVER,
        /// The server has given it a position; its proof is still to come.
        IN_THE_RECORD,
        /// Proven under a checkpoint that is consistent with every earlier one.
        RECORDED
    }
}
