package org.plenary.server.sequencer;

import java.time.Instant;
import java.util.Optional;
import org.plenary.core.term.EntryId;

/// What the server says to one entry that was handed in.
public sealed interface Answer {
    /// It is in the record and durable. Handing it in again gives the same answer.
    ///
    /// @param index its position
    /// @param time when it was received, by the record's own clock
    record InTheRecord(EntryId id, long index, Instant time) implements Answer {}

    /// It is not in the record, and nothing of it was kept.
    ///
    /// @param id its name, if it can be told
    /// @param need the number of the device's entry that must come first
    record Refused(Optional<EntryId> id, Code code, String sentence, Optional<Long> need)
            implements Answer {
        static Refused of(EntryId id, Code code, String sentence) {
            return new Refused(Optional.of(id), code, sentence, Optional.empty());
        }
    }

    /// Why an entry is refused: form, signature, size, or something in it that this log does not
    /// know. What an entry means is never a reason.
    enum Code {
        /// Not an entry, byte for byte.
        MALFORMED("malformed"),
        /// Longer than an entry may be.
        TOO_LARGE("too-large"),
        /// A signature is missing, does not hold, or is one too many.
        UNAUTHENTIC("unauthentic"),
        /// Nobody here has this device, or this letter.
        UNKNOWN_DEVICE("unknown-device"),
        /// The device's entry before it is not here.
        UNKNOWN_PREV("unknown-prev"),
        /// Its author saw a record that is not the beginning of this one.
        UNKNOWN_SEEN("unknown-seen"),
        /// Its words did not come with it, or are not the ones it commits to.
        WORDS_MISSING("words-missing"),
        /// It was written for another assembly.
        WRONG_ASSEMBLY("wrong-assembly");

        private final String wire;

        Code(String wire) {
            this.wire = wire;
        }

        /// As the answer writes it.
        public String wire() {
            return wire;
        }
    }
}
