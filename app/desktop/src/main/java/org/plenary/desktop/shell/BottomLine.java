package org.plenary.desktop.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.words.Words;

/// The line at the foot: that everything is safe here, how far the record is known, and its eight
/// words.
final class BottomLine extends FlowPane {
    private final Label eight = new Label();

    BottomLine(Words words, FrameModel model) {
        getStyleClass().add("bottom-line");
        setMinWidth(0);
        var safe = new Label(words.text("shell.safe"), Symbol.LAPTOP.picture());
        var recorded = new Label("", Symbol.DONE.picture());
        eight.getStyleClass().add("bottom-line-words");
        getChildren().add(safe);
        model.recordedProperty()
                .subscribe(now -> {
                    getChildren().setAll(safe);
                    now.ifPresent(known -> {
                        recorded.setText(words.text("shell.recorded", "entries", known.entries()));
                        eight.setText(
                                words.text(
                                        "shell.eight-words",
                                        "words",
                                        String.join(" ", known.eightWords())));
                        getChildren().addAll(recorded, eight);
                    });
                });
    }

    /// Leaves the eight words out where there is little room; the screen Trail has them too.
    void setShort(boolean isShort) {
        eight.setVisible(!isShort);
        eight.setManaged(!isShort);
    }
}
