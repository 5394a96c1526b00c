package org.plenary.desktop.recommendations;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.plenary.desktop.parts.FateLine;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.recommendations.RecommendationsModel.Group;
import org.plenary.desktop.recommendations.RecommendationsModel.Overview;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Pill;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Rows;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;

/// Every recommendation, with how far it has come.
final class ListPage {
    private final Desk desk;
    private final RecommendationsModel model;
    private final Slot<Overview> slot;
    private final Page page;

    ListPage(Desk desk, RecommendationsModel model) {
        this.desk = desk;
        this.model = model;
        slot = new Slot<>(Gap.WIDE, this::draw);
        page =
                Page.titled(text("ui.screen.recommendations"))
                        .lead(text("recommendations.lead"))
                        .with(slot);
    }

    Page page() {
        return page;
    }

    void refresh() {
        slot.show(model.overview());
    }

    private List<Node> draw(Overview overview) {
        List<Node> parts = new ArrayList<>();
        for (Group group : overview.groups()) {
            if (!group.question().isEmpty()) {
                parts.add(Type.heading(group.question()));
            }
            parts.add(group.rows().isEmpty() ? nothing(overview) : rows(group));
        }
        for (int question : overview.propose()) {
            parts.add(
                    Named.as(
                            "propose-" + question,
                            Buttons.plain(
                                    Symbol.ADD,
                                    overview.groups().size() > 1
                                            ? desk.words()
                                                    .text(
                                                            "recommendations.propose.on",
                                                            "question",
                                                            question)
                                            : text("recommendations.propose"),
                                    () -> open("propose/" + question))));
        }
        if (overview.propose().isEmpty() && !overview.hindered().isEmpty()) {
            parts.add(
                    Type.soft(
                            desk.words()
                                    .text(
                                            "recommendations.propose.not",
                                            "why",
                                            overview.hindered())));
        }
        return parts;
    }

    private Node nothing(Overview overview) {
        return new EmptyState(
                text("recommendations.none"),
                text(
                        overview.propose().isEmpty()
                                ? "recommendations.none.wait"
                                : "recommendations.none.do"));
    }

    private Node rows(Group group) {
        return new Rows<>(desk.words(), this::row, this::spoken, this::open).show(group.rows());
    }

    private Region row(RecommendationsModel.Row row) {
        var pills = Row.of(Gap.SMALL, StandPill.of(row.stand(), row.state()));
        if (!row.own().isEmpty()) {
            pills.getChildren().add(Pill.of(Symbol.PERSON, row.own(), Pill.Tone.OWN));
        }
        pills.getChildren().addAll(FateLine.of(row.fate()));
        return Column.of(
                Gap.TIGHT,
                Type.strong(row.title()),
                pills,
                Row.of(Gap.NORMAL, Type.soft(row.supporters()), Type.soft(row.version())));
    }

    private String spoken(RecommendationsModel.Row row) {
        return desk.words()
                .text(
                        "recommendations.row.spoken",
                        "title",
                        row.title(),
                        "state",
                        row.state(),
                        "supporters",
                        row.supporters(),
                        "version",
                        row.version(),
                        "own",
                        row.own());
    }

    private void open(RecommendationsModel.Row row) {
        open(row.id().hex());
    }

    private void open(String thing) {
        desk.navigator().open(Place.at(ScreenId.RECOMMENDATIONS, thing));
    }

    private String text(String key) {
        return desk.words().text(key);
    }
}
