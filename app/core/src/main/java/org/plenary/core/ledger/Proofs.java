package org.plenary.core.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Proofs of a tree (RFC 6962 sections 2.1.1 and 2.1.2, checked as RFC 9162 sections 2.1.3.2 and
/// 2.1.4.2 say): that an entry is in it, and that it continues an earlier tree.
public final class Proofs {
    private Proofs() {}

    /// The hashes that prove the entry at an index in a tree of a size, from the leaf's neighbour
    /// up.
    public static List<Hash> inclusion(long index, long size, TileReader tiles) throws IOException {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException(
                    "a tree of " + size + " entries has none at " + index);
        }
        return new TileTree(size, tiles).path(index, 0, size);
    }

    /// The hashes that prove that a tree of a size continues one of an older size. No hash is
    /// needed for equal sizes, nor from the empty tree.
    public static List<Hash> consistency(long oldSize, long size, TileReader tiles)
            throws IOException {
        if (oldSize < 0 || oldSize > size) {
            throw new IllegalArgumentException("a tree never shrinks");
        }
        return oldSize == 0 || oldSize == size
                ? List.of()
                : new TileTree(size, tiles).consistency(oldSize, 0, size, true);
    }

    /// The tree of a size, ready to go on, as the tiles tell it.
    public static Frontier frontier(long size, TileReader tiles) throws IOException {
        TileTree tree = new TileTree(size, tiles);
        List<Hash> subtrees = new ArrayList<>();
        long from = 0;
        while (from < size) {
            long length = Long.highestOneBit(size - from);
            subtrees.add(tree.root(from, from + length));
            from += length;
        }
        return Frontier.of(size, subtrees);
    }

    /// Whether the proof shows that this leaf stands at an index in the tree of this size and root.
    public static boolean verifyInclusion(
            long index, long size, Hash leaf, List<Hash> proof, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long place = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash neighbour : proof) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                hash = Tree.node(neighbour, hash);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Tree.node(hash, neighbour);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /// Whether the proof shows that the tree of this size and root begins with the older tree.
    public static boolean verifyConsistency(
            long oldSize, Hash oldRoot, long size, Hash root, List<Hash> proof) {
        if (oldSize < 0 || oldSize > size) {
            return false;
        }
        if (oldSize == 0) {
            return proof.isEmpty() && oldRoot.equals(Tree.EMPTY_ROOT);
        }
        if (oldSize == size) {
            return proof.isEmpty() && oldRoot.equals(root);
        }
        int full = Long.numberOfTrailingZeros(oldSize);
        Iterator<Hash> rest = proof.iterator();
        Optional<Hash> first =
                oldSize == Long.highestOneBit(oldSize) ? Optional.of(oldRoot) : next(rest);
        return first.isPresent()
                && climbs(
                        (oldSize - 1) >> full,
                        (size - 1) >> full,
                        first.get(),
                        rest,
                        oldRoot,
                        root);
    }

    /// From a subtree that both trees have up to both their roots.
    private static boolean climbs(
            long oldPlace, long oldLast, Hash first, Iterator<Hash> rest, Hash oldRoot, Hash root) {
        long place = oldPlace;
        long last = oldLast;
        Hash older = first;
        Hash newer = first;
        while (rest.hasNext()) {
            if (last == 0) {
                return false;
            }
            Hash neighbour = rest.next();
            if ((place & 1) == 1 || place == last) {
                older = Tree.node(neighbour, older);
                newer = Tree.node(neighbour, newer);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                newer = Tree.node(newer, neighbour);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && older.equals(oldRoot) && newer.equals(root);
    }

    private static Optional<Hash> next(Iterator<Hash> rest) {
        return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
    }
}
