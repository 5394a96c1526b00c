package org.plenary.desktop.shell;

import javafx.scene.layout.StackPane;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.ProblemText;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// A problem that must be settled before anything else makes sense.
final class ProblemScreen extends StackPane {
    ProblemScreen(Words words, ProblemText text) {
        getChildren()
                .add(
                        Page.titled(words.text("shell.stopped"))
                                .with(Type.strong(text.sentence()), Type.body(text.advice())));
        setFocusTraversable(true);
        setAccessibleText(
                words.text(
                        "shell.stopped-what",
                        "sentence",
                        text.sentence(),
                        "advice",
                        text.advice()));
    }
}
