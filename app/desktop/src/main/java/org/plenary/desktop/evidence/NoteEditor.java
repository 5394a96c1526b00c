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
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.WritingArea;
import org.plenary.desktop.ui.words.Words;

/// Where a note is written: on a passage, or on a whole item.
final class NoteEditor {
    private static final int BEGINNING = 120;

    private final VBox node;
    private final WritingArea area;

    /// @param passage the passage it is on; empty for the whole item
    /// @param before what was noted before
    NoteEditor(
            Words words,
            Optional<String> passage,
            String before,
            Consumer<String> keep,
            Runnable leave) {
        area = Named.as("note-text", new WritingArea(words, 3));
        area.setText(before);
        var field =
                new FormField(
                        passage.map(quote ->
                                        words.text("evidence.note.on", "passage", beginning(quote)))
                                .orElseGet(() -> words.text("evidence.note.on-item")),
                        words.text("evidence.note.private"),
                        area);
        node =
                Column.of(
                                Gap.SMALL,
                                field,
                                Row.of(
                                        Gap.NORMAL,
                                        Named.as(
                                                "keep-note",
                                                Buttons.primary(
                                                        words.text("evidence.note.keep"),
                                                        () -> keep.accept(area.getText().strip()))),
                                        Buttons.plain(words.text("evidence.note.leave"), leave)))
                        .styled("passage-bar");
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        leave.run();
                        key.consume();
                    }
                });
    }

    Node node() {
        return node;
    }

    /// Takes the keyboard; once it is shown.
    void begin() {
        area.requestFocus();
    }

    /// The first words of a passage, on one line.
    static String beginning(String passage) {
        String line = passage.replaceAll("\\s+", " ").strip();
        return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING) + "…";
    }
}
