package org.plenary.desktop.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.plenary.desktop.ui.ScreenId;

/// One screen in the navigation: picture, name, and how many things wait there.
final class NavigationButton extends Button {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final String name;
    private final Label waiting = new Label();

    NavigationButton(ScreenId id, String name, Runnable open) {
        this.name = name;
        getStyleClass().add("navigation-button");
        waiting.getStyleClass().add("navigation-waiting");
        waiting.managedProperty().bind(waiting.visibleProperty());
        var words = new Label(name, id.symbol().picture());
        words.getStyleClass().add("navigation-name");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(words, space, waiting);
        line.getStyleClass().add("navigation-line");
        setText(name);
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        line.prefWidthProperty()
                .bind(
                        widthProperty()
                                .map(width ->
                                        Math.max(0, width.doubleValue() - line.getLayoutX() * 2)));
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> open.run());
    }

    String name() {
        return name;
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    void setWaiting(String count, String said) {
        waiting.setText(count);
        waiting.setVisible(!count.isEmpty());
        setAccessibleText(said);
    }
}
