package org.plenary.desktop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.ledger.EntryBundle;
import org.plenary.core.ledger.MalformedNote;
import org.plenary.core.ledger.SignedNote;
import org.plenary.core.ledger.TileCoordinates;

/// A trail as a server published it.
///
/// @param folder holds its checkpoint
record PublishedTrail(Path folder) {
    /// What each entry may cost beside its own bytes: its length and its hash.
    private static final int BESIDE = 34;

    /// The one trail of a published site.
    static PublishedTrail of(Path site) throws IOException {
        try (Stream<Path> trails = Files.list(site.resolve("trail"))) {
            return new PublishedTrail(trails.findFirst().orElseThrow());
        }
    }

    /// Every entry under the checkpoint, in order.
    List<byte[]> entries() throws IOException, MalformedNote {
        byte[] note = Files.readAllBytes(folder.resolve("checkpoint"));
        long size = Checkpoint.parse(SignedNote.parse(note).text()).size();
        List<byte[]> entries = new ArrayList<>();
        for (TileCoordinates tile : TileCoordinates.newTiles(0, size)) {
            if (tile.level() == 0) {
                byte[] bundle = Files.readAllBytes(folder.resolve(tile.entriesPath()));
                entries.addAll(EntryBundle.decode(bundle, tile.width()));
            }
        }
        return entries;
    }

    /// Bytes of every tile and bundle that is served, for each byte that the entries may cost.
    double weight() throws IOException, MalformedNote {
        long published = 0;
        try (Stream<Path> files = Files.walk(folder.resolve("tile"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                published += Files.size(file);
            }
        }
        long allowed = 0;
        for (byte[] entry : entries()) {
            allowed += entry.length + BESIDE;
        }
        return (double) published / allowed;
    }
}
