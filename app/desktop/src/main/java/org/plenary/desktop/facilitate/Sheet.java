package org.plenary.desktop.facilitate;

import javafx.scene.Node;

/// One page of this screen.
interface Sheet {
    /// What it shows.
    Node node();

    /// Something has changed.
    void refresh();

    /// It goes away.
    default void leave() {}
}
