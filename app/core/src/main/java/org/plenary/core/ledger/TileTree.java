package org.plenary.core.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A tree of a size whose hashes are read from tiles, each tile at most once.
final class TileTree {
    private static final int HEIGHT = 8;

    private final long size;
    private final TileReader reader;
    private final Map<TileCoordinates, Tile> read = new HashMap<>();

    TileTree(long size, TileReader reader) {
        this.size = size;
        this.reader = reader;
    }

    /// RFC 6962's PATH(m, D[from:to]).
    List<Hash> path(long index, long from, long to) throws IOException {
        if (to - from == 1) {
            return new ArrayList<>();
        }
        long middle = split(from, to);
        boolean left = index < middle;
        List<Hash> path = left ? path(index, from, middle) : path(index, middle, to);
        path.add(left ? root(middle, to) : root(from, middle));
        return path;
    }

    /// RFC 6962's SUBPROOF(m, D[from:to], whole).
    List<Hash> consistency(long older, long from, long to, boolean whole) throws IOException {
        List<Hash> proof = new ArrayList<>();
        if (older == to) {
            if (!whole) {
                proof.add(root(from, to));
            }
            return proof;
        }
        long middle = split(from, to);
        if (older <= middle) {
            proof.addAll(consistency(older, from, middle, whole));
            proof.add(root(middle, to));
        } else {
            proof.addAll(consistency(older, middle, to, false));
            proof.add(root(from, middle));
        }
        return proof;
    }

    /// The root over the leaves from one position up to another.
    Hash root(long from, long to) throws IOException {
        long length = to - from;
        if (length == Long.highestOneBit(length)) {
            return full(from, Long.numberOfTrailingZeros(length));
        }
        long middle = split(from, to);
        return Tree.node(root(from, middle), root(middle, to));
    }

    /// The root over 2^height leaves; `from` is a multiple of that. The hash, or the hashes that it
    /// stands on, are in one tile.
    private Hash full(long from, int height) throws IOException {
        int level = height / HEIGHT;
        long place = from >> (HEIGHT * level);
        int above = height % HEIGHT;
        TileCoordinates coordinates = TileCoordinates.in(size, level, place / TileCoordinates.FULL);
        return tile(coordinates).root((int) (place % TileCoordinates.FULL), above);
    }

    private Tile tile(TileCoordinates coordinates) throws IOException {
        Tile known = read.get(coordinates);
        if (known != null) {
            return known;
        }
        Tile tile = reader.read(coordinates);
        if (tile.width() < coordinates.width()) {
            throw new IOException("the tile " + coordinates.path() + " is too short");
        }
        read.put(coordinates, tile);
        return tile;
    }

    /// The largest power of two below the number of leaves, counted from the first of them.
    private static long split(long from, long to) {
        return from + Long.highestOneBit(to - from - 1);
    }
}
