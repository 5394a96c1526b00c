package org.plenary.core.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which tile: its level, its place within the level, and how many hashes it has (C2SP tlog-tiles
/// v0.1.0, height 8).
///
/// @param level 0 (leaves) to 7
/// @param index from 0
/// @param width 1 to 256; 256 is full
public record TileCoordinates(int level, long index, int width) {
    /// Hashes in a full tile, and entries in a full bundle.
    public static final int FULL = 256;

    /// Above this level no tree of 63-bit size has a tile.
    private static final int MAX_LEVEL = 7;

    private static final Pattern PATH =
            Pattern.compile("tile/([0-7])/((?:x[0-9]{3}/)*[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /// Levels lie between 0 and 7, widths between 1 and 256, and no index is negative.
    public TileCoordinates {
        if (level < 0 || level > MAX_LEVEL || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException(
                    "no tile: level " + level + ", index " + index + ", width " + width);
        }
    }

    /// Whether it has all 256 hashes, so that it never changes.
    public boolean isFull() {
        return width == FULL;
    }

    /// The same place with all its hashes.
    public TileCoordinates full() {
        return new TileCoordinates(level, index, FULL);
    }

    /// Its path below the log's prefix, such as `tile/0/x001/234.p/17`.
    public String path() {
        return "tile/" + level + "/" + indexPath();
    }

    /// The path of the entries below a tile of level 0, such as `tile/entries/x001/234.p/17`.
    public String entriesPath() {
        if (level != 0) {
            throw new IllegalArgumentException("only tiles of level 0 stand on entries");
        }
        return "tile/entries/" + indexPath();
    }

    /// The index in groups of three digits, and the width unless it is full: `x001/234.p/17`.
    /// Written digit by digit, since a formatter would take the digits of the reader's language.
    public String indexPath() {
        String groups = threeDigits(index % 1_000);
        for (long rest = index / 1_000; rest > 0; rest /= 1_000) {
            groups = "x" + threeDigits(rest % 1_000) + "/" + groups;
        }
        return isFull() ? groups : groups + ".p/" + width;
    }

    /// The tile at a path, which must be written as [#path()] writes it.
    public static TileCoordinates parse(String path) throws MalformedNote {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches() || matcher.group(2).length() > 40) {
            throw new MalformedNote("no tile has this path");
        }
        String digits = matcher.group(2).replaceAll("[x/]", "");
        int width = matcher.group(3) == null ? FULL : Integer.parseInt(matcher.group(3));
        TileCoordinates tile;
        try {
            tile =
                    new TileCoordinates(
                            Integer.parseInt(matcher.group(1)), Long.parseLong(digits), width);
        } catch (IllegalArgumentException outOfBounds) {
            throw new MalformedNote("no tile has this path");
        }
        if (!tile.path().equals(path)) {
            throw new MalformedNote("a tile's path is written in exactly one way");
        }
        return tile;
    }

    /// The tiles that a tree of one size has and a tree of a smaller size did not, from level 0
    /// upwards: what has to be published for a new checkpoint. Those of level 0 are also the new
    /// bundles of entries.
    public static List<TileCoordinates> newTiles(long oldSize, long newSize) {
        if (oldSize < 0 || oldSize > newSize) {
            throw new IllegalArgumentException("a tree never shrinks");
        }
        List<TileCoordinates> tiles = new ArrayList<>();
        for (int level = 0; level <= MAX_LEVEL && hashes(newSize, level) > 0; level++) {
            long before = hashes(oldSize, level);
            long after = hashes(newSize, level);
            if (before == after) {
                continue;
            }
            for (long index = before / FULL; index * FULL < after; index++) {
                tiles.add(new TileCoordinates(level, index, width(after, index)));
            }
        }
        return List.copyOf(tiles);
    }

    /// The tile of a level at an index in a tree of a size, as wide as that tree makes it.
    static TileCoordinates in(long size, int level, long index) {
        return new TileCoordinates(level, index, width(hashes(size, level), index));
    }

    /// How many hashes a level has: each stands on 256 hashes of the level below.
    static long hashes(long size, int level) {
        return size >> (8 * level);
    }

    private static int width(long hashes, long index) {
        return (int) Math.min(FULL, hashes - index * FULL);
    }

    private static String threeDigits(long number) {
        return ""
                + (char) ('0' + number / 100)
                + (char) ('0' + number / 10 % 10)
                + (char) ('0' + number % 10);
    }
}
