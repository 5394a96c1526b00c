package org.plenary.desktop.principles;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.plenary.desktop.parts.Reading;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.principles.PrinciplesModel.Overview;
import org.plenary.desktop.principles.PrinciplesModel.Row;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Pill;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Rows;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;

/// Every recommendation that is being checked, and the principles to read.
final class OverviewPage {
    private final Desk desk;
    private final PrinciplesModel model;
    private final Slot<Overview> slot;
    private final Page page;

    OverviewPage(Desk desk, PrinciplesModel model) {
        this.desk = desk;
        this.model = model;
        slot = new Slot<>(Gap.WIDE, this::draw);
        page = Page.titled(text("ui.screen.principles")).with(slot);
    }

    Page page() {
        return page;
    }

    void refresh() {
        slot.show(model.overview());
    }

    private List<Node> draw(Overview overview) {
        List<Node> parts = new ArrayList<>();
        parts.add(Type.lead(overview.sentence()));
        if (overview.rows().isEmpty()) {
            parts.add(new EmptyState(text("principles.none"), text("principles.none.do")));
        } else {
            parts.add(
                    new Rows<>(desk.words(), this::row, this::spoken, this::open)
                            .show(overview.rows()));
        }
        var principles = Column.of(Gap.SMALL, Type.heading(text("principles.all")));
        overview.principles().forEach(each -> principles.getChildren().add(principle(each)));
        parts.add(principles);
        return parts;
    }

    private Node principle(PrinciplesModel.Text principle) {
        String title =
                desk.words()
                        .text(
                                "principles.numbered",
                                "number",
                                principle.number(),
                                "title",
                                principle.title());
        return new Fold(
                desk.words(),
                title,
                () ->
                        Column.of(
                                Gap.SMALL,
                                Type.strong(principle.question()),
                                Type.body(principle.why()),
                                Reading.of(desk, principle.text()),
                                Type.soft(principle.source())));
    }

    private Region row(Row row) {
        boolean done = row.answered() == row.all();
        var pill =
                done
                        ? Pill.of(Symbol.DONE, row.mine(), Pill.Tone.GOOD)
                        : Pill.of(
                                Symbol.TIME,
                                row.mine(),
                                row.open() ? Pill.Tone.WARN : Pill.Tone.PLAIN);
        return Column.of(Gap.TIGHT, Type.strong(row.title()), pill, Type.soft(row.wall()));
    }

    private String spoken(Row row) {
        return desk.words()
                .text(
                        "principles.row.spoken",
                        "title",
                        row.title(),
                        "mine",
                        row.mine(),
                        "wall",
                        row.wall());
    }

    private void open(Row row) {
        desk.navigator().open(Place.at(ScreenId.PRINCIPLES, row.id().hex()));
    }

    private String text(String key) {
        return desk.words().text(key);
    }
}
