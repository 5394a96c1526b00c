package org.plenary.desktop.ui;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A sheet on the page: things that belong together. Never put one inside another.
public final class Card extends VBox {
    /// A sheet with these things on it.
    public Card(Node... nodes) {
        super(nodes);
        getStyleClass().addAll("card", Gap.NORMAL.styleClass());
    }
}
