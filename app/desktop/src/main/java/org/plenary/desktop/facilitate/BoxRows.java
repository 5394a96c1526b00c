package org.plenary.desktop.facilitate;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.plenary.core.term.AgendaKind;
import org.plenary.desktop.facilitate.SessionPlan.Box;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Bounded;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.WritingLine;
import org.plenary.desktop.ui.words.Words;

/// The time boxes of a plan, one below the other. Alt with the arrow keys moves the one in use, and
/// the keyboard goes with it.
final class BoxRows implements Bounded {
    private final Words words;
    private final Runnable changed;
    private final VBox rows = Column.of(Gap.SMALL);
    private final VBox node;
    private final List<Line> lines = new ArrayList<>();

    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");

    BoxRows(Words words, List<Box> first, Runnable changed) {
        this.words = words;
        this.changed = changed;
        node =
                Column.of(
                        Gap.NORMAL,
                        rows,
                        Named.as(
                                "add-box",
                                Buttons.plain(
                                        Symbol.ADD, words.text("facilitate.plan.add"), this::add)));
        show(first);
    }

    @Override
    public ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    VBox node() {
        return node;
    }

    List<Box> boxes() {
        return lines.stream().map(Line::box).toList();
    }

    void show(List<Box> boxes) {
        lines.clear();
        boxes.forEach(box -> lines.add(new Line(box)));
        draw();
    }

    /// Says from when to when each box lasts.
    void times(List<String> times) {
        for (int i = 0; i < Math.min(times.size(), lines.size()); i++) {
            lines.get(i).time.setText(times.get(i));
        }
    }

    private void draw() {
        rows.getChildren().setAll(lines.stream().map(line -> line.row).toList());
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).at(i + 1);
        }
    }

    private void add() {
        var line = new Line(new Box(AgendaKind.TABLE, "", "30"));
        lines.add(line);
        draw();
        changed.run();
        line.title.requestFocus();
    }

    private void move(Line line, int by, Runnable focus) {
        int from = lines.indexOf(line);
        int to = from + by;
        if (to >= 0 && to < lines.size()) {
            lines.remove(from);
            lines.add(to, line);
            draw();
            changed.run();
            focus.run();
        }
    }

    private void remove(Line line) {
        int at = lines.indexOf(line);
        lines.remove(line);
        draw();
        changed.run();
        if (lines.isEmpty()) {
            node.getChildren().getLast().requestFocus();
        } else {
            lines.get(Math.min(at, lines.size() - 1)).title.requestFocus();
        }
    }

    /// The controls of one box; they move with it.
    private final class Line {
        private final Label time = new Label();
        private final ComboBox<AgendaKind> kind;
        private final WritingLine title;
        private final WritingLine minutes;
        private final Button up;
        private final Button down;
        private final Button drop;
        private final Row row;

        Line(Box box) {
            kind =
                    Fields.each(
                            words,
                            words.text("facilitate.plan.kind"),
                            "facilitate.kind",
                            List.of(AgendaKind.values()));
            kind.setValue(box.kind());
            title = new WritingLine(words, box.title());
            minutes = new WritingLine(words, box.minutes());
            minutes.setPrefColumnCount(4);
            title.setPrefColumnCount(18);
            kind.getStyleClass().add("box-kind");
            up =
                    Buttons.plain(
                            Symbol.CLOSE_FOLD,
                            words.text("facilitate.plan.up"),
                            () -> move(this, -1, this::focusUp));
            down =
                    Buttons.plain(
                            Symbol.OPEN_FOLD,
                            words.text("facilitate.plan.down"),
                            () -> move(this, 1, this::focusDown));
            drop =
                    Buttons.plain(
                            Symbol.REMOVE, words.text("facilitate.plan.drop"), () -> remove(this));
            time.getStyleClass().add("box-time");
            var unit = new Label(words.text("facilitate.plan.minutes"));
            row =
                    Row.of(
                                    Gap.SMALL,
                                    time,
                                    kind,
                                    title,
                                    Row.of(Gap.SMALL, minutes, unit),
                                    Row.of(Gap.SMALL, up, down, drop))
                            .styled("time-box");
            row.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
            kind.setOnAction(_ -> changed.run());
            title.refusedProperty().subscribe(refused::set);
            minutes.refusedProperty().subscribe(refused::set);
            title.textProperty().subscribe((_, _) -> changed.run());
            minutes.textProperty().subscribe((_, _) -> changed.run());
        }

        Box box() {
            AgendaKind chosen = kind.getValue() == null ? AgendaKind.TABLE : kind.getValue();
            return new Box(chosen, title.getText(), minutes.getText());
        }

        void at(int number) {
            Named.as("box-title-" + number, title);
            Named.as("box-minutes-" + number, minutes);
            Named.as("box-kind-" + number, kind);
            Named.as("box-up-" + number, up);
            Named.as("box-down-" + number, down);
            Named.as("box-drop-" + number, drop);
            title.setAccessibleText(words.text("facilitate.plan.title-of", "number", number));
            minutes.setAccessibleText(words.text("facilitate.plan.minutes-of", "number", number));
            kind.setAccessibleText(words.text("facilitate.plan.kind-of", "number", number));
            up.setAccessibleText(words.text("facilitate.plan.up-of", "number", number));
            down.setAccessibleText(words.text("facilitate.plan.down-of", "number", number));
            drop.setAccessibleText(words.text("facilitate.plan.drop-of", "number", number));
        }

        private void focusUp() {
            up.requestFocus();
        }

        private void focusDown() {
            down.requestFocus();
        }

        private void pressed(KeyEvent key) {
            boolean vertical = key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN;
            if (key.isAltDown() && vertical && row.getScene() != null) {
                var focus = row.getScene().getFocusOwner();
                move(
                        this,
                        key.getCode() == KeyCode.UP ? -1 : 1,
                        focus == null ? title::requestFocus : focus::requestFocus);
                key.consume();
            }
        }
    }
}
