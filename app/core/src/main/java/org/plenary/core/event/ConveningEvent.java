package org.plenary.core.event;

import java.util.List;
import org.plenary.core.term.Holder;
import org.plenary.core.term.PublicKey;
import org.plenary.core.term.Stage;

/// How an assembly begins and moves on.
public sealed interface ConveningEvent extends Event {
    /// Entry 0 of every trail: everything that trust begins with. Its eight words stand on every
    /// letter.
    ///
    /// Its words: `title`, `commissioner`, `organiser`, `contact`, `zone` (an IANA time zone),
    /// `remit`, and for each question n `question.n` and `proposition.n`.
    ///
    /// @param rehearsal whether this is a rehearsal, whose keys are nobody's secret
    /// @param seats how many people are drawn (1 to 2,000)
    /// @param questions how many questions the remit asks (1 to 9)
    /// @param convenor the key that signs this entry and the first charter
    /// @param sequencer the key that signs clock entries and what falls due
    /// @param log the Ed25519 key that signs checkpoints
    /// @param postQuantum the ML-DSA-44 key that signs checkpoints too
    /// @param offices the letters of everybody who is not a member
    record AssemblyFounded(
            boolean rehearsal,
            int seats,
            int questions,
            PublicKey convenor,
            PublicKey sequencer,
            PublicKey log,
            PostQuantumKey postQuantum,
            List<OfficeLetter> offices)
            implements ConveningEvent {
        /// Seats lie between 1 and 2,000, questions between 1 and 9, offices between 1 and 8.
        public AssemblyFounded {
            Bounds.within(seats, 1, 2_000, "seats");
            Bounds.within(questions, 1, 9, "questions");
            offices = List.copyOf(offices);
            Bounds.within(offices.size(), 1, 8, "offices");
        }
    }

    /// A letter that makes its holder's first device an office's device.
    record OfficeLetter(Holder holder, PublicKey letter) {
        /// Seats are filled by the panel and never by the founding; the convenor and the sequencer
        /// need no letter.
        public OfficeLetter {
            boolean office =
                    switch (holder.role()) {
                        case REGISTRAR, FACILITATOR, AUTHORITY -> true;
                        case CONVENOR, MEMBER, SEQUENCER -> false;
                    };
            if (!office) {
                throw new IllegalArgumentException(
                        "letters of the founding go to registrars, facilitators and the authority");
            }
        }
    }

    /// A question of the remit entered a stage: the next one, or from checking back to drafting.
    ///
    /// @param question from 1
    record StageOpened(int question, Stage stage) implements ConveningEvent {
        /// Questions are numbered 1 to 9.
        public StageOpened {
            Bounds.question(question);
        }
    }
}
