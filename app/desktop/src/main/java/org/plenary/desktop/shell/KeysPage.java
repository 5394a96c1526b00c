package org.plenary.desktop.shell;

import java.util.List;
import javafx.scene.layout.StackPane;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.PlainTable;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// Every key that works everywhere. Esc leads back.
final class KeysPage extends StackPane {
    private final PlainTable table;

    KeysPage(Words words) {
        table =
                new PlainTable(
                        words.text("shell.keys"),
                        List.of(words.text("shell.keys.key"), words.text("shell.keys.does")));
        table.show(
                List.of(
                        List.of(words.text("shell.key.screens"), words.text("shell.does.screens")),
                        List.of(words.text("shell.key.panes"), words.text("shell.does.panes")),
                        List.of(words.text("shell.key.tab"), words.text("shell.does.tab")),
                        List.of(words.text("shell.key.scroll"), words.text("shell.does.scroll")),
                        List.of(words.text("shell.key.ends"), words.text("shell.does.ends")),
                        List.of(words.text("shell.key.back"), words.text("shell.does.back")),
                        List.of(words.text("shell.key.search"), words.text("shell.does.search")),
                        List.of(words.text("shell.key.undo"), words.text("shell.does.undo")),
                        List.of(words.text("shell.key.larger"), words.text("shell.does.larger")),
                        List.of(words.text("shell.key.smaller"), words.text("shell.does.smaller")),
                        List.of(words.text("shell.key.normal"), words.text("shell.does.normal")),
                        List.of(words.text("shell.key.keys"), words.text("shell.does.keys")),
                        List.of(words.text("shell.key.end"), words.text("shell.does.end"))));
        getChildren()
                .add(
                        Page.titled(words.text("shell.keys"))
                                .with(table, Type.soft(words.text("shell.keys.close"))));
    }

    void takeFocus() {
        table.requestFocus();
        table.getSelectionModel().selectFirst();
    }
}
