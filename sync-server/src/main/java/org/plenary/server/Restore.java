package org.plenary.server;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.Frame;
import org.plenary.server.sequencer.Beginning;
import org.plenary.server.sequencer.Keys;
import org.plenary.server.store.CannotStart;
import org.plenary.server.store.DataFolder;
import org.plenary.server.store.KeyFolder;

/// Brings a whole record back into a data folder that holds none.
public final class Restore {
    private Restore() {}

    /// What was restored.
    ///
    /// @param entries how many entries the record has
    /// @param withoutWords how many of them commit to words that were neither brought nor erased
    public record Restored(long entries, long withoutWords) {}

    /// Takes a trail from its founding entry on: entries in order, clock entries among them, with
    /// their words and sealed choices. Each entry is parsed, verified and folded exactly as when it
    /// was first handed in. Anything wrong is refused in a sentence, and nothing is kept.
    public static Restored into(Path data, Origin origin, Iterable<Frame> frames)
            throws CannotStart {
        try (DataFolder folder = DataFolder.open(data)) {
            folder.requireNoRecord();
            Keys keys = new Keys(origin, KeyFolder.seeds(folder, new SecureRandom()));
            Beginning.Filled filled =
                    folder.restore(
                            origin,
                            rows -> Beginning.fill(origin, keys, rows, Server.engine(), frames));
            return new Restored(filled.entries(), filled.withoutWords());
        } catch (IOException failed) {
            throw new CannotStart(
                    "The data folder " + data + " cannot be written: " + failed.getMessage(),
                    failed);
        }
    }
}
