package org.plenary.server.sequencer;

import java.io.IOException;

/// Presses the public pages of an edition of the record. Called after each published checkpoint, on
/// a thread of its own: however long it takes, neither appending nor publishing waits for it. When
/// several checkpoints were published meanwhile, only the latest is pressed.
@FunctionalInterface
public interface Press {
    /// No pages.
    Press NONE = (edition, pages) -> {};

    /// Puts every page of an edition. A page that stood there before and is not put again is
    /// removed afterwards; one whose bytes are the same is left alone.
    ///
    /// An [IOException] or a bug leaves the pages as they are, says so in the log, and is tried
    /// again with the next edition.
    void press(Edition edition, Pages pages) throws IOException;

    /// Where pages go.
    @FunctionalInterface
    interface Pages {
        /// Puts a page at a path such as `evidence/index.html`, relative to the site's root. Paths
        /// have letters, digits, dots, hyphens and underscores between slashes; none begins with
        /// `trail/`, where the record is.
        void put(String path, byte[] bytes) throws IOException;

        /// Keeps a page of the edition before as it stands, as if it had been put again with the
        /// same bytes. `false` if none is known to stand there: then it has to be put.
        default boolean keep(String path) throws IOException {
            return false;
        }
    }
}
