package org.plenary.desktop.chamber;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// What somebody is writing. Kept on this laptop only, sealed, and safe from a power cut once
/// [#keep] has returned.
public interface Drafts {
    /// A draft.
    ///
    /// @param about what it is about, in the screen's own words, such as `positions/1`
    /// @param fields what was typed, by the name of its place
    /// @param saved when, by this laptop's clock
    record Draft(String about, SortedMap<String, String> fields, Instant saved) {}

    /// The draft about something.
    Optional<Draft> find(String about);

    /// Every draft whose `about` begins so, newest first.
    List<Draft> all(String prefix);

    /// Keeps what was typed, in place of what was kept before. Off the JavaFX thread.
    Draft keep(String about, SortedMap<String, String> fields) throws IOException;

    /// Drops a draft that its writer does not want. Off the JavaFX thread.
    void drop(String about) throws IOException;
}
