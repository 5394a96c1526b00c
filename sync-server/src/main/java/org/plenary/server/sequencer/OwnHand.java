package org.plenary.server.sequencer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Optional;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Event;
import org.plenary.core.event.Facts;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Chains;
import org.plenary.core.term.DraftId;
import org.plenary.core.term.Origin;
import org.plenary.core.term.Seen;
import org.plenary.core.trail.DeviceKey;
import org.plenary.core.trail.SignedEntry;

/// What the sequencer writes in its own hand: clock entries, and what falls due.
final class OwnHand {
    private final Origin origin;
    private final DeviceKey key;

    OwnHand(Origin origin, Hash seed) {
        this.origin = origin;
        key = DeviceKey.of(origin, seed);
    }

    DeviceKey key() {
        return key;
    }

    /// An entry at the end of the sequencer's own chain. The same event at the same place gives the
    /// same bytes, so no chance is needed for its draft.
    SignedEntry write(Event event, Optional<Chains.Head> after, Seen seen) {
        long seq = after.map(head -> head.seq() + 1).orElse(0L);
        return key.sign(
                new Envelope(
                        origin,
                        key.device(),
                        seq,
                        after.map(Chains.Head::id),
                        seen,
                        draft(seq),
                        Facts.of(event),
                        Optional.empty(),
                        List.of()));
    }

    private DraftId draft(long seq) {
        byte[] name = ("plenary-duty/v1\n" + origin + "\n" + seq + "\n").getBytes(US_ASCII);
        return new DraftId(Hash.sha256(name).hex().substring(0, DraftId.LENGTH));
    }
}
