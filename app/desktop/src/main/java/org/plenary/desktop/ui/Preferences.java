package org.plenary.desktop.ui;

import java.util.Optional;

/// Small choices that outlive the program: window size, theme, the last screen. The store keeps
/// them; neither method waits for the disk.
public interface Preferences {
    /// The value kept under this name.
    Optional<String> find(String name);

    /// Keeps a value in place of an earlier one.
    void keep(String name, String value);
}
