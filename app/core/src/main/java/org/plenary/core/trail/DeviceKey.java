package org.plenary.core.trail;

import java.util.Optional;
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
    private final Hash seed;
    private final PublicKey publicKey;
    private Optional<SigningKey> made = Optional.empty();

    private DeviceKey(Origin origin, Hash seed, PublicKey publicKey) {
        this.origin = origin;
        this.seed = seed;
        this.publicKey = publicKey;
    }

    /// The key pair of a secret seed; whoever calls brings the chance that the seed is made of.
    public static DeviceKey of(Origin origin, Hash seed) {
        return new DeviceKey(origin, seed, publicKey(seed));
    }

    /// The key pair of a seed whose public half was computed before: a program that starts has
    /// other things to do. Nothing is signed with a seed that this is not the public half of.
    public static DeviceKey of(Origin origin, Hash seed, PublicKey publicKey) {
        return new DeviceKey(origin, seed, publicKey);
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

    private synchronized SigningKey key() {
        SigningKey key = made.orElseGet(this::make);
        made = Optional.of(key);
        return key;
    }

    private SigningKey make() {
        SigningKey key = SigningKey.ofSeed(origin.deviceKeyName(device()), seed);
        if (!publicKey.equals(PublicKey.of(key.verifier().key()))) {
            throw new IllegalStateException("this is not the public half of the device's seed");
        }
        return key;
    }

    /// Signs an entry of this device.
    public SignedEntry sign(Envelope envelope) {
        return sign(UnsignedEntry.of(envelope));
    }

    /// Signs an entry of this device that has its name already.
    public SignedEntry sign(UnsignedEntry entry) {
        return SignedEntry.of(own(entry), key());
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
        return SignedEntry.of(own(entry), key(), letter);
    }

    private UnsignedEntry own(UnsignedEntry entry) {
        if (!entry.envelope().device().equals(device())) {
            throw new IllegalArgumentException("a device signs its own entries only");
        }
        return entry;
    }
}
