package org.plenary.desktop.sync;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.core.ledger.EntryBundle;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.MalformedNote;
import org.plenary.core.ledger.Tile;
import org.plenary.core.ledger.TileCoordinates;
import org.plenary.core.ledger.TileReader;
import org.plenary.core.term.Malformed;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.BodyBundle;

/// One trail on a server, as static files: what is read here is parsed and nothing more.
final class Trail implements TileReader {
    private static final int CHECKPOINT = 1 << 16;
    private static final int TILE = TileCoordinates.FULL * Hash.LENGTH;
    private static final int ENTRIES = TileCoordinates.FULL * (2 + 8_192);
    private static final int BODIES = TileCoordinates.FULL * (4 + Hash.LENGTH + 65_536);

    private final Remote remote;

    /// @param remote whose base is the trail's own address
    Trail(Remote remote) {
        this.remote = remote;
    }

    Remote remote() {
        return remote;
    }

    /// The checkpoint's note, as it came.
    byte[] checkpoint() throws IOException {
        return remote.get("checkpoint", CHECKPOINT);
    }

    @Override
    public Tile read(TileCoordinates tile) throws IOException {
        Came came = fetch(tile, TileCoordinates::path, TILE);
        try {
            return Tile.parse(came.bytes(), came.width());
        } catch (MalformedNote e) {
            throw remote.odd(e);
        }
    }

    /// The entries below a tile of level 0, as many as the tile is wide.
    List<byte[]> entries(TileCoordinates tile) throws IOException {
        Came came = fetch(tile, TileCoordinates::entriesPath, ENTRIES);
        try {
            return EntryBundle.decode(came.bytes(), came.width()).subList(0, tile.width());
        } catch (MalformedNote e) {
            throw remote.odd(e);
        }
    }

    /// The words of the entries below a tile of level 0, where they are to be had.
    List<Optional<Body>> bodies(TileCoordinates tile) throws IOException {
        Came came = fetch(tile, BodyBundle::path, BODIES);
        try {
            return BodyBundle.decode(came.bytes(), came.width()).subList(0, tile.width());
        } catch (Malformed e) {
            throw remote.odd(e);
        }
    }

    /// What came, and for how wide a tile: a partial one may be gone once the full one is there.
    private static final class Came {
        private final byte[] bytes;
        private final int width;

        Came(byte[] bytes, int width) {
            this.bytes = bytes;
            this.width = width;
        }

        byte[] bytes() {
            return bytes;
        }

        int width() {
            return width;
        }
    }

    private Came fetch(TileCoordinates tile, Function<TileCoordinates, String> place, int most)
            throws IOException {
        Remote.Answer answer = remote.ask(place.apply(tile), most);
        if (answer.status() == 404 && !tile.isFull()) {
            TileCoordinates full = tile.full();
            return new Came(remote.get(place.apply(full), most), full.width());
        }
        if (answer.status() != 200) {
            throw remote.odd();
        }
        return new Came(answer.bytes(), tile.width());
    }

    /// What became of some words.
    sealed interface Fate {
        /// They came, and they are what was committed to.
        record Came(Body body) implements Fate {}

        /// They were removed from the record.
        record Removed() implements Fate {}

        /// The server does not have them, or has something else.
        record Unknown() implements Fate {}
    }

    /// The words with this commitment.
    Fate body(Hash commitment) throws IOException {
        Remote.Answer answer = remote.ask("body/" + commitment.hex(), Hash.LENGTH + 65_536);
        return switch (answer.status()) {
            case 200 -> came(answer.bytes(), commitment);
            case 410 -> new Fate.Removed();
            default -> new Fate.Unknown();
        };
    }

    private static Fate came(byte[] record, Hash commitment) {
        try {
            Body body = Body.parse(record);
            return body.ref().commitment().equals(commitment)
                    ? new Fate.Came(body)
                    : new Fate.Unknown();
        } catch (Malformed something) {
            return new Fate.Unknown();
        }
    }
}
