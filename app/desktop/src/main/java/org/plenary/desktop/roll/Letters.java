package org.plenary.desktop.roll;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import org.plenary.core.event.RollEvent.PanelSeated;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Origin;
import org.plenary.core.term.PublicKey;
import org.plenary.core.trail.DeviceKey;
import org.plenary.core.trail.LetterCode;

/// Makes letters. Chance comes in here and nowhere else; the codes never leave for the record, only
/// the public halves of their keys.
final class Letters {
    /// Seats that one entry can fill.
    static final int AT_ONCE = 64;

    private final Origin origin;
    private final SecureRandom random;

    Letters(Origin origin, SecureRandom random) {
        this.origin = origin;
        this.random = random;
    }

    /// A letter before it is given out.
    record Made(Holder holder, LetterCode code, PublicKey key) {}

    /// A new letter for a holder.
    Made make(Holder holder) {
        byte[] bytes = new byte[Hash.LENGTH];
        random.nextBytes(bytes);
        LetterCode code = LetterCode.of(Hash.of(bytes));
        return new Made(holder, code, DeviceKey.publicKey(code.seed(origin.value())));
    }

    /// New letters for the seats from `first` to `last`.
    List<Made> seats(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(seat -> make(Holder.seat(seat)))
                .toList();
    }

    /// The entries that fill the seats of these letters, which are in order of seats.
    static List<PanelSeated> panel(List<Made> letters) {
        return IntStream.iterate(0, from -> from < letters.size(), from -> from + AT_ONCE)
                .mapToObj(from -> letters.subList(from, Math.min(letters.size(), from + AT_ONCE)))
                .map(part ->
                        new PanelSeated(
                                part.getFirst().holder().number(),
                                part.stream().map(Made::key).toList()))
                .toList();
    }
}
