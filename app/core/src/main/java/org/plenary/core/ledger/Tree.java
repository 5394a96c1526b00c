package org.plenary.core.ledger;

/// Hashing of the log's tree (RFC 6962 section 2.1, SHA-256): a leaf and a node can never be taken
/// for each other.
public final class Tree {
    /// The root of a tree without entries: SHA-256 of nothing.
    public static final Hash EMPTY_ROOT = Hash.sha256();

    /// The longest entry that an entry bundle can hold, in bytes.
    public static final int MAX_ENTRY = 65_535;

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Tree() {}

    /// The hash of an entry's bytes as a leaf.
    public static Hash leaf(byte[] entry) {
        return Hash.sha256(LEAF, entry);
    }

    /// The hash over two subtrees, the left one being full.
    public static Hash node(Hash left, Hash right) {
        return Hash.node(NODE, left, right);
    }
}
