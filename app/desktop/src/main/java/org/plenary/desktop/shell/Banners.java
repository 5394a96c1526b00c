package org.plenary.desktop.shell;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemText;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// What stands in the way but stops nothing, in lines above the screen; and, where it applies, that
/// this is a rehearsal.
final class Banners extends VBox {
    private final Words words;
    private final FrameModel model;

    Banners(Words words, FrameModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add("banners");
        model.problems().subscribe(this::refresh);
        model.rehearsalProperty().subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        getChildren().clear();
        if (model.rehearsalProperty().get()) {
            var label = new Label(words.text("shell.rehearsal"), Symbol.INFO.picture());
            label.setWrapText(true);
            label.setMaxWidth(Double.MAX_VALUE);
            label.getStyleClass().add("rehearsal");
            getChildren().add(label);
        }
        Consumer<Problem> add =
                problem -> {
                    ProblemText text = ProblemText.of(problem, words);
                    if (text.room() == ProblemText.Room.BANNER) {
                        getChildren().add(banner(problem, text));
                    }
                };
        model.problems().forEach(add);
    }

    private HBox banner(Problem problem, ProblemText text) {
        Label sentence = Type.strong(text.sentence());
        sentence.setGraphic(Symbol.WARNING.picture());
        Hyperlink away =
                Buttons.quiet(words.text("shell.put-away"), () -> model.problems().remove(problem));
        away.setAccessibleText(words.text("shell.put-away-what", "sentence", text.sentence()));
        away.setMinWidth(USE_PREF_SIZE);
        Column said = Column.of(Gap.TIGHT, sentence, Type.body(text.advice()));
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = new HBox(said, away);
        line.getStyleClass().add("banner");
        return line;
    }
}
