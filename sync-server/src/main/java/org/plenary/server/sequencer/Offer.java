package org.plenary.server.sequencer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.HandedChoice;
import org.plenary.core.trail.SignedEntry;

/// What was handed in at once, on its way to the head of the log. An offer is pending; only an
/// [Answer.InTheRecord] says that something is sequenced.
///
/// @param bodies the words that came along, by the commitment that they fit
/// @param choices sealed choices that came along
record Offer(List<Pending> entries, Map<Hash, Body> bodies, List<HandedChoice> choices) {
    Offer {
        entries = List.copyOf(entries);
        bodies = Map.copyOf(bodies);
        choices = List.copyOf(choices);
    }

    /// One entry, or why it is refused already.
    sealed interface Pending {
        /// An entry that is well formed and of this assembly.
        ///
        /// @param verified whether its signatures hold. They were checked against the assembly as
        ///   it was a moment ago; a roll only ever grows, so they hold at the head too. False when
        ///   the device was not known yet: it may be, once the entries before this one are in.
        record WellFormed(SignedEntry entry, boolean verified) implements Pending {}

        /// An entry that no later state of the log can make acceptable.
        record Hopeless(Answer.Refused answer) implements Pending {}
    }

    /// The words of an entry, if they came along.
    Optional<Body> body(SignedEntry entry) {
        return entry.envelope().body().map(ref -> bodies.get(ref.commitment()));
    }
}
