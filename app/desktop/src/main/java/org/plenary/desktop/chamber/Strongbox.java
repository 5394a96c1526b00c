package org.plenary.desktop.chamber;

import java.io.IOException;
import java.util.Optional;

/// What an office keeps for itself, such as the table of everybody who volunteered. Sealed, on this
/// laptop only, never sent, and safe from a power cut once [#keep] has returned. Off the JavaFX
/// thread.
public interface Strongbox {
    /// What is kept under a name.
    Optional<byte[]> find(String name) throws IOException;

    /// Keeps something, in place of what was kept under this name before.
    void keep(String name, byte[] bytes) throws IOException;

    /// Drops what is kept under a name.
    void drop(String name) throws IOException;
}
