package org.plenary.desktop.ballot;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.plenary.desktop.ballot.BallotModel.Row;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Pill;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Rows;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;

/// Every ballot, those that are open first.
final class ListPage {
    private final Desk desk;
    private final BallotModel model;
    private final Slot<List<Row>> slot;
    private final Page page;

    ListPage(Desk desk, BallotModel model) {
        this.desk = desk;
        this.model = model;
        slot = new Slot<>(Gap.WIDE, this::draw);
        page =
                Page.titled(desk.words().text("ui.screen.ballot"))
                        .lead(desk.words().text("ballot.lead"))
                        .with(slot);
    }

    Page page() {
        return page;
    }

    void refresh() {
        slot.show(model.rows());
    }

    private List<Node> draw(List<Row> rows) {
        return rows.isEmpty()
                ? List.of(
                        new EmptyState(
                                desk.words().text("ballot.none"),
                                desk.words().text("ballot.none.do")))
                : List.of(new Rows<>(desk.words(), this::row, this::spoken, this::open).show(rows));
    }

    private Region row(Row row) {
        var pills = org.plenary.desktop.ui.Row.of(Gap.SMALL, pill(row.phase(), row.state()));
        if (!row.mine().isEmpty()) {
            pills.getChildren()
                    .add(
                            row.due()
                                    ? Pill.of(Symbol.TIME, row.mine(), Pill.Tone.WARN)
                                    : Pill.of(Symbol.PERSON, row.mine(), Pill.Tone.OWN));
        }
        return Column.of(Gap.TIGHT, Type.strong(row.title()), pills);
    }

    static Pill pill(Phase phase, String state) {
        return switch (phase) {
            case OPEN -> Pill.of(Symbol.BALLOT, state, Pill.Tone.PLAIN);
            case CLOSING, UNSEALING -> Pill.of(Symbol.TIME, state, Pill.Tone.PLAIN);
            case SETTLED -> Pill.of(Symbol.DONE, state, Pill.Tone.PLAIN);
        };
    }

    private String spoken(Row row) {
        return desk.words()
                .text(
                        "ballot.row.spoken",
                        "title",
                        row.title(),
                        "state",
                        row.state(),
                        "mine",
                        row.mine());
    }

    private void open(Row row) {
        desk.navigator().open(Place.at(ScreenId.BALLOT, row.id().hex()));
    }
}
