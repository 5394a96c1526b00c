package org.plenary.desktop.positions;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.positions.PositionsModel.Everybody;
import org.plenary.desktop.positions.PositionsModel.Mine;
import org.plenary.desktop.positions.PositionsModel.Overview;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Choices;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Hemicycle;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.SideBySide;
import org.plenary.desktop.ui.Type;

/// What one sees first: what is asked, what one says oneself, where everybody stands, and the list.
final class OverviewPage {
    private final Desk desk;
    private final PositionsModel model;
    private final CardView cards;
    private final Page page;
    private final Slot<Overview> asked;
    private final Slot<Mine> mine;
    private final Hemicycle dots;
    private final Slot<Everybody> said;
    private final FlowView flow;
    private final EverybodyList list;
    private int question = 1;

    OverviewPage(Desk desk, Chamber chamber, PositionsModel model) {
        this.desk = desk;
        this.model = model;
        cards = new CardView(desk);
        asked = new Slot<>(Gap.SMALL, this::asked);
        mine = new Slot<>(Gap.NORMAL, this::mine);
        mine.getStyleClass().add("card");
        dots = new Hemicycle(desk.words(), desk.look().stillProperty());
        said = new Slot<>(Gap.SMALL, this::said);
        flow = new FlowView(desk, model);
        list = new EverybodyList(desk, chamber, model);
        page =
                Page.titled(desk.words().text("ui.screen.positions"))
                        .with(
                                asked,
                                mine,
                                Type.heading(desk.words().text("positions.everybody")),
                                new SideBySide(dots, Column.of(Gap.NORMAL, said, flow.movers())),
                                flow.node(),
                                list.node());
    }

    Page page() {
        return page;
    }

    void show(int wanted) {
        question = wanted;
        Overview overview = model.overview(question);
        asked.show(overview);
        mine.show(overview.mine());
        dots.show(overview.everybody().seats(), overview.everybody().sentence());
        said.show(overview.everybody());
        flow.show(overview.picture());
        list.show(question);
    }

    private List<Node> asked(Overview overview) {
        List<Node> parts = new ArrayList<>();
        if (overview.questions().size() > 1) {
            parts.add(choice(overview));
        }
        parts.add(Type.lead(overview.asked()));
        parts.add(
                Column.of(
                        Gap.TIGHT,
                        Type.kicker(desk.words().text("positions.proposition")),
                        Type.strong(overview.proposition())));
        return parts;
    }

    private Node choice(Overview overview) {
        ComboBox<Integer> choice =
                Choices.of(
                        desk.words().text("positions.questions"),
                        overview.questions(),
                        number -> desk.words().text("positions.question", "number", number));
        choice.setValue(overview.question());
        choice.valueProperty()
                .subscribe((_, now) -> {
                    if (now != null && now != question) {
                        desk.navigator().open(Place.at(ScreenId.POSITIONS, "question/" + now));
                    }
                });
        return choice;
    }

    private List<Node> mine(Mine own) {
        List<Node> parts = new ArrayList<>();
        parts.add(Type.heading(desk.words().text("positions.mine")));
        own.card().ifPresent(card -> parts.add(cards.whole(card)));
        parts.add(Type.body(own.sentence()));
        var buttons = Row.of(Gap.NORMAL);
        if (!own.button().isEmpty()) {
            Button write = Buttons.primary(own.button(), () -> open("write/" + question));
            buttons.getChildren().add(Named.as("write", write));
        }
        own.card()
                .filter(_ -> own.earlier() > 0)
                .ifPresent(card ->
                        buttons.getChildren()
                                .add(
                                        Named.as(
                                                "earlier",
                                                Buttons.quiet(
                                                        desk.words()
                                                                .text(
                                                                        "positions.mine.earlier",
                                                                        "count",
                                                                        own.earlier()),
                                                        () -> open(card.id().hex())))));
        if (!buttons.getChildren().isEmpty()) {
            parts.add(buttons);
        }
        return parts;
    }

    private List<Node> said(Everybody everybody) {
        List<Node> parts = new ArrayList<>();
        parts.add(Type.strong(everybody.sentence()));
        if (!everybody.changed().isEmpty()) {
            parts.add(Type.body(everybody.changed()));
        }
        return parts;
    }

    private void open(String thing) {
        desk.navigator().open(Place.at(ScreenId.POSITIONS, thing));
    }
}
