package org.plenary.rehearsal.play;

import java.util.Locale;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Origin;
import org.plenary.core.term.PublicKey;
import org.plenary.core.trail.DeviceKey;
import org.plenary.core.trail.LetterCode;

/// Every key of a rehearsal. They come from its seed, so they are nobody's secret; its founding
/// entry says so.
public final class Keyring {
    private final Origin origin;
    private final Chance chance;

    Keyring(Origin origin, Chance chance) {
        this.origin = origin;
        this.chance = chance;
    }

    /// The keys of the rehearsal of a seed under a name.
    public static Keyring of(Origin origin, long seed) {
        return new Keyring(origin, Chance.of(seed));
    }

    /// The seed of the Ed25519 key that signs checkpoints.
    public Hash log() {
        return chance.secret("log");
    }

    /// The seed of the ML-DSA-44 key that signs checkpoints too.
    public Hash postQuantum() {
        return chance.secret("log, post-quantum");
    }

    /// The seed of the key that signs clock entries and what falls due.
    public Hash sequencer() {
        return chance.secret("sequencer");
    }

    /// A holder's nth letter, from 1.
    public LetterCode letter(Holder holder, int number) {
        return LetterCode.of(chance.secret("letter " + number + " of " + name(holder)));
    }

    /// The public half of a letter.
    public PublicKey letterKey(Holder holder, int number) {
        return DeviceKey.publicKey(letter(holder, number).seed(origin.value()));
    }

    /// The key of a holder's nth laptop, from 1. The sequencer's first is the log's own.
    public DeviceKey laptop(Holder holder, int number) {
        return DeviceKey.of(origin, laptopSeed(holder, number));
    }

    private Hash laptopSeed(Holder holder, int number) {
        return switch (holder.role()) {
            case SEQUENCER -> sequencer();
            case CONVENOR, REGISTRAR, FACILITATOR, AUTHORITY, MEMBER ->
                    chance.secret("laptop " + number + " of " + name(holder));
        };
    }

    private static String name(Holder holder) {
        return holder.role().name().toLowerCase(Locale.ROOT) + " " + holder.number();
    }
}
