package org.plenary.desktop.evidence;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.SearchBox;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.prose.SelectableProse;
import org.plenary.desktop.ui.prose.Span;
import org.plenary.desktop.ui.words.Words;

/// Finds words in the text that is being read: every find is marked, Enter leads to the next and
/// Shift with Enter to the one before.
final class FindBar {
    private final Words words;
    private final SearchBox box;
    private final Label count = Type.soft("");
    private final Row node;
    private final SelectableProse text;
    private final Finder finder;
    private List<Span> found = List.of();
    private int at;

    FindBar(Desk desk, SelectableProse text) {
        this.text = text;
        words = desk.words();
        finder = new Finder(text.plain());
        box = new SearchBox(words.text("evidence.find"), desk.background(), this::find);
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        node =
                Row.of(
                                Gap.SMALL,
                                box,
                                Buttons.plain(
                                        Symbol.CLOSE_FOLD,
                                        words.text("evidence.find.previous"),
                                        () -> step(-1)),
                                Buttons.plain(
                                        Symbol.OPEN_FOLD,
                                        words.text("evidence.find.next"),
                                        () -> step(1)),
                                new HBox(count))
                        .styled("find-bar");
        say();
    }

    Row node() {
        return node;
    }

    /// Marks every place where these words stand and leads to the first; says whether there is one.
    boolean find(String typed) {
        found = finder.find(typed);
        at = 0;
        text.paint(SelectableProse.FOUND, found);
        show();
        return !found.isEmpty();
    }

    private void step(int by) {
        if (!found.isEmpty()) {
            at = Math.floorMod(at + by, found.size());
            show();
        }
    }

    private void show() {
        List<Span> now = found.isEmpty() ? List.of() : List.of(found.get(at));
        text.paint(SelectableProse.FOUND_NOW, now);
        now.forEach(span -> text.show(span.start()));
        say();
    }

    private void say() {
        count.setText(
                words.text(
                        "evidence.find.count",
                        "typed",
                        !box.text().isEmpty(),
                        "at",
                        found.isEmpty() ? 0 : at + 1,
                        "count",
                        found.size()));
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            step(key.isShiftDown() ? -1 : 1);
            key.consume();
        }
    }
}
