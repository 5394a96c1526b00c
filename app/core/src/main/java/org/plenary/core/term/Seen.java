package org.plenary.core.term;

import org.plenary.core.ledger.Hash;

/// The last checkpoint that an entry's author had verified: every entry carries the history its
/// author was shown.
public record Seen(long size, Hash root) {
    /// Sizes are never negative.
    public Seen {
        if (size < 0) {
            throw new IllegalArgumentException("a tree's size is never negative");
        }
    }

    /// What somebody has seen who has not seen anything yet: the empty tree.
    public static final Seen NOTHING = new Seen(0, Hash.sha256());
}
