package org.plenary.desktop.recommendations;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.plenary.core.event.RecommendationEvent.RecommendationSupported;
import org.plenary.core.event.RecommendationEvent.SupportWithdrawn;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.parts.FateLine;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Reading;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Dots;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.StageBar;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;

/// One recommendation: its words, what one can do about them, and its whole chain.
final class OnePage {
    private final Desk desk;
    private final OneModel model;
    private final EntryId wanted;
    private final Sending sending;
    private final Label refused = Type.body("");
    private final Slot<One> head;
    private final Slot<One> outcome;
    private final Slot<One> support;
    private final Slot<One> history;
    private final OutcomeView outcomes;
    private final HistoryView histories;
    private final Page page;

    /// The page of a recommendation, or of the one that an amendment is to.
    OnePage(Desk desk, Chamber chamber, OneModel model, EntryId wanted, One one) {
        this.desk = desk;
        this.model = model;
        this.wanted = wanted;
        sending = new Sending(desk, chamber);
        outcomes = new OutcomeView(desk, sending, this::refuse);
        histories = new HistoryView(desk, wanted);
        refused.getStyleClass().add("form-message");
        refused.managedProperty().bind(refused.visibleProperty());
        refused.setVisible(false);
        head = new Slot<>(Gap.WIDE, this::head);
        outcome = new Slot<>(Gap.NORMAL, outcomes::draw);
        support = new Slot<>(Gap.SMALL, this::support);
        history = new Slot<>(Gap.WIDE, histories::draw);
        page = Page.titled(one.title()).with(refused, head, outcome, support, history);
        show(one);
    }

    Page page() {
        return page;
    }

    void refresh() {
        model.one(wanted).ifPresent(this::show);
    }

    private void show(One one) {
        head.show(one);
        outcome.show(one);
        support.show(one);
        history.show(one);
    }

    private void refuse(String why) {
        refused.setText(why);
        refused.setVisible(true);
    }

    private List<Node> head(One one) {
        List<Node> parts = new ArrayList<>();
        parts.add(chain(one.stand()));
        var line = Row.of(Gap.NORMAL, StandPill.of(one.stand(), one.state()));
        line.getChildren().addAll(FateLine.of(one.fate()));
        parts.add(Column.of(Gap.TIGHT, line, Type.soft(one.origin()), Type.soft(one.drafters())));
        parts.add(
                new Card(
                        Reading.of(desk, one.text()),
                        new Fold(
                                desk.words(),
                                text("recommendations.reasons"),
                                () -> Reading.of(desk, one.reasons()))));
        parts.add(actions(one));
        return parts;
    }

    private StageBar chain(Stand stand) {
        var bar = new StageBar(desk.words());
        List<StageBar.Part> parts = new ArrayList<>();
        for (Chain.Link link : Chain.of(stand)) {
            StageBar.Progress progress =
                    switch (link.progress()) {
                        case DONE -> StageBar.Progress.DONE;
                        case NOW -> StageBar.Progress.NOW;
                        case NEXT -> StageBar.Progress.NEXT;
                    };
            parts.add(
                    new StageBar.Part(
                            desk.words().each("recommendations.chain", link.part()), progress));
        }
        bar.show(parts);
        return bar;
    }

    private Node actions(One one) {
        String id = one.id().hex();
        var buttons = Row.of(Gap.NORMAL);
        if (one.actions().support()) {
            buttons.getChildren()
                    .add(
                            Named.as(
                                    "support",
                                    Buttons.primary(
                                            text("recommendations.support"),
                                            () ->
                                                    sending.send(
                                                            new RecommendationSupported(one.id()),
                                                            text("recommendations.supported"),
                                                            this::refuse))));
        }
        if (one.actions().revise()) {
            buttons.getChildren()
                    .add(
                            Named.as(
                                    "revise",
                                    Buttons.plain(
                                            Symbol.EDIT,
                                            text("recommendations.revise"),
                                            () -> open("revise/" + id))));
        }
        if (one.actions().amend()) {
            buttons.getChildren()
                    .add(
                            Named.as(
                                    "amend",
                                    Buttons.plain(
                                            Symbol.EDIT,
                                            text("recommendations.amend"),
                                            () -> open("amend/" + id))));
        }
        if (one.actions().answer()) {
            buttons.getChildren()
                    .add(
                            Named.as(
                                    "answer",
                                    Buttons.primary(
                                            text("recommendations.answer"),
                                            () -> open("answer/" + id))));
        }
        var column = Column.of(Gap.SMALL, buttons);
        if (one.stand() == Stand.CHECKING && !one.actions().hindered().isEmpty()) {
            column.getChildren()
                    .add(
                            Type.soft(
                                    desk.words()
                                            .text(
                                                    "recommendations.words-fixed",
                                                    "why",
                                                    one.actions().hindered())));
        }
        return column;
    }

    private List<Node> support(One one) {
        One.Support support = one.support();
        var column =
                Column.of(
                        Gap.SMALL,
                        Type.heading(text("recommendations.support.title")),
                        new Dots(
                                Math.min(support.have(), support.needed()),
                                support.needed(),
                                support.sentence()));
        if (support.own()) {
            column.getChildren().add(Type.body(text("recommendations.support.own")));
        }
        if (one.actions().withdraw()) {
            column.getChildren()
                    .add(
                            Named.as(
                                    "withdraw",
                                    Buttons.quiet(
                                            text("recommendations.withdraw"),
                                            () ->
                                                    sending.send(
                                                            new SupportWithdrawn(one.id()),
                                                            text("recommendations.withdrawn"),
                                                            this::refuse))));
        }
        column.getChildren()
                .add(
                        new Fold(
                                desk.words(),
                                text("recommendations.support.who"),
                                () ->
                                        Type.body(
                                                desk.words()
                                                        .text(
                                                                "recommendations.support.seats",
                                                                "seats",
                                                                support.who()))));
        return List.of(column);
    }

    private void open(String thing) {
        desk.navigator().open(Place.at(ScreenId.RECOMMENDATIONS, thing));
    }

    private String text(String key) {
        return desk.words().text(key);
    }
}
