package org.plenary.desktop.ui;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.plenary.desktop.ui.words.Words;

/// All answers at a glance before something is sent, each with a way to change it.
public final class Answers extends VBox {
    private final Words words;

    /// No answers yet.
    public Answers(Words words) {
        this.words = words;
        getStyleClass().addAll("answers", Gap.NORMAL.styleClass());
    }

    /// Adds an answer and what to do when the person wants to change it.
    public Answers add(String question, String answer, Runnable change) {
        Hyperlink link = Buttons.quiet(words.text("ui.answers.change"), change);
        link.setAccessibleText(words.text("ui.answers.change-what", "question", question));
        var row =
                Column.of(Gap.TIGHT, Type.soft(question), Type.body(answer), link).styled("answer");
        getChildren().add(row);
        return this;
    }

    /// Starts anew.
    public void clear() {
        getChildren().clear();
    }
}
