package org.plenary.desktop.ui;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Things side by side that go on to the next line when there is no room: nothing ever needs
/// sideways scrolling.
public final class Row extends FlowPane {
    private Row(Gap gap, Node... nodes) {
        super(nodes);
        getStyleClass().addAll("row", gap.styleClass());
        // Without this a FlowPane asks to be 400 pixels wide whatever is in it.
        setPrefWrapLength(Double.MAX_VALUE);
        setMinWidth(0);
    }

    /// Lines the nodes up.
    public static Row of(Gap gap, Node... nodes) {
        return new Row(gap, nodes);
    }

    /// This row in a style of `plenary.css` too.
    public Row styled(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }
}
