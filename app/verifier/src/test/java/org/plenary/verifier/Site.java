package org.plenary.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.ledger.CheckpointSigner;
import org.plenary.core.ledger.EntryBundle;
import org.plenary.core.ledger.Frontier;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.Tile;
import org.plenary.core.ledger.TileCoordinates;
import org.plenary.core.ledger.Tree;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.BodyBundle;

/// A published site in memory: files by path, which a test can damage before it writes them.
final class Site {
    static final Instant SIGNED = Instant.parse("2026-05-01T10:00:00Z");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final String prefix;

    Site(Origin origin) {
        prefix = "trail/" + origin.name() + "/";
    }

    /// Publishes entries and their words as a log does that has these keys.
    static Site of(
            Origin origin,
            CheckpointSigner log,
            List<byte[]> entries,
            List<Optional<Body>> bodies) {
        Site site = new Site(origin);
        site.press(entries, bodies);
        site.sign(log, origin, entries.size(), root(entries));
        return site;
    }

    static Hash root(List<byte[]> entries) {
        Frontier tree = Frontier.EMPTY;
        for (byte[] entry : entries) {
            tree = tree.plus(Tree.leaf(entry));
        }
        return tree.root();
    }

    void sign(CheckpointSigner log, Origin origin, long size, Hash root) {
        put("checkpoint", log.sign(new Checkpoint(origin.value(), size, root), SIGNED));
    }

    /// Tiles and bundles for so many entries; those of earlier sizes stay.
    void press(List<byte[]> entries, List<Optional<Body>> bodies) {
        List<List<Hash>> levels = new ArrayList<>();
        List<Hash> level = entries.stream().map(Tree::leaf).toList();
        while (!level.isEmpty()) {
            levels.add(level);
            List<Hash> above = new ArrayList<>();
            for (int from = 0; from + 256 <= level.size(); from += 256) {
                Frontier tile = Frontier.EMPTY;
                for (Hash hash : level.subList(from, from + 256)) {
                    tile = tile.plus(hash);
                }
                above.add(tile.root());
            }
            level = above;
        }
        for (TileCoordinates tile : TileCoordinates.newTiles(0, entries.size())) {
            int from = (int) tile.index() * 256;
            int to = from + tile.width();
            put(tile.path(), Tile.of(levels.get(tile.level()).subList(from, to)).bytes());
            if (tile.level() == 0) {
                put(tile.entriesPath(), EntryBundle.encode(entries.subList(from, to)));
                put(BodyBundle.path(tile), BodyBundle.encode(bodies.subList(from, to)));
            }
        }
    }

    byte[] get(String path) {
        return Optional.ofNullable(files.get(prefix + path)).orElseThrow();
    }

    void put(String path, byte[] bytes) {
        files.put(prefix + path, bytes);
    }

    void remove(String path) {
        if (files.remove(prefix + path) == null) {
            throw new IllegalArgumentException("no file " + path);
        }
    }

    /// A file of the site that belongs to no record.
    void putBeside(String path, byte[] bytes) {
        files.put(path, bytes);
    }

    /// The same files, to be damaged by somebody else.
    Site copy() {
        Site copy =
                new Site(new Origin("plenary.example/" + prefix.substring(0, prefix.length() - 1)));
        files.forEach((path, bytes) -> copy.files.put(path, bytes.clone()));
        return copy;
    }

    Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    void write(Path folder) {
        files.forEach((path, bytes) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
