package org.plenary.server.sequencer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.EntryBundle;
import org.plenary.core.ledger.Frontier;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.Tile;
import org.plenary.core.ledger.TileCoordinates;
import org.plenary.core.ledger.Tree;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.Malformed;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.BodyBundle;
import org.plenary.server.store.Batch.EntryRow;
import org.plenary.server.store.Published;
import org.plenary.server.store.RowsReader;
import org.plenary.server.store.RowsReader.Stored;

/// Derives tiles and bundles from rows and puts them in the published folder. Keeps the right edge
/// of the tree's upper levels in memory, so that nothing that was published is ever read back.
///
/// Used by one thread at a time.
final class Tiles {
    private static final int FULL = TileCoordinates.FULL;

    private final RowsReader rows;
    private final Published published;
    private final String prefix;

    /// For each level above the leaves, the hashes of the tile that is not full yet.
    private final List<List<Hash>> edge = new ArrayList<>();

    private long size;

    Tiles(RowsReader rows, Published published, String prefix) {
        this.rows = rows;
        this.published = published;
        this.prefix = prefix;
    }

    /// How many entries have their tiles.
    long size() {
        return size;
    }

    /// Puts everything that a tree of `to` entries has and one of [#size()] entries had not. The
    /// first call after a start goes through the whole record and heals whatever is missing or
    /// other than it must be.
    void grow(long to) throws IOException {
        for (long bundle = size / FULL; bundle * FULL < to; bundle++) {
            long end = Math.min(to, (bundle + 1) * FULL);
            List<EntryRow> entries = rows.entries(bundle * FULL, end);
            TileCoordinates place = new TileCoordinates(0, bundle, (int) (end - bundle * FULL));
            List<Hash> leaves = entries.stream().map(row -> Tree.leaf(row.note())).toList();
            put(place.path(), Tile.of(leaves).bytes());
            put(
                    place.entriesPath(),
                    EntryBundle.encode(entries.stream().map(EntryRow::note).toList()));
            put(BodyBundle.path(place), bodies(entries));
            if (place.isFull()) {
                raise(1, bundle, subtree(leaves));
            }
        }
        for (int level = 1; level <= edge.size(); level++) {
            List<Hash> hashes = edge.get(level - 1);
            if (!hashes.isEmpty()) {
                long index = (to >> (8 * level)) / FULL;
                put(
                        new TileCoordinates(level, index, hashes.size()).path(),
                        Tile.of(hashes).bytes());
            }
        }
        size = to;
    }

    /// A full tile's root becomes a hash of the level above.
    private void raise(int level, long index, Hash hash) throws IOException {
        if (edge.size() < level) {
            edge.add(new ArrayList<>());
        }
        List<Hash> hashes = edge.get(level - 1);
        hashes.add(hash);
        if (hashes.size() == FULL) {
            TileCoordinates place = new TileCoordinates(level, index / FULL, FULL);
            put(place.path(), Tile.of(hashes).bytes());
            Hash root = subtree(hashes);
            hashes.clear();
            raise(level + 1, index / FULL, root);
        }
    }

    private static Hash subtree(List<Hash> hashes) {
        Frontier tree = Frontier.EMPTY;
        for (Hash hash : hashes) {
            tree = tree.plus(hash);
        }
        return tree.root();
    }

    /// Removes the words of an entry from every bundle that is published with it: the full one, and
    /// each partial one that is still there.
    void rewriteWords(long position) throws IOException {
        long bundle = position / FULL;
        List<Integer> widths = new ArrayList<>();
        TileCoordinates full = new TileCoordinates(0, bundle, FULL);
        if (published.read(prefix + BodyBundle.path(full)).isPresent()) {
            widths.add(FULL);
        }
        for (String width : published.names(prefix + BodyBundle.path(full) + ".p")) {
            widths.add(Integer.parseInt(width));
        }
        for (int width : widths) {
            TileCoordinates place = new TileCoordinates(0, bundle, width);
            put(BodyBundle.path(place), bodies(rows.entries(bundle * FULL, bundle * FULL + width)));
        }
    }

    /// Removes partial tiles and bundles of a tree that grew from one size to another, where the
    /// full one is there.
    void removePartial(long from, long to) throws IOException {
        for (int level = 0; level <= edge.size(); level++) {
            long first = (from >> (8 * level)) / FULL;
            long last = (to >> (8 * level)) / FULL;
            for (long index = first; index < last; index++) {
                TileCoordinates full = new TileCoordinates(level, index, FULL);
                removeAll(full.path());
                if (level == 0) {
                    removeAll(full.entriesPath());
                    removeAll(BodyBundle.path(full));
                }
            }
        }
    }

    private void removeAll(String fullPath) throws IOException {
        String folder = prefix + fullPath + ".p";
        for (String width : published.names(folder)) {
            published.remove(folder + "/" + width);
        }
        published.remove(folder);
    }

    private byte[] bodies(List<EntryRow> entries) throws IOException {
        List<Optional<Body>> bodies = new ArrayList<>(entries.size());
        for (EntryRow row : entries) {
            Optional<BodyRef> ref = Group.parsed(row).envelope().body();
            bodies.add(ref.isPresent() ? body(ref.get()) : Optional.empty());
        }
        return BodyBundle.encode(bodies);
    }

    private Optional<Body> body(BodyRef ref) throws IOException {
        if (!(rows.body(ref.commitment()) instanceof Stored.Here(byte[] record))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Body.parse(record));
        } catch (Malformed damaged) {
            throw new IOException("a body in the database is damaged", damaged);
        }
    }

    private void put(String path, byte[] bytes) throws IOException {
        published.putIfOther(prefix + path, bytes);
    }
}
