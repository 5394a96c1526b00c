package org.plenary.desktop.principles;

import javafx.scene.layout.Pane;
import org.plenary.desktop.parts.Reading;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.wording.Said;

/// The text that is checked, the same at every step: beside the question where there is room; else
/// folded under it, so that nobody has to pass through it at every step, and open at all of them
/// once it was unfolded.
final class CheckedText {
    private final Card card;
    private final Fold fold;

    CheckedText(Desk desk, Said text) {
        String title = desk.words().text("principles.step.text");
        card = new Card(Type.kicker(title), Reading.of(desk, text));
        fold = new Fold(desk.words(), title, () -> new Card(Reading.of(desk, text)));
    }

    /// Comes to a step: `under` its question, or `beside` it.
    void place(boolean stacked, Pane under, Pane beside) {
        if (stacked) {
            beside.getChildren().clear();
            under.getChildren().setAll(fold);
        } else {
            under.getChildren().clear();
            beside.getChildren().setAll(card);
        }
    }
}
