package org.plenary.desktop.roll;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plenary.desktop.letters.Letter;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.EightWordsView;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// A letter that was just made: shown once, to be handed over on paper.
final class FreshLetter extends VBox {
    FreshLetter(Words words, Letter letter, Runnable save, Runnable leave) {
        getStyleClass().addAll("column", Gap.WIDE.styleClass());
        Label once = Type.strong(words.text("roll.letter.once"));
        once.setGraphic(Symbol.WARNING.picture());
        Label code = Type.heading(letter.code());
        code.getStyleClass().add("letter-code");
        getChildren()
                .addAll(
                        Type.heading(words.text("roll.letter.for", "whose", letter.called())),
                        once,
                        new Card(
                                Column.of(
                                        Gap.TIGHT,
                                        Type.kicker(words.text("letters.address")),
                                        Type.body(letter.address())),
                                Column.of(Gap.TIGHT, Type.kicker(words.text("letters.code")), code),
                                Column.of(
                                        Gap.TIGHT,
                                        Type.kicker(words.text("letters.words")),
                                        new EightWordsView(
                                                words, List.of(letter.eight().split(" ", -1))))),
                        Type.body(words.text("roll.letter.next")),
                        Row.of(
                                Gap.NORMAL,
                                Named.as(
                                        "roll-save-letter",
                                        Buttons.primary(words.text("roll.letter.save"), save)),
                                Named.as(
                                        "roll-leave",
                                        Buttons.plain(
                                                Symbol.BACK, words.text("roll.leave"), leave))));
    }
}
