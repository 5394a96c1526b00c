package org.plenary.core.event;

import java.util.List;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.PublicKey;
import org.plenary.core.term.VacancyGround;

/// Who sits in the assembly and with which devices: keys and numbers, never a name.
public sealed interface RollEvent extends Event {
    /// A device was enrolled with a letter; signed by the letter's key and by the device's, so
    /// nobody else can do it.
    record DeviceEnrolled(PublicKey letter, PublicKey key) implements RollEvent {}

    /// The registrar gave a holder a new letter, in public. It works once another office has
    /// confirmed it.
    record LetterReissued(Holder holder, PublicKey letter) implements RollEvent {}

    /// Another office confirmed a new letter: no single person can enrol a device in somebody
    /// else's seat.
    record LetterConfirmed(EntryId reissue) implements RollEvent {
        @Override
        public List<EntryId> refs() {
            return List.of(reissue);
        }
    }

    /// A device acts no more from here on. What it did before stands.
    record DeviceRevoked(DeviceId device) implements RollEvent {}

    /// A member left the assembly by their own word: at once, and for good. Its words, if there are
    /// any: `reason`.
    record SeatLeft() implements RollEvent {}

    /// The registrar stated that a seat is free. It is once another office has confirmed it. Its
    /// words: `reason`.
    record VacancyStated(int seat, VacancyGround ground) implements RollEvent {
        /// Seats are counted from 1.
        public VacancyStated {
            Bounds.within(seat, 1, 1_000_000, "a seat");
        }
    }

    /// Whoever sits in a seat says that it is not free. Its words, if there are any: `reason`.
    record VacancyContested(EntryId vacancy) implements RollEvent {
        @Override
        public List<EntryId> refs() {
            return List.of(vacancy);
        }
    }

    /// Another office confirmed that a seat is free: no single person can take it from somebody,
    /// and no two before whoever sits there had a week to say that they are still here.
    record VacancyConfirmed(EntryId vacancy) implements RollEvent {
        @Override
        public List<EntryId> refs() {
            return List.of(vacancy);
        }
    }
}
