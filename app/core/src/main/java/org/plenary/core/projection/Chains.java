package org.plenary.core.projection;

import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.plenary.core.event.Entry;
import org.plenary.core.event.Envelope;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.DraftId;
import org.plenary.core.term.EntryId;

/// Each device's chain as far as it is effective (RELIABILITY R7 and R9), and the drafts that have
/// had their effect (R3).
public record Chains(PMap<DeviceId, Head> heads, Drafts counted) {
    static final Chains EMPTY = new Chains(HashTreePMap.empty(), Drafts.NONE);

    /// A device's last effective entry.
    public record Head(long seq, EntryId id) {}

    /// The last effective entry of a device.
    public Optional<Head> head(DeviceId device) {
        return Optional.ofNullable(heads.get(device));
    }

    /// Whether an entry continues its device's effective chain: the first in log order at its
    /// place, on an effective predecessor.
    public boolean continuedBy(Envelope envelope) {
        Head head = heads.get(envelope.device());
        if (head == null) {
            return envelope.seq() == 0;
        }
        return envelope.seq() == head.seq() + 1
                && envelope.prev().filter(head.id()::equals).isPresent();
    }

    Chains with(Entry entry) {
        Envelope envelope = entry.envelope();
        return continuedBy(envelope)
                ? new Chains(
                        heads.plus(envelope.device(), new Head(envelope.seq(), entry.id())),
                        counted)
                : this;
    }

    Chains counted(DraftId draft) {
        return new Chains(heads, counted.plus(draft));
    }
}
