package org.plenary.core.trail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.core.codec.EnvelopeCodec;
import org.plenary.core.event.ConveningEvent.AssemblyFounded;
import org.plenary.core.event.Entry;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Event;
import org.plenary.core.event.Facts;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.ledger.MalformedNote;
import org.plenary.core.ledger.NoteSignature;
import org.plenary.core.ledger.SignatureClaim;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.ledger.SignedNote;
import org.plenary.core.ledger.SigningKey;
import org.plenary.core.ledger.VerifierKey;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Roll.Device;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Origin;
import org.plenary.core.term.PublicKey;
import org.plenary.core.trail.Unauthentic.Reason;

/// An entry as its author made it: the note's bytes, never re-written, and what they say. Parsed is
/// not yet verified.
public final class SignedEntry {
    private final byte[] bytes;
    private final SignedNote note;
    private final EntryId id;
    private final Envelope envelope;

    private SignedEntry(byte[] bytes, SignedNote note, Envelope envelope) {
        this.bytes = bytes;
        this.note = note;
        this.id = new EntryId(note.id());
        this.envelope = envelope;
    }

    static SignedEntry of(Envelope envelope, SigningKey... keys) {
        return of(UnsignedEntry.of(envelope), keys);
    }

    static SignedEntry of(UnsignedEntry entry, SigningKey... keys) {
        byte[] text = entry.text();
        SignedNote note = SignedNote.of(text, Stream.of(keys).map(key -> key.sign(text)).toList());
        return new SignedEntry(note.encode(), note, entry.envelope());
    }

    /// The entry in these bytes; malformed unless each byte is as LOG.md says. Its signature is not
    /// checked here.
    public static SignedEntry parse(byte[] bytes) throws Malformed {
        try {
            SignedNote note = SignedNote.parse(bytes);
            if (!Arrays.equals(note.encode(), bytes)) {
                throw new Malformed(
                        "a note must be written in exactly one way, and this is another");
            }
            return new SignedEntry(bytes.clone(), note, EnvelopeCodec.decode(note.text()));
        } catch (MalformedNote broken) {
            throw new Malformed(broken.sentence());
        }
    }

    /// A copy of the bytes: the leaf of the log.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// Its length in bytes.
    public int length() {
        return bytes.length;
    }

    /// SHA-256 of the note's text.
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

    /// Checks who signed it, with the keys that the assembly knows before this entry. Every line
    /// must hold and none may be missing or too many: one by the device, and for an enrolment one
    /// by the letter.
    public void verify(Assembly assembly, SignatureEngine engine) throws Unauthentic {
        Origin origin = envelope.assembly();
        PublicKey device = deviceKey(assembly);
        require(
                signedBy(origin.deviceKeyName(device.device()), device, engine),
                Reason.SIGNATURE,
                "its device's signature does not hold");
        int expected = 1;
        if (event() instanceof DeviceEnrolled enrolled) {
            String name = origin.letterKeyName(enrolled.letter());
            require(
                    signedBy(name, enrolled.letter(), engine),
                    Reason.SIGNATURE,
                    "its letter's signature does not hold");
            expected = 2;
        }
        require(
                note.signatures().size() == expected,
                Reason.SIGNATURE,
                "it carries a signature that nobody asked for");
    }

    /// The key that must have signed: known from the roll, or brought by the founding or by an
    /// enrolment with a letter that the roll knows.
    private PublicKey deviceKey(Assembly assembly) throws Unauthentic {
        PublicKey key =
                switch (event()) {
                    case AssemblyFounded founded when assembly.size() == 0 -> founded.convenor();
                    case DeviceEnrolled enrolled -> {
                        require(
                                assembly.roll().letters().containsKey(enrolled.letter()),
                                Reason.DEVICE,
                                "its letter was made out to nobody");
                        yield enrolled.key();
                    }
                    default ->
                            assembly.roll()
                                    .device(envelope.device())
                                    .map(Device::key)
                                    .orElseThrow(() ->
                                            new Unauthentic(
                                                    Reason.DEVICE, "its device is not enrolled"));
                };
        require(
                key.device().equals(envelope.device()),
                Reason.DEVICE,
                "its device's name is not that of its key");
        return key;
    }

    /// What [#verify(Assembly, SignatureEngine)] will ask an engine, if the device's key is the one
    /// that `known` names.
    List<SignatureClaim> claims(Map<DeviceId, PublicKey> known) {
        Origin origin = envelope.assembly();
        List<SignatureClaim> claims = new ArrayList<>(1);
        PublicKey device = known.get(envelope.device());
        if (device != null) {
            claims.addAll(note.claims(key(origin.deviceKeyName(device.device()), device)));
        }
        if (event() instanceof DeviceEnrolled(PublicKey letter, var _)) {
            claims.addAll(note.claims(key(origin.letterKeyName(letter), letter)));
        }
        return claims;
    }

    /// The device keys that this entry brings, if it counts.
    List<PublicKey> brings() {
        return switch (event()) {
            case AssemblyFounded founded -> List.of(founded.convenor(), founded.sequencer());
            case DeviceEnrolled enrolled -> List.of(enrolled.key());
            default -> List.of();
        };
    }

    private Object event() {
        return envelope.facts() instanceof Facts.Known(var _, Event event)
                ? event
                : envelope.facts();
    }

    private boolean signedBy(String name, PublicKey key, SignatureEngine engine) {
        return note.isSignedBy(key(name, key), engine);
    }

    private static VerifierKey key(String name, PublicKey key) {
        return VerifierKey.ed25519(name, key.bytes());
    }

    /// The signature lines.
    public List<NoteSignature> signatures() {
        return note.signatures();
    }

    private static void require(boolean holds, Reason reason, String otherwise) throws Unauthentic {
        if (!holds) {
            throw new Unauthentic(reason, otherwise);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedEntry that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
