package org.plenary.desktop.chamber;

import java.io.IOException;
import java.util.List;
import org.plenary.core.term.EntryId;

/// Private notes and highlights. They never leave this laptop.
public interface Notebook {
    /// A highlighted passage, or a note on a whole item.
    ///
    /// @param id this laptop's own number for it
    /// @param item the evidence item
    /// @param quote the passage's exact words; empty for a note on the whole item
    /// @param prefix up to 32 characters before the passage, so that it is found again after a
    ///   correction
    /// @param start where it began when it was marked, in characters of the item's text
    /// @param note what was noted; may be empty
    record Note(long id, EntryId item, String quote, String prefix, int start, String note) {}

    /// Everything noted on an item, in the order of the text.
    List<Note> on(EntryId item);

    /// Everything noted.
    List<Note> all();

    /// Keeps a new note, or an old one under its id (0 for new). Off the JavaFX thread.
    Note keep(Note note) throws IOException;

    /// Drops a note. Off the JavaFX thread.
    void drop(long id) throws IOException;
}
