package org.plenary.core.projection;

import java.time.Instant;
import java.util.Optional;
import org.plenary.core.event.Entry;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;

/// Where something in the assembly comes from: the entry, who wrote it, when it was received and
/// where its words are.
///
/// @param index the entry's position in the trail
/// @param at the time of the latest clock entry before it
public record Mark(EntryId id, long index, Holder by, Instant at, Optional<BodyRef> body) {
    static Mark of(Entry entry, Holder by, Instant at) {
        return new Mark(entry.id(), entry.index(), by, at, entry.envelope().body());
    }

    /// The seat that wrote it; only for what members write.
    public int seat() {
        return by.number();
    }
}
