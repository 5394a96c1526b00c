package org.plenary.desktop.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plenary.core.ledger.Frontier;
import org.plenary.core.ledger.TileCoordinates;
import org.plenary.core.ledger.Tree;

/// Entries that came in one piece: at most some thousand, so that a long record neither fills the
/// memory nor has to come whole before any of it is kept.
final class Slice {
    private static final long BUNDLES = 16;

    private final long from;
    private final List<byte[]> entries;
    private final Frontier tree;

    private Slice(long from, List<byte[]> entries, Frontier tree) {
        this.from = from;
        this.entries = entries;
        this.tree = tree;
    }

    /// The entries that follow those that are here, up to the end of some bundle or of the record.
    static Slice fetch(Trail trail, Replica replica, long end) throws IOException {
        long from = replica.size();
        long first = from / TileCoordinates.FULL;
        long to = Math.min(end, (first + BUNDLES) * TileCoordinates.FULL);
        List<byte[]> entries = new ArrayList<>();
        Frontier tree = replica.tree();
        for (long bundle = first; bundle * TileCoordinates.FULL < to; bundle++) {
            for (byte[] entry : missing(trail.entries(tile(bundle, end)), bundle, from)) {
                entries.add(entry);
                tree = tree.plus(Tree.leaf(entry));
            }
        }
        return new Slice(from, entries, tree);
    }

    private static List<byte[]> missing(List<byte[]> bundle, long index, long from) {
        long known = Math.max(0, from - index * TileCoordinates.FULL);
        return bundle.subList((int) known, bundle.size());
    }

    /// The tile of level 0 at an index, as wide as a tree of a size has it.
    static TileCoordinates tile(long index, long size) {
        long rest = size - index * TileCoordinates.FULL;
        return new TileCoordinates(0, index, (int) Math.min(TileCoordinates.FULL, rest));
    }

    /// The position of its first entry.
    long from() {
        return from;
    }

    /// Its entries' bytes, in order.
    List<byte[]> entries() {
        return entries;
    }

    /// The tree over everything up to its end.
    Frontier tree() {
        return tree;
    }
}
