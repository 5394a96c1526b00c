package org.plenary.desktop.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Media;
import org.plenary.desktop.parts.FateLine;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Pill;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// What stands below an item's text: its files, its sources, and how much of it the reader read.
final class ItemFoot {
    private final Desk desk;
    private final Words words;
    private final Consumer<Extent> mark;

    ItemFoot(Desk desk, Consumer<Extent> mark) {
        this.desk = desk;
        this.mark = mark;
        words = desk.words();
    }

    List<Node> of(ItemPage page) {
        List<Node> parts = new ArrayList<>();
        List<ItemPage.File> files =
                page.files().stream().filter(file -> !file.inText() || !file.here()).toList();
        if (!files.isEmpty()) {
            var column = Column.of(Gap.NORMAL, Type.heading(words.text("evidence.files")));
            files.forEach(file -> column.getChildren().add(file(page, file)));
            parts.add(column);
        }
        var sources = Column.of(Gap.SMALL, Type.heading(words.text("evidence.sources")));
        if (page.sources().isEmpty()) {
            sources.getChildren().add(Type.body(words.text("evidence.sources.none")));
        }
        page.sources().forEach(source -> sources.getChildren().add(Type.body(source)));
        parts.add(sources);
        if (page.replaced().isEmpty()) {
            if (page.member()) {
                parts.add(mine(page));
            }
            page.next().ifPresent(next -> parts.add(next(page, next)));
        }
        return parts;
    }

    private Node file(ItemPage page, ItemPage.File file) {
        Label name = Type.strong(file.name());
        name.setGraphic(Symbol.DOCUMENT.picture());
        var column = Column.of(Gap.TIGHT, name, Type.soft(file.state()));
        if (!file.alt().isEmpty()) {
            column.getChildren().add(1, Type.body(file.alt()));
        }
        if (file.here() && file.attachment().media() == Media.PDF) {
            column.getChildren()
                    .add(
                            Named.as(
                                    "file-" + file.number(),
                                    Buttons.plain(
                                            Symbol.EVIDENCE,
                                            words.text("evidence.file.open"),
                                            () ->
                                                    desk.navigator()
                                                            .open(
                                                                    new Where.Pages(
                                                                                    page.id(),
                                                                                    file.number(),
                                                                                    1,
                                                                                    "")
                                                                            .place()))));
        }
        return column;
    }

    private Node mine(ItemPage page) {
        var column =
                Column.of(
                                Gap.SMALL,
                                Type.subheading(words.text("evidence.mine.title")),
                                Type.body(words.text("evidence.mine.why")))
                        .styled("card");
        Pill.Tone tone =
                page.mine().filter(Extent.READ::equals).isPresent()
                        ? Pill.Tone.GOOD
                        : Pill.Tone.PLAIN;
        Symbol symbol = page.mine().isPresent() ? Symbol.DONE : Symbol.LATER;
        var said = Row.of(Gap.SMALL, Pill.of(symbol, page.mineInWords(), tone));
        page.fate().ifPresent(fate -> said.getChildren().add(FateLine.of(fate)));
        column.getChildren().add(said);
        if (page.mayNot().isPresent()) {
            column.getChildren().add(Type.soft(page.mayNot().get()));
        } else {
            var row = Row.of(Gap.NORMAL);
            for (Extent extent : Extent.values()) {
                row.getChildren().add(button(page, extent));
            }
            column.getChildren().add(row);
        }
        return column;
    }

    private Button button(ItemPage page, Extent extent) {
        String text = words.each("evidence.mark", extent);
        boolean suggested = extent == Extent.READ && page.mine().isEmpty();
        Button button =
                suggested
                        ? Buttons.primary(text, () -> mark.accept(extent))
                        : Buttons.plain(text, () -> mark.accept(extent));
        button.setDisable(page.mine().filter(extent::equals).isPresent());
        return Named.as("mark-" + MarksView.id(extent), button);
    }

    private Node next(ItemPage page, Shelf.Offer next) {
        Runnable open = () -> desk.navigator().open(new Where.Entry(next.item(), "").place());
        boolean first = !page.member() || page.mine().isPresent();
        return Named.as(
                "next-item",
                first
                        ? Buttons.primary(next.sentence(), open)
                        : Buttons.plain(next.sentence(), open));
    }
}
