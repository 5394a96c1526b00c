package org.plenary.desktop.principles;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Reading;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.principles.PrinciplesModel.Answered;
import org.plenary.desktop.principles.PrinciplesModel.One;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Dots;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Pill;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;

/// The check of one recommendation: one's own, what still stands between it and a ballot, and every
/// principle with its answers.
final class OnePage {
    private final Desk desk;
    private final PrinciplesModel model;
    private final EntryId id;
    private final Slot<One> slot;
    private final Page page;

    OnePage(Desk desk, PrinciplesModel model, One one) {
        this.desk = desk;
        this.model = model;
        id = one.id();
        slot = new Slot<>(Gap.WIDE, this::draw);
        page = Page.titled(one.title()).with(slot);
        slot.show(one);
    }

    Page page() {
        return page;
    }

    void refresh() {
        model.one(id).ifPresent(slot::show);
    }

    private List<Node> draw(One one) {
        List<Node> parts = new ArrayList<>();
        parts.add(mine(one));
        var wall =
                Column.of(
                        Gap.SMALL, Type.heading(text("principles.wall")), Type.strong(one.state()));
        one.wall().forEach(sentence -> wall.getChildren().add(Type.body(sentence)));
        if (!one.details().isEmpty()) {
            wall.getChildren()
                    .add(
                            new Fold(
                                    desk.words(),
                                    text("principles.wall.details"),
                                    () ->
                                            Column.of(
                                                    Gap.SMALL,
                                                    one.details().stream()
                                                            .map(Type::body)
                                                            .toArray(Node[]::new))));
        }
        parts.add(wall);
        parts.add(
                new Fold(
                        desk.words(),
                        text("principles.step.text"),
                        () -> Reading.of(desk, one.text())));
        var answers = Column.of(Gap.WIDE, Type.heading(text("principles.answers")));
        one.principles().forEach(each -> answers.getChildren().add(principle(each)));
        parts.add(answers);
        parts.add(
                Named.as(
                        "to-text",
                        Buttons.quiet(
                                text("principles.to-recommendation"),
                                () -> open(ScreenId.RECOMMENDATIONS, id.hex()))));
        return parts;
    }

    private Node mine(One one) {
        var card =
                new Card(
                        Type.heading(text("principles.mine")),
                        new Dots(one.answered(), one.all(), one.mine()));
        one.next()
                .ifPresent(next ->
                        card.getChildren()
                                .add(
                                        Named.as(
                                                "next",
                                                Buttons.primary(
                                                        desk.words()
                                                                .text(
                                                                        "principles.next",
                                                                        "title",
                                                                        next.title()),
                                                        () ->
                                                                open(
                                                                        ScreenId.PRINCIPLES,
                                                                        "check/"
                                                                                + next.id()
                                                                                        .hex())))));
        if (!one.go().isEmpty()) {
            Runnable check = () -> open(ScreenId.PRINCIPLES, "check/" + id.hex());
            card.getChildren()
                    .add(
                            Named.as(
                                    "check",
                                    one.answered() < one.all()
                                            ? Buttons.primary(one.go(), check)
                                            : Buttons.plain(one.go(), check)));
        } else if (!one.hindered().isEmpty()) {
            card.getChildren().add(Type.soft(one.hindered()));
        }
        return card;
    }

    private Node principle(Answered answered) {
        PrinciplesModel.Text principle = answered.principle();
        var head =
                Row.of(
                        Gap.NORMAL,
                        Type.subheading(
                                desk.words()
                                        .text(
                                                "principles.numbered",
                                                "number",
                                                principle.number(),
                                                "title",
                                                principle.title())));
        if (!answered.own().isEmpty()) {
            head.getChildren()
                    .add(
                            Pill.of(
                                    Symbol.PERSON,
                                    desk.words().text("principles.own", "answer", answered.own()),
                                    Pill.Tone.OWN));
        }
        var column =
                Column.of(
                        Gap.SMALL,
                        head,
                        Type.body(principle.question()),
                        Type.soft(answered.counts()));
        if (!answered.concern().isEmpty()) {
            column.getChildren().add(Type.strong(answered.concern()));
        }
        answered.reply()
                .ifPresent(said -> {
                    column.getChildren().add(Type.soft(answered.replied()));
                    column.getChildren().add(Reading.of(desk, said));
                });
        if (answered.mayReply()) {
            String thing = "concern/" + id.hex() + "/" + principle.number();
            column.getChildren()
                    .add(
                            Named.as(
                                    "concern-" + principle.number(),
                                    Buttons.plain(
                                            text("principles.concern.go"),
                                            () -> open(ScreenId.PRINCIPLES, thing))));
        }
        if (!answered.reasons().isEmpty()) {
            column.getChildren()
                    .add(
                            new Fold(
                                    desk.words(),
                                    desk.words()
                                            .text(
                                                    "principles.reasons",
                                                    "count",
                                                    answered.reasons().size()),
                                    () -> ReasonList.of(desk, answered.reasons())));
        }
        return column;
    }

    private void open(ScreenId screen, String thing) {
        desk.navigator().open(Place.at(screen, thing));
    }

    private String text(String key) {
        return desk.words().text(key);
    }
}
