package org.plenary.desktop.evidence;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.prose.Prose;
import org.plenary.desktop.ui.prose.SelectableProse;
import org.plenary.desktop.ui.words.Words;

/// A PDF file, page by page: as its picture, or as its words, which can be selected and quoted.
/// Drawn here and never handed to another program.
final class PagesView {
    private final Desk desk;
    private final Words words;
    private final Chamber chamber;
    private final ItemPage item;
    private final ItemPage.File file;
    private final String wanted;
    private final BorderPane node = new BorderPane();
    private final VBox place = Column.of(Gap.NORMAL).styled("pdf-page");
    private final Label count = Type.strong("");
    private final Button before;
    private final Button after;
    private final Button turn;
    private final Page page;
    private Optional<PdfPages.Shown> shown = Optional.empty();
    private boolean asText;
    private int asked;

    PagesView(Desk desk, Chamber chamber, ItemPage item, ItemPage.File file, Where.Pages where) {
        this.desk = desk;
        this.chamber = chamber;
        this.item = item;
        this.file = file;
        wanted = where.passage();
        asText = !wanted.isEmpty();
        words = desk.words();
        before =
                Named.as(
                        "page-before",
                        Buttons.plain(
                                Symbol.BACK, words.text("evidence.pages.before"), () -> step(-1)));
        after =
                Named.as(
                        "page-after",
                        Buttons.plain(
                                Symbol.NEXT, words.text("evidence.pages.after"), () -> step(1)));
        turn = Named.as("page-turn", Buttons.plain(other(), this::turn));
        page = Page.titled(file.name()).with(Type.soft(item.title()), place);
        node.setTop(
                Row.of(
                                Gap.NORMAL,
                                Named.as(
                                        "to-item",
                                        Buttons.plain(
                                                Symbol.BACK,
                                                words.text("evidence.pages.to-item"),
                                                () -> desk.navigator().back())),
                                before,
                                count,
                                after,
                                turn)
                        .styled("find-bar"));
        node.setCenter(page);
        load(where.page());
    }

    Node node() {
        return node;
    }

    private void step(int by) {
        shown.ifPresent(now -> load(now.number() + by));
    }

    private void load(int number) {
        int question = ++asked;
        var path = chamber.attachments().file(file.attachment().sha256());
        if (path.isEmpty()) {
            place.getChildren()
                    .setAll(new EmptyState(file.state(), words.text("evidence.pages.missing.do")));
            buttons();
            return;
        }
        desk.background()
                .run(
                        () -> PdfPages.page(path.get(), number),
                        drawn -> {
                            if (question == asked) {
                                show(drawn);
                            }
                        },
                        _ -> {
                            if (question == asked) {
                                fail();
                            }
                        });
    }

    private void fail() {
        shown = Optional.empty();
        place.getChildren()
                .setAll(
                        new EmptyState(
                                words.text("evidence.pages.broken"),
                                words.text("evidence.pages.broken.do")));
        buttons();
    }

    private void show(PdfPages.Shown drawn) {
        shown = Optional.of(drawn);
        count.setText(words.text("evidence.pages.count", "page", drawn.number(), "of", drawn.of()));
        place.getChildren().setAll(asText ? text(drawn) : picture(drawn));
        page.toTop();
        buttons();
    }

    private void buttons() {
        before.setDisable(shown.filter(now -> now.number() > 1).isEmpty());
        after.setDisable(shown.filter(now -> now.number() < now.of()).isEmpty());
        turn.setDisable(shown.isEmpty());
    }

    private void turn() {
        asText = !asText;
        turn.setText(other());
        shown.ifPresent(this::show);
    }

    private String other() {
        return words.text(asText ? "evidence.pages.as-picture" : "evidence.pages.as-text");
    }

    private Node picture(PdfPages.Shown drawn) {
        var pixels =
                new PixelBuffer<IntBuffer>(
                        drawn.width(),
                        drawn.height(),
                        drawn.pixels(),
                        PixelFormat.getIntArgbPreInstance());
        var view = new ImageView(new WritableImage(pixels));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty()
                .bind(place.widthProperty().map(room -> Math.max(1, room.doubleValue())));
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(
                words.text(
                        "evidence.pages.picture",
                        "name",
                        file.name(),
                        "page",
                        drawn.number(),
                        "text",
                        drawn.text()));
        return view;
    }

    private Node text(PdfPages.Shown drawn) {
        if (drawn.text().isBlank()) {
            return Type.body(words.text("evidence.pages.no-text"));
        }
        var text = Named.as("page-text", new SelectableProse(words, Prose.ofPlain(drawn.text())));
        var quote =
                Named.as(
                        "quote-page",
                        Buttons.plain(
                                Symbol.QUOTE,
                                words.text("evidence.passage.quote"),
                                () -> quote(text, drawn.number())));
        quote.setDisable(true);
        text.selectionProperty().subscribe(span -> quote.setDisable(span.isEmpty()));
        text.onAct(quote::requestFocus);
        text.paint(SelectableProse.FOUND, new Finder(text.plain()).find(wanted));
        return item.member() ? Column.of(Gap.NORMAL, quote, text) : text;
    }

    private void quote(SelectableProse text, int number) {
        text.selectionProperty()
                .get()
                .map(span -> span.of(text.plain()))
                .ifPresent(passage ->
                        new QuoteAloud(desk, chamber).quote(item, number, passage, text::clear));
    }
}
