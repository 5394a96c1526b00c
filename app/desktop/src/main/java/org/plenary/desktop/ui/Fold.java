package org.plenary.desktop.ui;

import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plenary.desktop.ui.words.Visible;
import org.plenary.desktop.ui.words.Words;

/// Something folded away under its heading until the person asks for it; built only then.
public final class Fold extends VBox {
    private final Words words;
    private final String title;
    private final Supplier<? extends Node> content;
    private final Button heading;
    private @Nullable Node built;
    private boolean open;

    /// Folded away under `title`.
    public Fold(Words words, String title, Supplier<? extends Node> content) {
        this.words = words;
        this.title = Visible.line(title);
        this.content = content;
        heading = new Button(this.title);
        heading.getStyleClass().add("fold-heading");
        heading.setAccessibleRole(AccessibleRole.BUTTON);
        heading.setWrapText(true);
        heading.setOnAction(_ -> open(!open));
        getStyleClass().addAll("fold", Gap.SMALL.styleClass());
        getChildren().add(heading);
        say();
    }

    /// Unfolds it, or folds it away.
    public Fold open(boolean unfold) {
        open = unfold;
        if (unfold && built == null) {
            built = content.get();
            getChildren().add(built);
        }
        if (built != null) {
            built.setVisible(unfold);
            built.setManaged(unfold);
        }
        say();
        return this;
    }

    /// Whether it is unfolded.
    public boolean isOpen() {
        return open;
    }

    private void say() {
        heading.setGraphic((open ? Symbol.CLOSE_FOLD : Symbol.OPEN_FOLD).picture());
        heading.setAccessibleText(
                open
                        ? words.text("ui.fold.open", "title", title)
                        : words.text("ui.fold.closed", "title", title));
    }
}
