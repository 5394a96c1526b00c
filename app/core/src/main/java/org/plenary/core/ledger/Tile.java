package org.plenary.core.ledger;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/// Between 1 and 256 neighbouring hashes of one level, as they are served: 32 bytes each.
public final class Tile {
    private final byte[] bytes;

    private Tile(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A tile of these hashes.
    public static Tile of(List<Hash> hashes) {
        if (hashes.isEmpty() || hashes.size() > TileCoordinates.FULL) {
            throw new IllegalArgumentException("a tile has 1 to 256 hashes");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(hashes.size() * Hash.LENGTH);
        hashes.forEach(hash -> out.writeBytes(hash.bytes()));
        return new Tile(out.toByteArray());
    }

    /// The tile in these bytes, which must have exactly that many hashes.
    public static Tile parse(byte[] bytes, int width) throws MalformedNote {
        if (width < 1 || width > TileCoordinates.FULL || bytes.length != width * Hash.LENGTH) {
            throw new MalformedNote(
                    "a tile of " + width + " hashes has 32 bytes for each and no other byte");
        }
        return new Tile(bytes.clone());
    }

    /// How many hashes it has.
    public int width() {
        return bytes.length / Hash.LENGTH;
    }

    /// The hash at a place, from 0.
    public Hash hash(int place) {
        if (place < 0 || place >= width()) {
            throw new IndexOutOfBoundsException(place);
        }
        return Hash.at(bytes, place * Hash.LENGTH);
    }

    /// Its first hashes: what this tile was when it had so many.
    public Tile first(int width) {
        if (width < 1 || width > width()) {
            throw new IllegalArgumentException("a tile of " + width() + " has no first " + width);
        }
        return new Tile(Arrays.copyOf(bytes, width * Hash.LENGTH));
    }

    /// A copy of its bytes, as they are served.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// The root over 2^height neighbouring hashes, the first of which stands at `from`.
    Hash root(int from, int height) {
        if (height == 0) {
            return hash(from);
        }
        int half = 1 << (height - 1);
        return Tree.node(root(from, height - 1), root(from + half, height - 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tile that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
