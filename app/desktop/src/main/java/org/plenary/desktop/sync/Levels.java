package org.plenary.desktop.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.Tile;
import org.plenary.core.ledger.TileCoordinates;
import org.plenary.core.ledger.TileReader;
import org.plenary.core.ledger.Tree;

/// The tiles of a tree that was computed here from the entries themselves: every hash of every
/// level, 32 bytes a leaf and a little more.
final class Levels implements TileReader {
    private final List<Level> levels = new ArrayList<>(List.of(new Level()));

    /// One level: the hashes over 256^n leaves, one after the other.
    private static final class Level {
        private byte[] hashes = new byte[1024 * Hash.LENGTH];
        private int count;

        void add(Hash hash) {
            if ((count + 1) * Hash.LENGTH > hashes.length) {
                hashes = Arrays.copyOf(hashes, hashes.length * 2);
            }
            System.arraycopy(hash.bytes(), 0, hashes, count * Hash.LENGTH, Hash.LENGTH);
            count++;
        }

        Hash at(int index) {
            int from = index * Hash.LENGTH;
            return Hash.of(Arrays.copyOfRange(hashes, from, from + Hash.LENGTH));
        }

        byte[] slice(int from, int width) {
            return Arrays.copyOfRange(hashes, from * Hash.LENGTH, (from + width) * Hash.LENGTH);
        }
    }

    /// Adds the next leaf.
    void add(Hash leaf) {
        add(0, leaf);
    }

    private void add(int number, Hash hash) {
        if (number == levels.size()) {
            levels.add(new Level());
        }
        Level level = levels.get(number);
        level.add(hash);
        if (level.count % TileCoordinates.FULL == 0) {
            add(number + 1, root(level, level.count - TileCoordinates.FULL, TileCoordinates.FULL));
        }
    }

    /// The leaf at a position.
    Hash leaf(long position) {
        return levels.getFirst().at(Math.toIntExact(position));
    }

    @Override
    public Tile read(TileCoordinates tile) throws IOException {
        int from = Math.toIntExact(tile.index() * TileCoordinates.FULL);
        boolean here =
                tile.level() < levels.size()
                        && from + tile.width() <= levels.get(tile.level()).count;
        if (!here) {
            throw new IOException("this laptop has no " + tile.path());
        }
        try {
            return Tile.parse(levels.get(tile.level()).slice(from, tile.width()), tile.width());
        } catch (org.plenary.core.ledger.MalformedNote never) {
            throw new IllegalStateException(never);
        }
    }

    private static Hash root(Level level, int from, int width) {
        if (width == 1) {
            return level.at(from);
        }
        int half = width / 2;
        return Tree.node(root(level, from, half), root(level, from + half, half));
    }
}
