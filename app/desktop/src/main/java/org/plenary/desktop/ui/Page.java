package org.plenary.desktop.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.plenary.desktop.ui.words.Visible;

/// The page of a screen: a title, and parts under it, as wide as reads well and scrolling downwards
/// only.
public final class Page extends ScrollPane {
    private final VBox column = new VBox();
    private final Label heading;

    private Page(String title) {
        heading = Type.title(title);
        column.getChildren().add(heading);
        column.getStyleClass().addAll("page", Gap.WIDE.styleClass());
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("page-scroll");
        setAccessibleText(title);
    }

    /// A page with a title.
    public static Page titled(String title) {
        return new Page(title);
    }

    /// Gives the page another title.
    public void retitle(String title) {
        heading.setText(Visible.text(title));
        setAccessibleText(title);
    }

    /// Adds the sentence that says what this page is for.
    public Page lead(String text) {
        return with(Type.lead(text));
    }

    /// Adds parts.
    public Page with(Node... parts) {
        column.getChildren().addAll(parts);
        return this;
    }

    /// Replaces everything under the title, keeping the place the person had scrolled to.
    public void show(Node... parts) {
        column.getChildren().remove(1, column.getChildren().size());
        with(parts);
    }

    /// Scrolls to a part of this page, also of one that has only just come into its window: until
    /// it is laid out nothing on it has a place.
    public void reveal(Node part) {
        if (getScene() != null) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
            Scrolling.reveal(part);
        }
    }

    /// Back to the top.
    public void toTop() {
        setVvalue(getVmin());
    }
}
