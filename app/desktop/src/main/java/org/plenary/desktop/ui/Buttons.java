package org.plenary.desktop.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import org.plenary.desktop.ui.words.Visible;

/// Buttons, by how much they matter.
public final class Buttons {
    private Buttons() {}

    /// The one thing to do next; at most one in sight.
    public static Button primary(String text, Runnable action) {
        return button(text, action, "primary");
    }

    /// Anything else one can do.
    public static Button plain(String text, Runnable action) {
        return button(text, action, "plain");
    }

    /// Anything else, with a picture before its words.
    public static Button plain(Symbol symbol, String text, Runnable action) {
        Button button = plain(text, action);
        button.setGraphic(symbol.picture());
        return button;
    }

    /// Something beside the point: looks like a link, acts here.
    public static Hyperlink quiet(String text, Runnable action) {
        var link = new Hyperlink(Visible.line(text));
        link.getStyleClass().add("quiet");
        link.setWrapText(true);
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    private static Button button(String text, Runnable action, String styleClass) {
        var button = new Button(Visible.line(text));
        button.getStyleClass().add(styleClass);
        button.setWrapText(true);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
