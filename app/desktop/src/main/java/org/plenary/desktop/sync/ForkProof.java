package org.plenary.desktop.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.Proofs;
import org.plenary.core.ledger.Tile;

/// Proof that a log signed two records that cannot both be true: the earlier checkpoint, the later
/// one, and hashes that show that the later tree begins with another tree than the earlier.
///
/// @param size entries of the earlier tree
/// @param signed the root that was signed for them
/// @param shown the root of as many entries in the later tree
/// @param proof RFC 6962 consistency from `shown` to the later root; empty for equal sizes
/// @param earlier the earlier note, with its signatures
/// @param later the later note, with its signatures
/// @param tiles what the server served, by path
record ForkProof(
        long size,
        Hash signed,
        Hash shown,
        List<Hash> proof,
        String earlier,
        String later,
        SortedMap<String, Tile> tiles) {
    ForkProof {
        proof = List.copyOf(proof);
        tiles = new TreeMap<>(tiles);
        if (signed.equals(shown)) {
            throw new IllegalArgumentException("these two are one record");
        }
    }

    /// Whether the hashes show what they must, for a later tree of this size and root.
    boolean shows(long laterSize, Hash laterRoot) {
        return Proofs.verifyConsistency(size, shown, laterSize, laterRoot, proof);
    }

    /// One file that anybody can check: lines of text, an empty line, then the two notes, the
    /// earlier first.
    byte[] encode() {
        StringBuilder head = new StringBuilder("plenary-fork/v1\n");
        head.append("size ").append(size).append('\n');
        head.append("signed ").append(signed.base64()).append('\n');
        head.append("shown ").append(shown.base64()).append('\n');
        proof.forEach(hash -> head.append("proof ").append(hash.base64()).append('\n'));
        for (Map.Entry<String, Tile> tile : tiles.entrySet()) {
            String hashes = Base64.getEncoder().encodeToString(tile.getValue().bytes());
            head.append("tile ").append(tile.getKey()).append(' ').append(hashes).append('\n');
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.append('\n').toString().getBytes(UTF_8));
        out.writeBytes(earlier.getBytes(UTF_8));
        out.write('\n');
        out.writeBytes(later.getBytes(UTF_8));
        return out.toByteArray();
    }
}
