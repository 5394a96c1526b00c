package org.plenary.rehearsal.play;

import java.util.List;
import java.util.Optional;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Facts;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.DraftId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Origin;
import org.plenary.core.term.Seen;
import org.plenary.core.trail.DeviceKey;

/// A laptop as it knows itself: its key, the end of its own chain, and the last checkpoint that it
/// checked.
final class Laptop {
    private final Holder holder;
    private final DeviceKey key;
    private final Chance chance;
    private final Chance net;
    private double away;
    private long seq;
    private Optional<EntryId> prev = Optional.empty();
    private Seen seen = Seen.NOTHING;

    Laptop(Holder holder, DeviceKey key, Chance chance) {
        this.holder = holder;
        this.key = key;
        this.chance = chance;
        net = chance.of("net");
    }

    /// How often it has no connection when its holder writes: a share of all times.
    Laptop away(double share) {
        away = share;
        return this;
    }

    /// Whether it has a connection this time.
    boolean online() {
        return away == 0 || !net.happens(away);
    }

    /// A laptop that was set back to what this one is now: from a backup, or a copy of its disk.
    ///
    /// @param other bits for what it writes
    Laptop copy(Chance other) {
        Laptop copy = new Laptop(holder, key, other);
        copy.away = away;
        copy.seq = seq;
        copy.prev = prev;
        copy.seen = seen;
        return copy;
    }

    Holder holder() {
        return holder;
    }

    DeviceKey key() {
        return key;
    }

    Seen seen() {
        return seen;
    }

    void sees(Seen checkpoint) {
        seen = checkpoint;
    }

    /// Bits for the entry that comes next.
    Chance chance() {
        return chance;
    }

    /// How many entries it has written.
    long written() {
        return seq;
    }

    Envelope envelope(Origin origin, DraftId draft, Facts facts, Optional<BodyRef> body) {
        return new Envelope(origin, key.device(), seq, prev, seen, draft, facts, body, List.of());
    }

    void wrote(EntryId entry) {
        prev = Optional.of(entry);
        seq++;
    }
}
