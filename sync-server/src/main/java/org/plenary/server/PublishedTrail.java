package org.plenary.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.ledger.EntryBundle;
import org.plenary.core.ledger.Frontier;
import org.plenary.core.ledger.LogKeys;
import org.plenary.core.ledger.MalformedNote;
import org.plenary.core.ledger.SignedCheckpoint;
import org.plenary.core.ledger.TileCoordinates;
import org.plenary.core.ledger.Tree;
import org.plenary.core.ledger.UntrustedNote;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.BodyBundle;
import org.plenary.core.trail.Frame;
import org.plenary.server.sequencer.Log;
import org.plenary.server.store.CannotStart;

/// A trail as it lies published in a folder: this server's own, a mirror's, or a copy that somebody
/// kept. Whatever stands under its checkpoint is all there, or it is refused.
final class PublishedTrail {
    private final Path trail;

    private PublishedTrail(Path trail) {
        this.trail = trail;
    }

    /// Whether a folder is one in which trails are published.
    static boolean isPublished(Path folder) {
        return Files.isDirectory(folder);
    }

    /// The entries under the folder's checkpoint, which these keys must have signed, and their
    /// words.
    static List<Frame> frames(Path folder, Origin origin, LogKeys keys)
            throws IOException, CannotStart {
        PublishedTrail published = new PublishedTrail(folder.resolve(Log.prefix(origin)));
        try {
            return published.frames(keys);
        } catch (NoSuchFileException missing) {
            throw new CannotStart(
                    "The folder "
                            + folder
                            + " does not hold this record: "
                            + missing.getFile()
                            + " is missing.",
                    missing);
        } catch (MalformedNote | UntrustedNote | Malformed broken) {
            throw new CannotStart(
                    "What is published in " + folder + " is damaged: " + broken.getMessage() + ".",
                    broken);
        }
    }

    private List<Frame> frames(LogKeys keys)
            throws IOException, MalformedNote, UntrustedNote, Malformed {
        Checkpoint checkpoint =
                SignedCheckpoint.verify(read("checkpoint"), keys, Server.engine()).checkpoint();
        List<Frame> frames = new ArrayList<>();
        Frontier tree = Frontier.EMPTY;
        for (TileCoordinates tile : TileCoordinates.newTiles(0, checkpoint.size())) {
            if (tile.level() > 0) {
                break;
            }
            List<byte[]> notes = EntryBundle.decode(read(tile.entriesPath()), tile.width());
            List<Optional<Body>> bodies = bodies(tile);
            for (int i = 0; i < tile.width(); i++) {
                tree = tree.plus(Tree.leaf(notes.get(i)));
                frames.add(new Frame(Frame.Type.ENTRY, notes.get(i)));
                if (bodies.get(i).isPresent()) {
                    frames.add(new Frame(Frame.Type.BODY, bodies.get(i).get().record()));
                }
            }
        }
        if (!tree.root().equals(checkpoint.root())) {
            throw new Malformed("its entries are not those that its checkpoint promises");
        }
        return frames;
    }

    /// A copy may have been made without the words: they are no part of the tree.
    private List<Optional<Body>> bodies(TileCoordinates tile) throws IOException, Malformed {
        Path bundle = trail.resolve(BodyBundle.path(tile));
        if (!Files.exists(bundle)) {
            return java.util.Collections.nCopies(tile.width(), Optional.empty());
        }
        return BodyBundle.decode(Files.readAllBytes(bundle), tile.width());
    }

    private byte[] read(String path) throws IOException {
        return Files.readAllBytes(trail.resolve(path));
    }
}
