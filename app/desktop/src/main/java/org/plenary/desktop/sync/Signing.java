package org.plenary.desktop.sync;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Event;
import org.plenary.core.event.Facts;
import org.plenary.core.projection.Chains.Head;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.DraftId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Origin;
import org.plenary.core.term.Seen;
import org.plenary.core.trail.DeviceKey;
import org.plenary.core.trail.SignedEntry;
import org.plenary.desktop.store.Outbox.Item;

/// Writes entries of one device: where they stand in its chain, and its signature.
///
/// @param origin the assembly they are for
record Signing(Origin origin, DeviceKey key) {
    DeviceId device() {
        return key.device();
    }

    SignedEntry sign(Envelope envelope) {
        return key.sign(envelope);
    }

    /// What an entry says after an own one.
    ///
    /// @param after the device's entry before it; empty for its first
    Envelope envelope(
            Optional<Head> after, Seen seen, DraftId draft, Event event, Optional<BodyRef> body) {
        return new Envelope(
                origin,
                device(),
                after.map(head -> head.seq() + 1).orElse(0L),
                after.map(Head::id),
                seen,
                draft,
                Facts.of(event),
                body,
                List.of());
    }

    /// Whether entries follow one another, the first of them following this head.
    static boolean continues(List<Item> chain, Optional<Head> head) {
        Optional<Head> before = head;
        for (Item item : chain) {
            Envelope envelope = item.entry().envelope();
            long seq = before.map(h -> h.seq() + 1).orElse(0L);
            if (envelope.seq() != seq || !envelope.prev().equals(before.map(Head::id))) {
                return false;
            }
            before = Optional.of(new Head(envelope.seq(), item.id()));
        }
        return true;
    }

    /// The same entries signed anew, one after the other, the first of them after this head: with
    /// the same drafts' ids and words, and speaking of one another by their new names. By place.
    Map<Long, SignedEntry> anew(List<Item> chain, Optional<Head> head, Seen seen) {
        Map<Long, SignedEntry> anew = new LinkedHashMap<>();
        Map<EntryId, EntryId> names = new HashMap<>();
        Renaming renaming = new Renaming(names);
        Optional<Head> before = head;
        for (Item item : chain) {
            Envelope old = item.entry().envelope();
            if (!(old.facts() instanceof Facts.Known(var _, Event event))) {
                continue;
            }
            SignedEntry entry =
                    sign(envelope(before, seen, old.draft(), renaming.of(event), old.body()));
            names.put(item.id(), entry.id());
            anew.put(item.place(), entry);
            before = Optional.of(new Head(entry.envelope().seq(), entry.id()));
        }
        return anew;
    }
}
