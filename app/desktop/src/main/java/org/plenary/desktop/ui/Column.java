package org.plenary.desktop.ui;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Things one under the other, with a gap that grows with the text.
public final class Column extends VBox {
    private Column(Gap gap, Node... nodes) {
        super(nodes);
        getStyleClass().addAll("column", gap.styleClass());
    }

    /// Stacks the nodes.
    public static Column of(Gap gap, Node... nodes) {
        return new Column(gap, nodes);
    }

    /// This column in a style of `plenary.css` too.
    public Column styled(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }
}
