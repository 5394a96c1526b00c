package org.plenary.desktop.ui;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What a place says that has nothing to show yet: why, and what to do.
public final class EmptyState extends VBox {
    /// One sentence on why there is nothing, one on what will change that or what to do, and what
    /// to press, if anything.
    public EmptyState(String why, String whatToDo, Node... buttons) {
        getStyleClass().addAll("empty-state", Gap.SMALL.styleClass());
        getChildren().addAll(Type.strong(why), Type.body(whatToDo));
        if (buttons.length > 0) {
            getChildren().add(Row.of(Gap.NORMAL, buttons));
        }
    }
}
