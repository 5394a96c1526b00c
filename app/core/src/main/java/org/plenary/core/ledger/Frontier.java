package org.plenary.core.ledger;

import java.util.ArrayList;
import java.util.List;

/// All of a tree that is needed to go on: the roots of its full subtrees, the largest first. A
/// value: the next leaf makes another one. At most 63 hashes, whatever the size.
public final class Frontier {
    /// The tree without leaves.
    public static final Frontier EMPTY = new Frontier(0, List.of());

    private final long size;
    private final List<Hash> subtrees;

    private Frontier(long size, List<Hash> subtrees) {
        this.size = size;
        this.subtrees = subtrees;
    }

    /// The tree of a size whose full subtrees have these roots, the largest first: one for each one
    /// bit of the size.
    public static Frontier of(long size, List<Hash> subtrees) {
        if (size < 0 || subtrees.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException(
                    "a tree of " + size + " leaves has " + Long.bitCount(size) + " full subtrees");
        }
        return new Frontier(size, List.copyOf(subtrees));
    }

    /// The tree with one more leaf.
    public Frontier plus(Hash leaf) {
        List<Hash> roots = new ArrayList<>(subtrees);
        Hash root = leaf;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            root = Tree.node(roots.removeLast(), root);
        }
        roots.add(root);
        return new Frontier(size + 1, List.copyOf(roots));
    }

    /// How many leaves it has.
    public long size() {
        return size;
    }

    /// The roots of its full subtrees, the largest first.
    public List<Hash> subtrees() {
        return subtrees;
    }

    /// Its RFC 6962 root.
    public Hash root() {
        if (subtrees.isEmpty()) {
            return Tree.EMPTY_ROOT;
        }
        Hash root = subtrees.getLast();
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = Tree.node(subtrees.get(i), root);
        }
        return root;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frontier that
                && size == that.size
                && subtrees.equals(that.subtrees);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(size) ^ subtrees.hashCode();
    }
}
