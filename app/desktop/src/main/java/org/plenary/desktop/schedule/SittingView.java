package org.plenary.desktop.schedule;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.schedule.Plan.Item;
import org.plenary.desktop.schedule.Plan.Sitting;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Pill;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// One session: what it is called, when and where, what became of it, its agenda, and what can be
/// done with it.
final class SittingView extends VBox {
    private final Words words;
    private final Sitting sitting;
    private final Runnable checkIn;
    private final Runnable save;
    private Optional<Node> first = Optional.empty();

    SittingView(Words words, Sitting sitting, Runnable checkIn, Runnable save, Runnable instead) {
        this.words = words;
        this.sitting = sitting;
        this.checkIn = checkIn;
        this.save = save;
        getStyleClass().addAll("card", Gap.NORMAL.styleClass());
        if (!sitting.stands()) {
            getStyleClass().add("sitting-void");
        }
        getChildren().add(head());
        if (!sitting.note().isEmpty()) {
            Label note = Type.body(sitting.note());
            note.setGraphic(Symbol.INFO.picture());
            getChildren().add(note);
        }
        if (sitting.stands()) {
            standing();
        } else if (sitting.instead().isPresent()) {
            Node go = Buttons.quiet(words.text("schedule.instead"), instead);
            first = Optional.of(go);
            getChildren().add(go);
        }
    }

    boolean isNear() {
        return sitting.near();
    }

    /// Puts the keyboard where something can be done here.
    void begin() {
        first.ifPresent(Node::requestFocus);
    }

    private Node head() {
        Column head =
                Column.of(
                        Gap.TIGHT,
                        Row.of(Gap.NORMAL, Type.subheading(sitting.title()), pill()),
                        with(Symbol.TIME, Type.body(sitting.time())));
        if (!sitting.there().isEmpty()) {
            head.getChildren().add(Type.soft(sitting.there()));
        }
        if (!sitting.place().isEmpty()) {
            head.getChildren().add(with(Symbol.WHERE, Type.body(sitting.place())));
        }
        if (!sitting.presence().isEmpty()) {
            head.getChildren().add(with(Symbol.PEOPLE, Type.body(sitting.presence())));
        }
        return head;
    }

    private static Label with(Symbol symbol, Label label) {
        label.setGraphic(symbol.picture());
        return label;
    }

    private Pill pill() {
        return switch (sitting.state()) {
            case PLANNED -> Pill.of(Symbol.LATER, sitting.stateWords(), Pill.Tone.PLAIN);
            case OPEN -> Pill.of(Symbol.NOW, sitting.stateWords(), Pill.Tone.GOOD);
            case CLOSED -> Pill.of(Symbol.DONE, sitting.stateWords(), Pill.Tone.PLAIN);
            case REPLACED -> Pill.of(Symbol.HISTORY, sitting.stateWords(), Pill.Tone.WARN);
            case CANCELLED -> Pill.of(Symbol.CLOSE, sitting.stateWords(), Pill.Tone.BAD);
        };
    }

    private void standing() {
        if (sitting.mayCheckIn()) {
            Button button = Buttons.primary(words.text("schedule.check-in"), checkIn);
            button.setAccessibleHelp(sitting.title());
            first = Optional.of(Named.as("schedule-check-in", button));
            getChildren()
                    .add(
                            Row.of(
                                    Gap.NORMAL,
                                    button,
                                    Type.soft(words.text("schedule.check-in.hint"))));
        }
        if (sitting.mine()) {
            getChildren().add(with(Symbol.DONE, Type.strong(words.text("schedule.mine"))));
        }
        if (!sitting.agenda().isEmpty()) {
            Fold agenda =
                    new Fold(words, words.text("schedule.agenda"), this::agenda)
                            .open(sitting.near());
            getChildren().add(agenda);
        }
        var file = Buttons.quiet(words.text("schedule.save-one"), save);
        file.setAccessibleHelp(sitting.title());
        getChildren().add(file);
        if (first.isEmpty()) {
            first = Optional.of(file);
        }
    }

    private Node agenda() {
        Column lines = Column.of(Gap.SMALL);
        for (Item item : sitting.agenda()) {
            Label time = Type.body(item.time());
            time.getStyleClass().add("agenda-time");
            Column named = Column.of(Gap.NONE, Type.body(item.title()), Type.soft(item.minutes()));
            HBox line = new HBox(time, named);
            line.getStyleClass().add("agenda-line");
            if (item.now()) {
                line.getStyleClass().add("agenda-now");
                named.getChildren()
                        .add(Pill.of(Symbol.NOW, words.text("schedule.now"), Pill.Tone.GOOD));
            }
            lines.getChildren().add(line);
        }
        return lines;
    }
}
