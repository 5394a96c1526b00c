package org.plenary.desktop.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Notebook.Note;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.prose.SelectableProse;
import org.plenary.desktop.ui.prose.Span;
import org.plenary.desktop.ui.words.Words;

/// The reader's own marks in a text: highlights, notes, and passages put into a statement.
final class Marking implements PassageBar.Deeds {
    private static final long NEW = 0;

    private final Desk desk;
    private final Words words;
    private final Chamber chamber;
    private final Supplier<ItemPage> page;
    private final PassageBar bar;
    private final NotesPart part;
    private final VBox list;
    private final Slot<List<Note>> notes;
    private Optional<SelectableProse> text = Optional.empty();

    Marking(Desk desk, Chamber chamber, Supplier<ItemPage> page) {
        this.desk = desk;
        this.chamber = chamber;
        this.page = page;
        words = desk.words();
        bar = new PassageBar(words, page.get().member(), this);
        part = new NotesPart(words, this::open, this::edit, this::drop);
        notes = new Slot<>(Gap.NORMAL, this::listed);
        list = Column.of(Gap.NORMAL, part.heading(), notes);
    }

    /// The bar below the text.
    VBox node() {
        return bar.node();
    }

    /// The list beside the text.
    Node list() {
        return list;
    }

    /// Marks in this text from now on.
    void of(SelectableProse shown) {
        text = Optional.of(shown);
        shown.onAct(bar::enter);
        shown.selectionProperty().subscribe(this::selected);
    }

    /// Paints what is marked, and lists it.
    void paint() {
        List<Note> all = chamber.notebook().on(page.get().id());
        text.ifPresent(shown ->
                shown.paint(
                        SelectableProse.HIGHLIGHT,
                        all.stream()
                                .flatMap(note -> Excerpt.of(note).in(shown.plain()).stream())
                                .toList()));
        notes.show(all);
    }

    /// Begins a note on the whole item.
    void writeOnItem() {
        bar.write(
                Optional.empty(),
                "",
                written -> keep(new Note(NEW, page.get().id(), "", "", 0, written)));
    }

    private List<Node> listed(List<Note> all) {
        return all.isEmpty()
                ? List.of(Type.soft(words.text("evidence.notes.none")))
                : part.list(all, text.map(SelectableProse::plain));
    }

    private void selected() {
        Optional<Span> span = text.flatMap(shown -> shown.selectionProperty().get());
        span.ifPresentOrElse(
                chosen -> bar.offer(chosen.of(plain()), marked(chosen).isPresent()), bar::hide);
    }

    private String plain() {
        return text.map(SelectableProse::plain).orElse("");
    }

    private Optional<Excerpt> chosen() {
        return text.flatMap(shown -> shown.selectionProperty().get())
                .map(span -> Excerpt.of(plain(), span));
    }

    /// The note on exactly this passage, or the first that it touches.
    private Optional<Note> marked(Span span) {
        return chamber.notebook().on(page.get().id()).stream()
                .filter(note ->
                        Excerpt.of(note)
                                .in(plain())
                                .filter(at -> at.start() < span.end() && span.start() < at.end())
                                .isPresent())
                .findFirst();
    }

    @Override
    public void highlight() {
        note("");
    }

    @Override
    public void note(String written) {
        chosen().ifPresent(passage ->
                keep(
                        new Note(
                                NEW,
                                page.get().id(),
                                passage.quote(),
                                passage.prefix(),
                                passage.start(),
                                written)));
    }

    @Override
    public void remove() {
        text.flatMap(shown -> shown.selectionProperty().get())
                .flatMap(this::marked)
                .ifPresent(this::drop);
    }

    @Override
    public void quote() {
        chosen().ifPresent(passage ->
                new QuoteAloud(desk, chamber).quote(page.get(), 0, passage.quote(), this::leave));
    }

    @Override
    public void copy() {
        text.ifPresent(SelectableProse::copy);
        desk.notices().say(words.text("evidence.copied"));
        leave();
    }

    @Override
    public void leave() {
        bar.hide();
        text.ifPresent(shown -> {
            shown.clear();
            shown.requestFocus();
        });
    }

    private void keep(Note note) {
        desk.background()
                .run(
                        () -> chamber.notebook().keep(note),
                        _ -> {
                            leave();
                            paint();
                        });
    }

    private void open(Note note) {
        text.ifPresent(shown ->
                Excerpt.of(note)
                        .in(shown.plain())
                        .ifPresent(span -> {
                            shown.select(span);
                            shown.requestFocus();
                        }));
    }

    private void edit(Note note) {
        bar.write(
                note.quote().isEmpty() ? Optional.empty() : Optional.of(note.quote()),
                note.note(),
                written ->
                        keep(
                                new Note(
                                        note.id(),
                                        note.item(),
                                        note.quote(),
                                        note.prefix(),
                                        note.start(),
                                        written)));
    }

    private void drop(Note note) {
        desk.background()
                .run(
                        () -> {
                            chamber.notebook().drop(note.id());
                            return Boolean.TRUE;
                        },
                        _ -> {
                            leave();
                            paint();
                            desk.notices()
                                    .say(
                                            words.text("evidence.note.dropped"),
                                            words.text("evidence.note.undo"),
                                            () -> keep(again(note)));
                        });
    }

    private static Note again(Note note) {
        return new Note(NEW, note.item(), note.quote(), note.prefix(), note.start(), note.note());
    }
}
