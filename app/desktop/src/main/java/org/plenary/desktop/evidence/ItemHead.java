package org.plenary.desktop.evidence;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
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

/// What stands above an item's text: who speaks, for which side, with which interest, what it says
/// in short, and what was corrected since.
final class ItemHead {
    private ItemHead() {}

    static List<Node> of(Desk desk, ItemPage page) {
        Words words = desk.words();
        List<Node> parts = new ArrayList<>();
        page.replaced().ifPresent(sentence -> parts.add(replaced(desk, page, sentence)));
        Label side = new Label(page.sideInWords(), SideMark.of(page.side()));
        Label minutes = new Label(page.minutes(), Symbol.TIME.picture());
        var facts = Row.of(Gap.NORMAL, side, minutes);
        parts.add(facts);
        if (!page.presenter().isEmpty()) {
            Label presenter =
                    Type.body(words.text("evidence.presenter", "presenter", page.presenter()));
            presenter.setGraphic(Symbol.PERSON.picture());
            parts.add(presenter);
        }
        parts.add(disclosure(words, page));
        if (!page.inShort().isEmpty()) {
            parts.add(
                    Column.of(
                            Gap.TIGHT,
                            Type.kicker(words.text("evidence.in-short")),
                            Type.lead(page.inShort())));
        }
        page.corrections().forEach(correction -> parts.add(correction(desk, page, correction)));
        return parts;
    }

    private static Node disclosure(Words words, ItemPage page) {
        Label heading =
                Type.strong(
                        page.interest()
                                ? words.text("evidence.interest")
                                : words.text("evidence.interest.none"));
        heading.setGraphic(page.interest() ? Symbol.WARNING.picture() : Symbol.INFO.picture());
        var box =
                Column.of(Gap.TIGHT, heading)
                        .styled(page.interest() ? "disclosure-interest" : "disclosure");
        box.getChildren()
                .add(
                        Type.body(
                                page.disclosure().isEmpty()
                                        ? words.text("evidence.disclosure.missing")
                                        : page.disclosure()));
        return box;
    }

    private static Node replaced(Desk desk, ItemPage page, String sentence) {
        return Column.of(
                Gap.SMALL,
                Pill.of(
                        Symbol.HISTORY,
                        desk.words().text("evidence.version.earlier"),
                        Pill.Tone.WARN),
                Type.body(sentence),
                Buttons.plain(
                        Symbol.NEXT,
                        desk.words().text("evidence.version.current"),
                        () -> desk.navigator().open(new Where.Entry(page.id(), "").place())));
    }

    private static Node correction(Desk desk, ItemPage page, ItemPage.Correction correction) {
        Label when = Type.strong(correction.when());
        when.setGraphic(Symbol.EDIT.picture());
        return Column.of(
                        Gap.TIGHT,
                        when,
                        Type.body(correction.what()),
                        Named.as(
                                "version-" + correction.version(),
                                Buttons.quiet(
                                        desk.words().text("evidence.version.open"),
                                        () ->
                                                desk.navigator()
                                                        .open(
                                                                new Where.Version(
                                                                                page.id(),
                                                                                correction
                                                                                        .version())
                                                                        .place()))))
                .styled("correction");
    }
}
