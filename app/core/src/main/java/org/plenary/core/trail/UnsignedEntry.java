package org.plenary.core.trail;

import org.plenary.core.codec.EnvelopeCodec;
import org.plenary.core.event.Entry;
import org.plenary.core.event.Envelope;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;

/// An entry before it is signed: what it says, and already its name, which no signature changes. So
/// it can be judged before anybody signs it.
public final class UnsignedEntry {
    private final byte[] text;
    private final EntryId id;
    private final Envelope envelope;

    private UnsignedEntry(byte[] text, EntryId id, Envelope envelope) {
        this.text = text;
        this.id = id;
        this.envelope = envelope;
    }

    /// The entry that says this.
    public static UnsignedEntry of(Envelope envelope) {
        byte[] text = EnvelopeCodec.encode(envelope);
        return new UnsignedEntry(text, new EntryId(Hash.sha256(text)), envelope);
    }

    /// The name that it keeps when it is signed.
    public EntryId id() {
        return id;
    }

    /// What it says.
    public Envelope envelope() {
        return envelope;
    }

    /// The entry at a position of the trail.
    public Entry at(long index) {
        return new Entry(index, id, envelope);
    }

    byte[] text() {
        return text;
    }
}
