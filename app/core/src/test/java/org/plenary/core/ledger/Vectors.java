package org.plenary.core.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The vectors of other implementations, and the tree that they are about.
final class Vectors {
    /// golang.org/x/mod's.
    static final JsonNode TLOG = read("tlog-vectors.json");

    /// filippo.io/mldsa's.
    static final JsonNode ML_DSA = read("tlog-vectors-mldsa44.json");

    /// The cases of the ed25519-speccheck project.
    static final JsonNode SPECCHECK = read("ed25519-speccheck-cases.json");

    private Vectors() {}

    /// The entry that all vectors have at a position.
    static byte[] entry(long index) {
        return ("{\"i\":" + index + ",\"t\":\"trail\"}").getBytes(US_ASCII);
    }

    /// All levels of the tree of so many of these entries, as tiles on demand.
    static TileReader tiles(long size) {
        return new Levels(size)::tile;
    }

    /// Every full subtree's root, level by level of 256.
    private static final class Levels {
        private final List<List<Hash>> levels = new ArrayList<>();
        private final Map<TileCoordinates, Tile> made = new HashMap<>();

        Levels(long size) {
            List<Hash> hashes = new ArrayList<>();
            for (long i = 0; i < size; i++) {
                hashes.add(Tree.leaf(entry(i)));
            }
            while (!hashes.isEmpty()) {
                levels.add(hashes);
                List<Hash> above = new ArrayList<>();
                for (int from = 0; from + 256 <= hashes.size(); from += 256) {
                    above.add(Tile.of(hashes.subList(from, from + 256)).root(0, 8));
                }
                hashes = above;
            }
        }

        Tile tile(TileCoordinates at) {
            return made.computeIfAbsent(
                    at,
                    tile -> {
                        int from = (int) tile.index() * 256;
                        return Tile.of(levels.get(tile.level()).subList(from, from + tile.width()));
                    });
        }
    }

    private static JsonNode read(String name) {
        try (InputStream in = Vectors.class.getResourceAsStream(name)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
