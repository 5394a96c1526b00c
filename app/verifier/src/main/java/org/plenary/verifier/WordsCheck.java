package org.plenary.verifier;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.MalformedNote;
import org.plenary.core.ledger.TileCoordinates;
import org.plenary.core.projection.Mark;
import org.plenary.core.term.Malformed;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.BodyBundle;

/// The words beside the tree: each fits the commitment that its author signed, and what was erased
/// is gone.
final class WordsCheck {
    private final Place place;
    private final Judged judged;
    private int fitting;
    private int erased;

    WordsCheck(Place place, Judged judged) {
        this.place = place;
        this.judged = judged;
    }

    /// How many entries' words were found, each as it was signed.
    int fitting() {
        return fitting;
    }

    /// How many entries' words were erased in public.
    int erased() {
        return erased;
    }

    void run() throws Broken, IOException {
        for (TileCoordinates tile : Bundles.leaves(judged.written().size())) {
            Bundles.Read read =
                    Bundles.read(place, tile, BodyBundle::path, Place.LONGEST)
                            .orElseThrow(() ->
                                    new Broken(
                                            "The bundle of words "
                                                    + BodyBundle.path(tile)
                                                    + " is missing."));
            List<Optional<Body>> bodies = decode(read);
            for (int i = 0; i < tile.width(); i++) {
                now((int) tile.index() * TileCoordinates.FULL + i, bodies.get(i));
            }
        }
        for (String path : place.list("bodies")) {
            older(path);
        }
    }

    /// A bundle for the size that the checkpoint promises has every word that was not erased.
    private void now(int position, Optional<Body> body) throws Broken {
        fits(position, body);
        Judged.Written written = judged.written().get(position);
        if (body.isPresent()) {
            fitting++;
        } else if (written.words().isPresent()) {
            if (erasure(written).isEmpty()) {
                throw Broken.at(
                        position,
                        "the words of this entry are not published, and no entry says that they"
                                + " were erased. If this was a moment ago, please check again.");
            }
            erased++;
        }
    }

    /// An earlier bundle may have fewer words, but none that are not the entry's or were erased.
    private void older(String path) throws Broken, IOException {
        Optional<TileCoordinates> tile = coordinates(path);
        Optional<byte[]> bytes =
                tile.isEmpty() ? Optional.empty() : place.read(path, Place.LONGEST);
        if (bytes.isEmpty()) {
            return;
        }
        List<Optional<Body>> bodies = decode(new Bundles.Read(tile.get(), bytes.get()));
        for (int i = 0; i < bodies.size(); i++) {
            fits((int) tile.get().index() * TileCoordinates.FULL + i, bodies.get(i));
        }
    }

    private void fits(int position, Optional<Body> body) throws Broken {
        if (body.isEmpty()) {
            return;
        }
        Judged.Written written = judged.written().get(position);
        if (written.words().isEmpty()) {
            throw Broken.at(position, "words are published for an entry that has none.");
        }
        if (!body.get().ref().equals(written.words().get())) {
            throw Broken.at(
                    position,
                    "the words published for this entry are not the ones that it was signed with.");
        }
        Optional<Mark> by = erasure(written);
        if (by.isPresent()) {
            throw Broken.at(
                    position,
                    "the words of this entry were erased at position "
                            + Texts.number(by.get().index())
                            + ", and they are still published.");
        }
    }

    private Optional<Mark> erasure(Judged.Written written) {
        return Optional.ofNullable(judged.assembly().erasures().get(written.id()));
    }

    private Optional<TileCoordinates> coordinates(String path) {
        try {
            TileCoordinates tile = TileCoordinates.parse(path.replace("bodies/", "tile/0/"));
            long last = tile.index() * TileCoordinates.FULL + tile.width();
            return last <= judged.written().size() ? Optional.of(tile) : Optional.empty();
        } catch (MalformedNote noBundle) {
            return Optional.empty();
        }
    }

    private static List<Optional<Body>> decode(Bundles.Read read) throws Broken {
        TileCoordinates tile = read.coordinates();
        try {
            return BodyBundle.decode(read.bytes(), tile.width());
        } catch (Malformed damaged) {
            throw new Broken(
                    "The bundle of words "
                            + BodyBundle.path(tile)
                            + " is damaged: "
                            + damaged.sentence()
                            + ".");
        }
    }
}
