package org.plenary.desktop.chamber;

import java.util.List;
import org.plenary.core.term.EntryId;

/// Full-text search over everything that is on this laptop: evidence (and the text of its PDF
/// files), statements, recommendations, sessions. Accents and case make no difference.
public interface Search {
    /// Where something was found.
    enum Room {
        /// An evidence item.
        EVIDENCE,
        /// A position statement.
        POSITION,
        /// A recommendation or an amendment.
        RECOMMENDATION,
        /// A session.
        SESSION,
        /// An own note.
        NOTE
    }

    /// A find.
    ///
    /// @param thing the entry it belongs to
    /// @param title what it is called
    /// @param snippet its words around the find, with the found words between U+2068 and U+2069
    record Found(Room room, EntryId thing, String title, String snippet) {}

    /// The best finds, best first. What somebody typed is words to find, never a language of its
    /// own. Off the JavaFX thread.
    List<Found> find(String typed, int limit);
}
