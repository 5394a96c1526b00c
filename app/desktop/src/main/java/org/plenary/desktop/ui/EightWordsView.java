package org.plenary.desktop.ui;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.plenary.desktop.ui.words.Words;

/// Eight words to read out and compare, numbered, in reading order.
public final class EightWordsView extends FlowPane {
    /// Shows the words.
    public EightWordsView(Words words, List<String> eight) {
        getStyleClass().add("eight-words");
        setMinWidth(0);
        setPrefWrapLength(Double.MAX_VALUE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words.text("ui.eight-words", "words", String.join(" ", eight)));
        for (int i = 0; i < eight.size(); i++) {
            var number = new Label(words.number(i + 1L));
            number.getStyleClass().add("eight-words-number");
            var word = new Label(eight.get(i), number);
            word.getStyleClass().add("eight-words-word");
            getChildren().add(word);
        }
    }
}
