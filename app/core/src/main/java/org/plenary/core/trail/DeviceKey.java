package org.plenary.core.trail;

import org.plenary.core.event.Envelope;
import org.plenary.core.event.Facts;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.SigningKey;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.Origin;
import org.plenary.core.term.PublicKey;

/// A device's key pair in one assembly: the only thing that can write in its name. It is made on
/// the device and never leaves it.
public final class DeviceKey {
    private final Origin origin;
    private final SigningKey key;
    private final PublicKey publicKey;

    private DeviceKey(Origin origin, SigningKey key, PublicKey publicKey) {
        this.origin = origin;
        this.key = key;
        this.publicKey = publicKey;
    }

    /// The key pair of a secret seed; whoever calls brings the chance that the seed is made of.
    public static DeviceKey of(Origin origin, Hash seed) {
        PublicKey publicKey = publicKey(seed);
        SigningKey key = SigningKey.ofSeed(origin.deviceKeyName(publicKey.device()), seed);
        return new DeviceKey(origin, key, publicKey);
    }

    /// The public half of a seed.
    public static PublicKey publicKey(Hash seed) {
        return PublicKey.of(SigningKey.ofSeed("seed", seed).verifier().key());
    }

    /// The device's name.
    public DeviceId device() {
        return publicKey.device();
    }

    /// The public half.
    public PublicKey publicKey() {
        return publicKey;
    }

    /// Signs an entry of this device.
    public SignedEntry sign(Envelope envelope) {
        return sign(UnsignedEntry.of(envelope));
    }

    /// Signs an entry of this device that has its name already.
    public SignedEntry sign(UnsignedEntry entry) {
        return SignedEntry.of(own(entry), key);
    }

    /// Signs this device's enrolment, together with the letter's key.
    public SignedEntry enrol(Envelope envelope, LetterCode code) {
        return enrol(UnsignedEntry.of(envelope), code);
    }

    /// Signs this device's enrolment, which has its name already, together with the letter's key.
    public SignedEntry enrol(UnsignedEntry entry, LetterCode code) {
        if (!(entry.envelope().facts() instanceof Facts.Known known)
                || !(known.event() instanceof DeviceEnrolled enrolled)) {
            throw new IllegalArgumentException("only an enrolment is signed with a letter");
        }
        Hash seed = code.seed(origin.value());
        SigningKey letter = SigningKey.ofSeed(origin.letterKeyName(enrolled.letter()), seed);
        return SignedEntry.of(own(entry), key, letter);
    }

    private UnsignedEntry own(UnsignedEntry entry) {
        if (!entry.envelope().device().equals(device())) {
            throw new IllegalArgumentException("a device signs its own entries only");
        }
        return entry;
    }
}
