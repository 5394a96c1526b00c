package org.plenary.core.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.NumberFor;

/// A number that somebody brings to a draw, sealed until everybody's is.
public final class SealedNumber {
    private SealedNumber() {}

    /// The SHA-256 of `plenary-number/v1`, the draw's id, what the number is for and the number in
    /// hexadecimal, each on a line of its own. The number's 32 random bytes keep it from being
    /// guessed.
    public static Hash commitment(EntryId draw, NumberFor purpose, Hash number) {
        String lines =
                "plenary-number/v1\n"
                        + (draw.hex() + "\n")
                        + (purpose.wire() + "\n")
                        + (number.hex() + "\n");
        return Hash.sha256(lines.getBytes(UTF_8));
    }
}
