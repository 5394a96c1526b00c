package org.plenary.desktop.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.plenary.desktop.chamber.Notebook.Note;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// Notes as they are listed: the passage, what was noted, and what can be done with it.
final class NotesPart {
    private final Words words;
    private final Consumer<Note> open;
    private final Consumer<Note> edit;
    private final Consumer<Note> drop;

    NotesPart(Words words, Consumer<Note> open, Consumer<Note> edit, Consumer<Note> drop) {
        this.words = words;
        this.open = open;
        this.edit = edit;
        this.drop = drop;
    }

    /// The heading that says whose they are.
    Node heading() {
        Label secret = Type.soft(words.text("evidence.note.private"));
        secret.setGraphic(Symbol.PRIVATE.picture());
        return Column.of(Gap.TIGHT, Type.subheading(words.text("evidence.notes.title")), secret);
    }

    List<Node> list(List<Note> notes, Optional<String> text) {
        List<Node> rows = new ArrayList<>();
        for (Note note : notes) {
            rows.add(row(note, text));
        }
        return rows;
    }

    private Node row(Note note, Optional<String> text) {
        var column = Column.of(Gap.TIGHT).styled("own-note");
        boolean whole = note.quote().isEmpty();
        if (!whole) {
            column.getChildren()
                    .add(
                            Type.soft(
                                    words.text(
                                            "evidence.note.quote", "passage", line(note.quote()))));
        }
        if (!note.note().isEmpty()) {
            column.getChildren().add(Type.body(note.note()));
        }
        boolean gone = !whole && text.filter(t -> Excerpt.of(note).in(t).isEmpty()).isPresent();
        if (gone) {
            column.getChildren().add(Type.soft(words.text("evidence.note.gone")));
        }
        var row = Row.of(Gap.NORMAL);
        if (!whole && !gone) {
            row.getChildren()
                    .add(
                            named(
                                    "open-note-",
                                    note,
                                    Buttons.quiet(
                                            words.text("evidence.note.open"),
                                            () -> open.accept(note))));
        }
        row.getChildren()
                .addAll(
                        named(
                                "edit-note-",
                                note,
                                Buttons.quiet(
                                        words.text("evidence.note.edit"), () -> edit.accept(note))),
                        named(
                                "drop-note-",
                                note,
                                Buttons.quiet(
                                        words.text("evidence.note.drop"),
                                        () -> drop.accept(note))));
        column.getChildren().add(row);
        return column;
    }

    private static <N extends Node> N named(String id, Note note, N node) {
        return Named.as(id + note.id(), node);
    }

    private static String line(String quote) {
        return quote.replaceAll("\\s+", " ").strip();
    }
}
