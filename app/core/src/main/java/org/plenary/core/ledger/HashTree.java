package org.plenary.core.ledger;

import java.util.ArrayList;
import java.util.List;

/// A whole tree whose leaves are at hand (RFC 6962 section 2.1): its root, and the path that
/// [Proofs#verifyInclusion] checks. For trees that a person's machine makes at once, such as a
/// draw's; the log itself grows by [Frontier] and lies in tiles.
public final class HashTree {
    private final List<Hash> leaves;

    /// A tree over leaf hashes, at least one.
    public HashTree(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("a tree has at least one leaf");
        }
        this.leaves = List.copyOf(leaves);
    }

    /// How many leaves it has.
    public int size() {
        return leaves.size();
    }

    /// The hash that commits to every leaf and its place.
    public Hash root() {
        return root(0, leaves.size());
    }

    /// The hashes that prove the leaf at an index, from its neighbour up.
    public List<Hash> path(int index) {
        if (index < 0 || index >= leaves.size()) {
            throw new IllegalArgumentException(
                    "a tree of " + leaves.size() + " leaves has none at " + index);
        }
        List<Hash> path = new ArrayList<>();
        path(index, 0, leaves.size(), path);
        return List.copyOf(path);
    }

    private void path(int index, int from, int to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        int middle = from + left(to - from);
        if (index < middle) {
            path(index, from, middle, path);
            path.add(root(middle, to));
        } else {
            path(index, middle, to, path);
            path.add(root(from, middle));
        }
    }

    private Hash root(int from, int to) {
        if (to - from == 1) {
            return leaves.get(from);
        }
        int middle = from + left(to - from);
        return Tree.node(root(from, middle), root(middle, to));
    }

    /// How many leaves stand in the left, full subtree: the largest power of two below the size.
    private static int left(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
