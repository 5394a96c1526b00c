package org.plenary.verifier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.ledger.Frontier;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.MalformedNote;
import org.plenary.core.ledger.Proofs;
import org.plenary.core.ledger.Tile;
import org.plenary.core.ledger.TileCoordinates;
import org.plenary.core.ledger.Tree;

/// The tree over every entry, computed anew, and held against what is published of it.
final class PublishedTree {
    private static final int LONGEST_TILE = TileCoordinates.FULL * Hash.LENGTH;

    private final Place place;
    private final List<byte[]> entries;
    private final List<List<Hash>> levels = new ArrayList<>();
    private final Map<Long, Hash> roots = new HashMap<>();
    private final Hash root;

    /// @param sizes earlier sizes whose roots will be asked for
    PublishedTree(Place place, List<byte[]> entries, Set<Long> sizes) {
        this.place = place;
        this.entries = entries;
        List<Hash> leaves = entries.parallelStream().map(Tree::leaf).toList();
        Frontier tree = Frontier.EMPTY;
        for (Hash leaf : leaves) {
            tree = tree.plus(leaf);
            if (sizes.contains(tree.size())) {
                roots.put(tree.size(), tree.root());
            }
        }
        root = tree.root();
        for (List<Hash> level = leaves; !level.isEmpty(); level = above(level)) {
            levels.add(level);
        }
    }

    private static List<Hash> above(List<Hash> level) {
        List<Hash> above = new ArrayList<>();
        for (int from = 0; from + TileCoordinates.FULL <= level.size(); ) {
            Frontier tile = Frontier.EMPTY;
            for (int until = from + TileCoordinates.FULL; from < until; from++) {
                tile = tile.plus(level.get(from));
            }
            above.add(tile.root());
        }
        return above;
    }

    /// The root of the tree when it had so many entries; only for sizes that were named.
    Optional<Hash> root(long size) {
        return Optional.ofNullable(roots.get(size));
    }

    /// Compares the root with the promised one, and says as exactly as it can which entry is not
    /// the promised one.
    void checkRoot(Checkpoint promised) throws Broken, IOException {
        if (root.equals(promised.root())) {
            return;
        }
        if (tilesSay(promised)) {
            for (TileCoordinates tile : Bundles.leaves(entries.size())) {
                checkLeaves(tile);
            }
        }
        throw new Broken(
                "The entries do not make up the tree that the checkpoint promises: its root is "
                        + promised.root().base64()
                        + ", theirs is "
                        + root.base64()
                        + ".");
    }

    /// Whether the published tiles make up the promised root, so that they can tell which entry is
    /// wrong.
    private boolean tilesSay(Checkpoint promised) {
        try {
            return Proofs.frontier(promised.size(), this::publishedTile)
                    .root()
                    .equals(promised.root());
        } catch (IOException notAll) {
            return false;
        }
    }

    private Tile publishedTile(TileCoordinates tile) throws IOException {
        try {
            Bundles.Read read =
                    Bundles.read(place, tile, TileCoordinates::path, LONGEST_TILE)
                            .orElseThrow(() -> new IOException("missing"));
            return Tile.parse(read.bytes(), read.coordinates().width());
        } catch (MalformedNote damaged) {
            throw new IOException(damaged);
        }
    }

    private void checkLeaves(TileCoordinates tile) throws Broken, IOException {
        Tile published = publishedTile(tile);
        for (int i = 0; i < tile.width(); i++) {
            if (!published.hash(i).equals(hash(tile, i))) {
                throw Broken.at(
                        tile.index() * TileCoordinates.FULL + i,
                        "the entry in the bundle "
                                + tile.entriesPath()
                                + " is not the one that the checkpoint promises.");
            }
        }
    }

    /// Compares every tile of the tree, and every other that the place is known to have, an older
    /// partial one for instance.
    ///
    /// @return how many were compared
    int checkTiles() throws Broken, IOException {
        int compared = 0;
        for (TileCoordinates tile : TileCoordinates.newTiles(0, entries.size())) {
            Bundles.Read read =
                    Bundles.read(place, tile, TileCoordinates::path, LONGEST_TILE)
                            .orElseThrow(
                                    () -> new Broken("The tile " + tile.path() + " is missing."));
            compare(read, tile.width());
            compared++;
        }
        for (String path : place.list("tile")) {
            compared += path.startsWith("tile/entries/") ? olderBundle(path) : olderTile(path);
        }
        return compared;
    }

    private int olderTile(String path) throws Broken, IOException {
        Optional<TileCoordinates> tile = coordinates(path);
        Optional<byte[]> bytes = tile.isEmpty() ? Optional.empty() : place.read(path, LONGEST_TILE);
        if (bytes.isEmpty() || tile.get().isFull()) {
            return 0;
        }
        compare(new Bundles.Read(tile.get(), bytes.get()), tile.get().width());
        return 1;
    }

    private int olderBundle(String path) throws Broken, IOException {
        Optional<TileCoordinates> tile = coordinates(path.replace("tile/entries/", "tile/0/"));
        Optional<byte[]> bytes =
                tile.isEmpty() ? Optional.empty() : place.read(path, Place.LONGEST);
        if (bytes.isEmpty() || tile.get().isFull()) {
            return 0;
        }
        List<byte[]> older = Bundles.decode(new Bundles.Read(tile.get(), bytes.get()));
        for (int i = 0; i < older.size(); i++) {
            if (!Tree.leaf(older.get(i)).equals(hash(tile.get(), i))) {
                throw Broken.at(
                        tile.get().index() * TileCoordinates.FULL + i,
                        "the earlier bundle " + path + " has another entry than the later one.");
            }
        }
        return 1;
    }

    /// What a path names, as far as it lies within this tree: a place may be about to grow.
    private Optional<TileCoordinates> coordinates(String path) {
        try {
            TileCoordinates tile = TileCoordinates.parse(path);
            boolean within =
                    tile.level() < levels.size()
                            && tile.index() * TileCoordinates.FULL + tile.width()
                                    <= levels.get(tile.level()).size();
            return within ? Optional.of(tile) : Optional.empty();
        } catch (MalformedNote noTile) {
            return Optional.empty();
        }
    }

    private void compare(Bundles.Read read, int width) throws Broken {
        TileCoordinates tile = read.coordinates();
        Tile published = parse(read);
        for (int i = 0; i < width; i++) {
            if (!published.hash(i).equals(hash(tile, i))) {
                throw new Broken(
                        "The tile "
                                + tile.path()
                                + " is not the one that the entries make up: its hash number "
                                + i
                                + " differs.");
            }
        }
    }

    private static Tile parse(Bundles.Read read) throws Broken {
        try {
            return Tile.parse(read.bytes(), read.coordinates().width());
        } catch (MalformedNote damaged) {
            throw new Broken(
                    "The tile "
                            + read.coordinates().path()
                            + " is damaged: "
                            + damaged.sentence()
                            + ".");
        }
    }

    private Hash hash(TileCoordinates tile, int place) {
        return levels.get(tile.level()).get((int) tile.index() * TileCoordinates.FULL + place);
    }
}
