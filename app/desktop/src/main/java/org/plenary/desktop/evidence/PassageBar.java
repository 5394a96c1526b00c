package org.plenary.desktop.evidence;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// What can be done with a passage, below the text: it is there while something is selected, and
/// becomes the place to write a note.
final class PassageBar {
    /// What can be done.
    interface Deeds {
        /// Colours the passage.
        void highlight();

        /// Takes the colour, and the note on it, away.
        void remove();

        /// Keeps a note, on the passage or on the whole item.
        void note(String text);

        /// Puts the passage into the reader's statement.
        void quote();

        /// Copies the passage.
        void copy();

        /// Goes back to the text.
        void leave();
    }

    private final Words words;
    private final Deeds deeds;
    private final boolean member;
    private final VBox node = Column.of(Gap.SMALL);

    PassageBar(Words words, boolean member, Deeds deeds) {
        this.words = words;
        this.member = member;
        this.deeds = deeds;
        node.managedProperty().bind(node.visibleProperty());
        node.setVisible(false);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    VBox node() {
        return node;
    }

    /// Offers what can be done with a passage.
    ///
    /// @param marked whether it is highlighted or noted already
    void offer(String passage, boolean marked) {
        var row = Row.of(Gap.SMALL);
        row.getChildren()
                .add(
                        marked
                                ? Named.as(
                                        "remove-mark",
                                        Buttons.plain(
                                                Symbol.REMOVE,
                                                words.text("evidence.passage.remove"),
                                                deeds::remove))
                                : Named.as(
                                        "highlight",
                                        Buttons.plain(
                                                Symbol.HIGHLIGHT,
                                                words.text("evidence.passage.highlight"),
                                                deeds::highlight)));
        row.getChildren()
                .add(
                        Named.as(
                                "note",
                                Buttons.plain(
                                        Symbol.NOTE,
                                        words.text("evidence.passage.note"),
                                        () -> write(Optional.of(passage), "", deeds::note))));
        if (member) {
            row.getChildren()
                    .add(
                            Named.as(
                                    "quote",
                                    Buttons.plain(
                                            Symbol.QUOTE,
                                            words.text("evidence.passage.quote"),
                                            deeds::quote)));
        }
        row.getChildren()
                .add(
                        Named.as(
                                "copy",
                                Buttons.plain(
                                        Symbol.COPY,
                                        words.text("evidence.passage.copy"),
                                        deeds::copy)));
        String selected =
                words.text("evidence.passage.selected", "passage", NoteEditor.beginning(passage));
        node.getChildren()
                .setAll(Column.of(Gap.SMALL, Type.soft(selected), row).styled("passage-bar"));
        node.setVisible(true);
    }

    /// Becomes the place to write a note; on the whole item when there is no passage.
    void write(Optional<String> passage, String before, Consumer<String> keep) {
        var editor = new NoteEditor(words, passage, before, keep, deeds::leave);
        node.getChildren().setAll(editor.node());
        node.setVisible(true);
        editor.begin();
    }

    /// Goes away.
    void hide() {
        node.setVisible(false);
        node.getChildren().clear();
    }

    /// Gives the keyboard to the first thing that can be done, if there is any.
    void enter() {
        if (node.isVisible()) {
            node.applyCss();
            node.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            deeds.leave();
            key.consume();
        }
    }
}
