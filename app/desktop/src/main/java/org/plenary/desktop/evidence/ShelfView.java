package org.plenary.desktop.evidence;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Dots;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Pill;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Rows;
import org.plenary.desktop.ui.SearchBox;
import org.plenary.desktop.ui.SideBySide;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// What one sees first: where one stopped, every packet with its balance, and a box to search all
/// of it.
final class ShelfView {
    private final Desk desk;
    private final Words words;
    private final ShelfModel model;
    private final SearchResults results;
    private final SearchBox search;
    private final Slot<Shelf> shelf;
    private final Page page;

    ShelfView(Desk desk, Chamber chamber, ShelfModel model) {
        this.desk = desk;
        this.model = model;
        words = desk.words();
        results = new SearchResults(desk, new SearchModel(words, chamber.search()));
        search = new SearchBox(words.text("evidence.search"), desk.background(), this::search);
        shelf = new Slot<>(Gap.AIRY, this::draw);
        shelf.managedProperty().bind(shelf.visibleProperty());
        page =
                Page.titled(words.text("ui.screen.evidence"))
                        .lead(words.text("evidence.lead"))
                        .with(search, results.node(), shelf);
    }

    Page page() {
        return page;
    }

    void refresh() {
        shelf.show(model.shelf());
    }

    /// Whether a search was in front, which now is over.
    boolean back() {
        boolean searching = !shelf.isVisible();
        if (searching) {
            search.clear();
            search("");
        }
        return searching;
    }

    private void search(String typed) {
        results.find(typed);
        shelf.setVisible(typed.isBlank());
    }

    private List<Node> draw(Shelf now) {
        List<Node> parts = new ArrayList<>();
        parts.add(offers(now));
        if (now.parts().isEmpty()) {
            parts.add(
                    new EmptyState(words.text("evidence.empty"), words.text("evidence.empty.do")));
        }
        for (Shelf.Part part : now.parts()) {
            if (!part.question().isEmpty()) {
                parts.add(Type.heading(part.question()));
            }
            part.packets().forEach(packet -> parts.add(packet(packet)));
        }
        return parts;
    }

    private Node offers(Shelf now) {
        var row = Row.of(Gap.NORMAL);
        now.goOn()
                .ifPresent(offer ->
                        row.getChildren()
                                .add(
                                        Named.as(
                                                "go-on",
                                                Buttons.primary(
                                                        offer.sentence(), () -> open(offer)))));
        now.next()
                .ifPresent(offer -> {
                    Runnable open = () -> open(offer);
                    row.getChildren()
                            .add(
                                    Named.as(
                                            "next",
                                            now.goOn().isEmpty()
                                                    ? Buttons.primary(offer.sentence(), open)
                                                    : Buttons.plain(offer.sentence(), open)));
                });
        if (now.mayMark()) {
            row.getChildren()
                    .add(
                            Named.as(
                                    "marks",
                                    Buttons.quiet(
                                            words.text("evidence.marks"),
                                            () -> go(new Where.Marks()))));
        }
        row.getChildren()
                .addAll(
                        Named.as("notes", Buttons.quiet(now.notes(), () -> go(new Where.Notes()))),
                        Named.as(
                                "requests",
                                Buttons.quiet(now.requests(), () -> go(new Where.Requests()))));
        return row;
    }

    private void open(Shelf.Offer offer) {
        go(new Where.Entry(offer.item(), ""));
    }

    private void go(Where where) {
        desk.navigator().open(where.place());
    }

    private Node packet(Shelf.Packet packet) {
        var about = Column.of(Gap.SMALL, Type.heading(packet.title()));
        if (!packet.inShort().isEmpty()) {
            about.getChildren().add(Type.body(packet.inShort()));
        }
        packet.progress()
                .filter(progress -> progress.all() > 0)
                .ifPresent(progress ->
                        about.getChildren()
                                .add(
                                        new Dots(
                                                progress.read() + progress.partly(),
                                                progress.all(),
                                                progress.sentence())));
        var column = Column.of(Gap.NORMAL, new SideBySide(about, BalanceBars.of(words, packet)));
        if (packet.rows().isEmpty()) {
            column.getChildren().add(Type.soft(words.text("evidence.packet.empty")));
        } else {
            column.getChildren()
                    .add(
                            new Rows<>(words, this::row, Shelf.Row::spoken, this::open)
                                    .show(packet.rows()));
        }
        return column;
    }

    private void open(Shelf.Row row) {
        go(new Where.Entry(row.id(), ""));
    }

    private Column row(Shelf.Row row) {
        Label facts = Type.soft(row.facts());
        facts.setGraphic(SideMark.of(row.side()));
        var column = Column.of(Gap.TIGHT, Type.strong(row.title()), facts);
        if (!row.mineInWords().isEmpty()) {
            column.getChildren().add(mine(row));
        }
        return column;
    }

    static Pill mine(Shelf.Row row) {
        return row.mine()
                .map(extent ->
                        switch (extent) {
                            case READ -> Pill.of(Symbol.DONE, row.mineInWords(), Pill.Tone.GOOD);
                            case PARTLY, NOT_READ ->
                                    Pill.of(Symbol.NOW, row.mineInWords(), Pill.Tone.PLAIN);
                        })
                .orElseGet(() -> Pill.of(Symbol.LATER, row.mineInWords(), Pill.Tone.PLAIN));
    }
}
