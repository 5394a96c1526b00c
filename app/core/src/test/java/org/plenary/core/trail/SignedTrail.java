package org.plenary.core.trail;

import java.util.List;
import org.plenary.core.event.Entry;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Facts;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.ledger.CheckpointSigner;
import org.plenary.core.ledger.SigningKey;
import org.plenary.core.procedure.Keys;
import org.plenary.core.procedure.TestAssembly;
import org.plenary.core.procedure.TestTrail;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.Origin;
import org.plenary.core.term.PublicKey;

/// The entries of a trail in a test, signed by everybody who wrote them. Their ids are those that
/// the trail knows, since signatures are no part of them.
public final class SignedTrail {
    private SignedTrail() {}

    /// Every entry of an assembly's trail.
    public static List<SignedEntry> of(TestAssembly assembly) {
        return of(assembly.trail());
    }

    /// Every entry of a trail.
    public static List<SignedEntry> of(TestTrail trail) {
        return trail.log().stream().map(Entry::envelope).map(SignedTrail::sign).toList();
    }

    /// What the log itself signs with: the keys that every founding in a test names.
    public static CheckpointSigner log() {
        return new CheckpointSigner(
                TestTrail.ORIGIN.value(), Keys.seed("log"), Keys.seed("log-pq"));
    }

    /// An envelope signed by its device, and an enrolment by its letter too.
    public static SignedEntry sign(Envelope envelope) {
        SigningKey device = key(envelope.assembly(), envelope.device());
        return envelope.facts() instanceof Facts.Known(var _, DeviceEnrolled enrolled)
                ? SignedEntry.of(envelope, device, letter(envelope.assembly(), enrolled.letter()))
                : SignedEntry.of(envelope, device);
    }

    /// An envelope signed by these keys, whoever's they are.
    public static SignedEntry signedBy(Envelope envelope, SigningKey... keys) {
        return SignedEntry.of(envelope, keys);
    }

    /// What a device signs with.
    public static SigningKey key(Origin origin, DeviceId device) {
        return SigningKey.ofSeed(origin.deviceKeyName(device), Keys.seedOf(device));
    }

    /// What a letter signs with.
    public static SigningKey letter(Origin origin, PublicKey letter) {
        return SigningKey.ofSeed(origin.letterKeyName(letter), Keys.seedOf(letter.device()));
    }
}
