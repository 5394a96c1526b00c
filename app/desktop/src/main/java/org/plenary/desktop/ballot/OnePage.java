package org.plenary.desktop.ballot;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.ballot.BallotModel.One;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Reading;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;

/// One ballot: its wording, how it is decided, what one owes and can do, and what it came to.
final class OnePage {
    private final Desk desk;
    private final BallotModel model;
    private final EntryId id;
    private final ReceiptView receipts;
    private final ResultView results;
    private final Label refused = Type.body("");
    private final Slot<One> slot;
    private final Page page;

    OnePage(Desk desk, Chamber chamber, BallotModel model, One one) {
        this.desk = desk;
        this.model = model;
        id = one.id();
        receipts = new ReceiptView(desk, chamber);
        results = new ResultView(desk, new Sending(desk, chamber), this::refuse);
        refused.getStyleClass().add("form-message");
        refused.managedProperty().bind(refused.visibleProperty());
        refused.setVisible(false);
        slot = new Slot<>(Gap.WIDE, this::draw);
        page = Page.titled(one.title()).with(refused, slot);
        slot.show(one);
    }

    Page page() {
        return page;
    }

    void refresh() {
        model.one(id).ifPresent(slot::show);
    }

    private void refuse(String why) {
        refused.setText(why);
        refused.setVisible(true);
    }

    private List<Node> draw(One one) {
        List<Node> parts = new ArrayList<>();
        parts.add(
                Row.of(
                        Gap.NORMAL,
                        ListPage.pill(one.phase(), one.state()),
                        Type.soft(one.turnout())));
        one.result()
                .ifPresent(result ->
                        parts.add(
                                Column.of(
                                        Gap.NORMAL, results.of(one, result).toArray(Node[]::new))));
        // What somebody who has just voted wants to see first.
        one.own().receipt().ifPresent(receipt -> parts.add(receipts.of(receipt)));
        parts.add(new Card(Type.kicker(one.version()), Reading.of(desk, one.text())));
        Column own = own(one);
        if (!own.getChildren().isEmpty()) {
            parts.add(own);
        }
        parts.add(
                Column.of(
                        Gap.SMALL,
                        Type.heading(text("ballot.rule")),
                        Sentences.of(one.rule()),
                        Sentences.of(one.times())));
        parts.add(Column.of(Gap.SMALL, Type.heading(text("ballot.peek")), Type.body(one.peek())));
        parts.add(
                Named.as(
                        "to-text",
                        Buttons.quiet(
                                text("ballot.to-recommendation"),
                                () -> open(ScreenId.RECOMMENDATIONS, one.recommendation().hex()))));
        return parts;
    }

    private Column own(One one) {
        OwnVote.Own own = one.own();
        var column = Column.of(Gap.NORMAL);
        own.check()
                .ifPresent(duty ->
                        column.getChildren()
                                .add(
                                        duty(
                                                duty,
                                                "to-check",
                                                text("ballot.duty.check.go"),
                                                () ->
                                                        open(
                                                                ScreenId.PRINCIPLES,
                                                                "check/"
                                                                        + one.recommendation()
                                                                                .hex()))));
        own.reading()
                .ifPresent(duty ->
                        column.getChildren()
                                .add(
                                        duty(
                                                duty,
                                                "to-reading",
                                                text("ballot.duty.reading.go"),
                                                () ->
                                                        desk.navigator()
                                                                .open(
                                                                        Place.of(
                                                                                ScreenId
                                                                                        .EVIDENCE)))));
        if (!own.button().isEmpty()) {
            Runnable vote = () -> open(ScreenId.BALLOT, "vote/" + id.hex());
            column.getChildren()
                    .add(
                            Named.as(
                                    "vote",
                                    own.receipt().isEmpty()
                                            ? Buttons.primary(own.button(), vote)
                                            : Buttons.plain(own.button(), vote)));
        } else if (!own.hindered().isEmpty()) {
            column.getChildren().add(Type.soft(own.hindered()));
        }
        return column;
    }

    private Node duty(OwnVote.Duty duty, String id, String go, Runnable way) {
        Label sentence = Type.body(duty.sentence());
        sentence.setGraphic((duty.done() ? Symbol.DONE : Symbol.LATER).picture());
        var row = Row.of(Gap.NORMAL, sentence);
        if (!duty.done()) {
            row.getChildren().add(Named.as(id, Buttons.plain(go, way)));
        }
        return row;
    }

    private void open(ScreenId screen, String thing) {
        desk.navigator().open(Place.at(screen, thing));
    }

    private String text(String key) {
        return desk.words().text(key);
    }
}
