package org.plenary.desktop.ui;

import javafx.scene.Parent;

/// One screen of the program; only the shell knows all of them.
public interface Screen {
    /// Which one it is; its title is the text of `ui.screen.<id>`.
    ScreenId id();

    /// What it shows, built when first asked for and the same ever after.
    Parent node();

    /// It has come to the front, at this place; refreshes itself and takes focus where work begins.
    void onShown(Place place);

    /// One step back inside the screen (Esc): true when there was one, false to leave the screen.
    default boolean back() {
        return false;
    }
}
