package org.plenary.desktop.draw;

import javafx.scene.Node;

/// What stands on the page for the step that is next.
interface Part {
    /// What it shows.
    Node node();

    /// Something has changed.
    void refresh(DrawLook look);
}
