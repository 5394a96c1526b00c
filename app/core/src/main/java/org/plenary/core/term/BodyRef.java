package org.plenary.core.term;

import org.plenary.core.ledger.Hash;

/// Where an entry's words are: their commitment and their length in bytes. Erasing them changes no
/// result.
public record BodyRef(Hash commitment, int length) {
    /// The longest body, in bytes.
    public static final int MAX_LENGTH = 65_536;

    /// Lengths lie between one byte and [#MAX_LENGTH].
    public BodyRef {
        if (length < 1 || length > MAX_LENGTH) {
            throw new IllegalArgumentException("a body has 1 to 65,536 bytes, not " + length);
        }
    }
}
