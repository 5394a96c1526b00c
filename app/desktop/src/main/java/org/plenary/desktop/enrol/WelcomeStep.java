package org.plenary.desktop.enrol;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Steps;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.look.TextSize;
import org.plenary.desktop.ui.words.Words;

/// The first step: large enough to read, and what one needs at hand.
final class WelcomeStep implements Steps.Step {
    private final Words words;
    private final Column node;

    WelcomeStep(Desk desk) {
        words = desk.words();
        Label letter = Type.body(words.text("enrol.welcome.letter"));
        letter.setGraphic(Symbol.DOCUMENT.picture());
        Label online = Type.body(words.text("enrol.welcome.online"));
        online.setGraphic(Symbol.ALL_SENT.picture());
        Label lost = Type.body(words.text("enrol.welcome.lost"));
        lost.setGraphic(Symbol.LAPTOP.picture());
        node =
                Column.of(
                        Gap.WIDE,
                        Column.of(
                                Gap.SMALL,
                                Type.strong(words.text("enrol.welcome.size")),
                                sizes(desk),
                                Type.soft(words.text("enrol.welcome.language"))),
                        Column.of(
                                Gap.SMALL,
                                Type.strong(words.text("enrol.welcome.need")),
                                letter,
                                online,
                                lost));
    }

    private Row sizes(Desk desk) {
        var group = new ToggleGroup();
        Row row = Row.of(Gap.NORMAL);
        for (TextSize size : TextSize.values()) {
            var button =
                    new RadioButton(words.text("enrol.welcome.percent", "percent", size.percent()));
            button.setId("enrol-size-" + size.percent());
            button.setToggleGroup(group);
            button.setAccessibleHelp(words.text("enrol.welcome.size"));
            button.selectedProperty()
                    .subscribe((_, chosen) -> {
                        if (chosen) {
                            desk.look().textSizeProperty().set(size);
                        }
                    });
            desk.look().textSizeProperty().subscribe(now -> button.setSelected(now == size));
            row.getChildren().add(button);
        }
        return row;
    }

    @Override
    public String title() {
        return words.text("enrol.welcome");
    }

    @Override
    public Node node() {
        return node;
    }
}
