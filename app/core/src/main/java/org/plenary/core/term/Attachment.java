package org.plenary.core.term;

import org.plenary.core.ledger.Hash;

/// A file that belongs to an evidence item, known by its SHA-256 and its size in bytes (at most 200
/// MB, RELIABILITY R26).
public record Attachment(Hash sha256, long size, Media media) {
    /// The largest attachment, in bytes.
    public static final long MAX_SIZE = 200_000_000;

    /// Sizes lie between one byte and [#MAX_SIZE].
    public Attachment {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException(
                    "an attachment has 1 to 200,000,000 bytes, not " + size);
        }
    }
}
