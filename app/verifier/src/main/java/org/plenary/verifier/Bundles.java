package org.plenary.verifier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.EntryBundle;
import org.plenary.core.ledger.MalformedNote;
import org.plenary.core.ledger.TileCoordinates;
import org.plenary.core.ledger.Tree;

/// Reads files that come in a full and in partial forms: a log may delete a partial one once the
/// full one is there.
final class Bundles {
    private static final int LONGEST = TileCoordinates.FULL * (2 + Tree.MAX_ENTRY);

    private Bundles() {}

    /// A file as it was found, in one of its two forms.
    static final class Read {
        private final TileCoordinates coordinates;
        private final byte[] bytes;

        Read(TileCoordinates coordinates, byte[] bytes) {
            this.coordinates = coordinates;
            this.bytes = bytes;
        }

        TileCoordinates coordinates() {
            return coordinates;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /// How a form of a file is named.
    interface Naming {
        String path(TileCoordinates coordinates);
    }

    /// The file, else its full form, else nothing.
    static Optional<Read> read(Place place, TileCoordinates wanted, Naming naming, int limit)
            throws IOException {
        Optional<byte[]> bytes = place.read(naming.path(wanted), limit);
        if (bytes.isPresent() || wanted.isFull()) {
            return bytes.map(found -> new Read(wanted, found));
        }
        TileCoordinates full = wanted.full();
        return place.read(naming.path(full), limit).map(found -> new Read(full, found));
    }

    /// Every entry up to a size.
    static List<byte[]> entries(Place place, long size) throws Broken, IOException {
        List<byte[]> entries = new ArrayList<>((int) size);
        for (TileCoordinates bundle : leaves(size)) {
            entries.addAll(entries(place, bundle));
        }
        return entries;
    }

    static byte[] firstEntry(Place place, long size) throws Broken, IOException {
        return entries(place, leaves(size).getFirst()).getFirst();
    }

    /// Where the bundles of a tree of a size are.
    static List<TileCoordinates> leaves(long size) {
        return TileCoordinates.newTiles(0, size).stream()
                .filter(tile -> tile.level() == 0)
                .toList();
    }

    private static List<byte[]> entries(Place place, TileCoordinates bundle)
            throws Broken, IOException {
        Read read =
                read(place, bundle, TileCoordinates::entriesPath, LONGEST)
                        .orElseThrow(() ->
                                new Broken(
                                        "The bundle "
                                                + bundle.entriesPath()
                                                + " is missing: "
                                                + span(bundle)
                                                + " cannot be checked."));
        return decode(read).subList(0, bundle.width());
    }

    static List<byte[]> decode(Read read) throws Broken {
        TileCoordinates bundle = read.coordinates();
        try {
            return EntryBundle.decode(read.bytes(), bundle.width());
        } catch (MalformedNote damaged) {
            throw new Broken(
                    "The bundle "
                            + bundle.entriesPath()
                            + " with "
                            + span(bundle)
                            + " is damaged: "
                            + damaged.sentence()
                            + ".");
        }
    }

    /// Which entries lie below a tile of level 0.
    static String span(TileCoordinates bundle) {
        long first = bundle.index() * TileCoordinates.FULL;
        return "the entries "
                + Texts.number(first)
                + " to "
                + Texts.number(first + bundle.width() - 1);
    }
}
