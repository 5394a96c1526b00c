package org.plenary.core.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.core.draw.Freeze;
import org.plenary.core.draw.PanelPart;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.NumberSource;
import org.plenary.core.term.PublicKey;

/// How the panel is drawn, step by step, each fixed before what decides it exists: announced,
/// frozen, a first public number, the lottery, a second public number, the seats.
public sealed interface DrawEvent extends Event {
    /// Where a public number comes from and when it is drawn.
    ///
    /// @param at the earliest moment; nothing is drawn before it
    /// @param digits how many digits it has (0 where people seal numbers)
    record Announced(NumberSource source, Instant at, int digits) {
        /// 1 to 64 digits, none for sealed numbers.
        public Announced {
            Bounds.time(at);
            if (source == NumberSource.SEALED) {
                Bounds.within(digits, 0, 0, "digits of sealed numbers");
            } else {
                Bounds.within(digits, 1, 64, "digits of a public number");
            }
        }
    }

    /// A draw was announced: for the seats that nobody sits in now. Its words: `title`, and
    /// `lottery` and `panel`, which say how, where and before whom each number is drawn.
    ///
    /// @param seats how many people are drawn
    /// @param lottery the number that seeds the lottery, drawn after the freeze
    /// @param panel the number that picks the panel, drawn after the lottery is in the record
    record DrawAnnounced(int seats, Announced lottery, Announced panel) implements DrawEvent {
        /// The panel's number is drawn after the lottery's, which has at least six digits.
        public DrawAnnounced {
            Bounds.within(seats, 1, 2_000, "seats");
            if (!panel.at().isAfter(lottery.at())) {
                throw new IllegalArgumentException(
                        "the panel's number is drawn after the lottery's");
            }
            if (lottery.source() != NumberSource.SEALED) {
                Bounds.within(lottery.digits(), 6, 64, "digits of the lottery's number");
            }
            if (panel.source() != NumberSource.SEALED) {
                Bounds.within(panel.digits(), 3, 64, "digits of the panel's number");
            }
        }
    }

    /// Pool and quotas were frozen: from here on nobody can be added, left out or described in
    /// another way.
    ///
    /// @param quotas the quotas' file, which is published
    /// @param commitments the file of the commitments to everybody's values, which is published; a
    ///   pool that is too large goes without
    /// @param freeze what was frozen; its quotas and commitments are those files
    record PoolFrozen(
            EntryId draw, Attachment quotas, Optional<Attachment> commitments, Freeze freeze)
            implements DrawEvent {
        /// The freeze speaks of the same files.
        public PoolFrozen {
            if (!freeze.quotas().equals(quotas.sha256())
                    || !freeze.commitments().equals(commitments.map(Attachment::sha256))) {
                throw new IllegalArgumentException("the freeze is of these quotas and commitments");
            }
            Bounds.text(quotas);
            commitments.ifPresent(Bounds::text);
        }

        /// A freeze without commitments.
        public PoolFrozen(EntryId draw, Attachment quotas, Freeze freeze) {
            this(draw, quotas, Optional.empty(), freeze);
        }

        @Override
        public List<EntryId> refs() {
            return List.of(draw);
        }
    }

    /// Somebody sealed a number of their own, before the pool was frozen.
    ///
    /// @param sealed the commitment, see [SealedNumber]
    record NumberSealed(EntryId draw, NumberFor purpose, Hash sealed) implements DrawEvent {
        @Override
        public List<EntryId> refs() {
            return List.of(draw);
        }
    }

    /// Somebody showed the number that they had sealed.
    ///
    /// @param sealing the entry that sealed it
    record NumberShown(EntryId sealing, Hash number) implements DrawEvent {
        @Override
        public List<EntryId> refs() {
            return List.of(sealing);
        }
    }

    /// The registrar wrote down a number that was thrown or drawn in public. It counts for the draw
    /// once another office has confirmed it.
    ///
    /// @param digits as they fell
    record NumberStated(EntryId draw, NumberFor purpose, String digits) implements DrawEvent {
        /// 1 to 64 decimal digits.
        public NumberStated {
            if (!digits.matches("[0-9]{1,64}")) {
                throw new IllegalArgumentException("a public number is 1 to 64 digits");
            }
        }

        @Override
        public List<EntryId> refs() {
            return List.of(draw);
        }
    }

    /// Another office, who was there, confirmed a number.
    record NumberConfirmed(EntryId number) implements DrawEvent {
        @Override
        public List<EntryId> refs() {
            return List.of(number);
        }
    }

    /// The lottery was fixed: its panels stand, and one of them will be drawn.
    ///
    /// @param file the lottery's file, which is published
    /// @param root the root of its tree, which every seat is checked against
    record LotteryCommitted(EntryId draw, Attachment file, Hash root) implements DrawEvent {
        /// The file is text.
        public LotteryCommitted {
            Bounds.text(file);
        }

        @Override
        public List<EntryId> refs() {
            return List.of(draw);
        }
    }

    /// Seats were filled with people of the panel that was drawn, a part of it at a time.
    ///
    /// @param part which part of the panel, from 0
    /// @param volunteers their public numbers, ascending
    /// @param letters the public key of each one's letter, in the same order
    /// @param path the hashes that prove the part in the lottery's tree
    record SeatsFilled(
            EntryId draw,
            int part,
            List<Integer> volunteers,
            List<PublicKey> letters,
            List<Hash> path)
            implements DrawEvent {
        /// At most [PanelPart#SIZE] people a part, so that an entry stays below 4 kB.
        public SeatsFilled {
            Bounds.within(part, 0, 62, "the part");
            volunteers = List.copyOf(volunteers);
            letters = List.copyOf(letters);
            path = List.copyOf(path);
            Bounds.within(volunteers.size(), 1, PanelPart.SIZE, "people in one part");
            Bounds.within(letters.size(), volunteers.size(), volunteers.size(), "letters");
            Bounds.within(path.size(), 0, 20, "hashes of a path");
            volunteers.forEach(number -> Bounds.within(number, 1, 1_000_000, "a public number"));
        }

        @Override
        public List<EntryId> refs() {
            return List.of(draw);
        }
    }

    /// A proof was published that the panel that was drawn meets every quota. Whether it holds is
    /// not judged here: whoever has the files checks it. A later one takes its place.
    ///
    /// @param file the proof's file
    record QuotaFitProved(EntryId draw, Attachment file) implements DrawEvent {
        /// The file is text.
        public QuotaFitProved {
            Bounds.text(file);
        }

        @Override
        public List<EntryId> refs() {
            return List.of(draw);
        }
    }

    /// A draw was given up before the moment of its second number. Its words: `reason`.
    record DrawAbandoned(EntryId draw) implements DrawEvent {
        @Override
        public List<EntryId> refs() {
            return List.of(draw);
        }
    }
}
