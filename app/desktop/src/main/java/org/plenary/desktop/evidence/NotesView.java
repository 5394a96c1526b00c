package org.plenary.desktop.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Notebook.Note;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.words.Words;

/// Every own note and highlight, item by item.
final class NotesView {
    private final Desk desk;
    private final Words words;
    private final Chamber chamber;
    private final NotesModel model;
    private final Slot<List<NotesModel.OnItem>> slot;
    private final BorderPane node = new BorderPane();
    private final NotesPart part;

    NotesView(Desk desk, Chamber chamber) {
        this.desk = desk;
        this.chamber = chamber;
        words = desk.words();
        model = new NotesModel(words, chamber);
        part = new NotesPart(words, this::open, this::edit, this::drop);
        slot = new Slot<>(Gap.AIRY, this::draw);
        Page page =
                Page.titled(words.text("evidence.notes.all"))
                        .lead(words.text("evidence.note.private"))
                        .with(slot);
        node.setCenter(page);
    }

    Node node() {
        return node;
    }

    void refresh() {
        slot.show(model.all());
    }

    private List<Node> draw(List<NotesModel.OnItem> all) {
        List<Node> parts = new ArrayList<>();
        if (all.isEmpty()) {
            parts.add(
                    new EmptyState(
                            words.text("evidence.notes.empty"),
                            words.text("evidence.notes.empty.do")));
        }
        for (NotesModel.OnItem item : all) {
            var column =
                    Column.of(
                            Gap.NORMAL,
                            Named.as(
                                    "notes-" + item.item().hex(),
                                    Buttons.quiet(
                                            item.title(),
                                            () ->
                                                    desk.navigator()
                                                            .open(
                                                                    new Where.Entry(item.item(), "")
                                                                            .place()))));
            column.getChildren().addAll(part.list(item.notes(), Optional.empty()));
            parts.add(column);
        }
        return parts;
    }

    private void open(Note note) {
        desk.navigator().open(new Where.Entry(note.item(), note.quote()).place());
    }

    private void edit(Note note) {
        var editor =
                new NoteEditor(
                        words,
                        note.quote().isEmpty() ? Optional.empty() : Optional.of(note.quote()),
                        note.note(),
                        written -> keep(note, note.id(), written),
                        () -> node.setBottom(null));
        node.setBottom(editor.node());
        editor.begin();
    }

    private void keep(Note note, long id, String written) {
        var after = new Note(id, note.item(), note.quote(), note.prefix(), note.start(), written);
        desk.background()
                .run(
                        () -> chamber.notebook().keep(after),
                        _ -> {
                            node.setBottom(null);
                            refresh();
                        });
    }

    private void drop(Note note) {
        desk.background()
                .run(
                        () -> {
                            chamber.notebook().drop(note.id());
                            return Boolean.TRUE;
                        },
                        _ -> {
                            refresh();
                            desk.notices()
                                    .say(
                                            words.text("evidence.note.dropped"),
                                            words.text("evidence.note.undo"),
                                            () -> keep(note, 0, note.note()));
                        });
    }
}
