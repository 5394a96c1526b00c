package org.plenary.server.store;

import org.plenary.core.ledger.Hash;

/// How far the log reaches: its size and the root of its tree.
public record Head(long size, Hash root) {
    /// Of a log without entries.
    public static final Head EMPTY = new Head(0, Hash.sha256());
}
