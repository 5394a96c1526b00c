package org.plenary.desktop.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.plenary.core.term.Extent;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.SideBySide;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.prose.Prose;
import org.plenary.desktop.ui.prose.SelectableProse;
import org.plenary.desktop.ui.prose.Span;
import org.plenary.desktop.ui.words.Words;

/// The reading view of one item, or of one of its earlier versions.
final class ItemView {
    private static final Duration STOPPED = Duration.ofSeconds(1);

    private final Desk desk;
    private final Words words;
    private final Chamber chamber;
    private final Bookmarks bookmarks;
    private final Supplier<Optional<ItemPage>> model;
    private final VBox finding = new VBox();
    private final BetweenBars node;
    private final Page page;
    private final Slot<ItemPage> head;
    private final Slot<ItemPage> foot;
    private final VBox place = Column.of(Gap.NORMAL);
    private final Marking marking;
    private ItemPage now;
    private List<Boolean> shownFiles = List.of();
    private Optional<SelectableProse> text = Optional.empty();
    private Optional<FindBar> find = Optional.empty();

    /// Shows what `model` says first, and what it says later on [#refresh()].
    ItemView(
            Desk desk,
            Chamber chamber,
            Bookmarks bookmarks,
            ItemPage first,
            Supplier<Optional<ItemPage>> model) {
        this.desk = desk;
        this.chamber = chamber;
        this.bookmarks = bookmarks;
        this.model = model;
        words = desk.words();
        now = first;
        page = Page.titled(first.title());
        head = new Slot<>(Gap.NORMAL, shown -> ItemHead.of(desk, shown));
        foot = new Slot<>(Gap.WIDE, new ItemFoot(desk, this::mark)::of);
        marking = new Marking(desk, chamber, () -> now);
        var reading = Column.of(Gap.WIDE, head, place, foot).styled("reading");
        page.with(
                Type.kicker(first.packet()),
                new SideBySide(reading, first.replaced().isEmpty() ? side() : Column.of(Gap.NONE)));
        page.vvalueProperty()
                .subscribe(() -> desk.background().afterPause(this, STOPPED, this::keepPlace));
        node = new BetweenBars(finding, page, marking.node());
        draw();
    }

    private Node side() {
        return Column.of(
                Gap.NORMAL,
                marking.list(),
                Named.as(
                        "note-on-item",
                        Buttons.plain(
                                Symbol.NOTE,
                                words.text("evidence.note.on-item.write"),
                                marking::writeOnItem)));
    }

    Node node() {
        return node;
    }

    /// Goes to where the reader stopped, or to a passage that somebody quoted.
    void enter(String passage) {
        node.applyCss();
        node.layout();
        text.ifPresent(SelectableProse::requestFocus);
        if (passage.isEmpty()) {
            text.ifPresent(shown -> {
                int at = bookmarks.at(now.id());
                if (at > 0) {
                    shown.show(at);
                }
            });
        } else {
            jump(passage);
        }
    }

    private void jump(String passage) {
        Optional<Span> exact = text.flatMap(shown -> Excerpt.quoted(passage).in(shown.plain()));
        if (exact.isPresent()) {
            text.orElseThrow().select(exact.get());
        } else if (find.filter(bar -> bar.find(passage)).isEmpty()) {
            inFiles(passage);
        }
    }

    /// Words that are not in the text may be in one of its files, which are searched too.
    private void inFiles(String passage) {
        ItemPage item = now;
        desk.background()
                .run(
                        () -> new FileSearch(chamber).find(item, passage),
                        found ->
                                found.ifPresentOrElse(
                                        page -> desk.navigator().open(page.place()),
                                        () ->
                                                desk.notices()
                                                        .say(words.text("evidence.passage.gone"))));
    }

    /// Shows what has changed meanwhile. The text itself stays as it is, with whatever is selected
    /// in it, unless it was corrected or a picture has come.
    void refresh() {
        model.get()
                .ifPresent(next -> {
                    now = next;
                    draw();
                });
    }

    /// One step back inside the item: from what is selected to nothing.
    boolean back() {
        boolean selected =
                text.filter(shown -> shown.selectionProperty().get().isPresent()).isPresent();
        text.ifPresent(SelectableProse::clear);
        return selected;
    }

    /// Remembers where the reader is.
    void keepPlace() {
        if (now.replaced().isEmpty() && node.getScene() != null) {
            text.ifPresent(shown -> bookmarks.keep(now.id(), shown.firstInSight()));
        }
    }

    private void draw() {
        head.show(now);
        foot.show(now);
        List<Boolean> files = now.files().stream().map(ItemPage.File::here).toList();
        Object shown = place.getUserData();
        Object wanted = List.of(now.words(), now.text());
        if (!Objects.equals(shown, wanted) || !files.equals(shownFiles)) {
            place.setUserData(wanted);
            shownFiles = files;
            place.getChildren().setAll(text());
        }
        marking.paint();
    }

    private Node text() {
        if (!now.text().here()) {
            text = Optional.empty();
            find = Optional.empty();
            finding.getChildren().clear();
            return Type.body(now.text().text());
        }
        var prose = new Prose(words, now.text().text(), this::picture, desk.links());
        var shown = Named.as("item-text", new SelectableProse(words, prose));
        var bar = new FindBar(desk, shown);
        text = Optional.of(shown);
        find = Optional.of(bar);
        finding.getChildren().setAll(bar.node());
        marking.of(shown);
        return shown;
    }

    private Optional<InputStream> picture(String name) {
        return now.file(name)
                .flatMap(file -> chamber.attachments().file(file.attachment().sha256()))
                .flatMap(path -> {
                    try {
                        return Optional.of(Files.newInputStream(path));
                    } catch (IOException e) {
                        // The file went away since the page was made; its words stand in its place.
                        return Optional.empty();
                    }
                });
    }

    private void mark(Extent extent) {
        new MarkReadings(desk, chamber).mark(now.id(), extent, now.title());
    }
}
