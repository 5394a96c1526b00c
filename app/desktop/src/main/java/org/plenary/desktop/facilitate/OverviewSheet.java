package org.plenary.desktop.facilitate;

import java.util.List;
import javafx.scene.Node;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Pill;
import org.plenary.desktop.ui.Rows;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;

/// What there is to do.
final class OverviewSheet implements Sheet {
    private final Counter counter;
    private final OverviewModel model;
    private final Slot<List<OverviewModel.Part>> slot;
    private final Page page;

    OverviewSheet(Counter counter) {
        this.counter = counter;
        model = new OverviewModel(counter.words(), counter.chamber());
        slot = new Slot<>(Gap.NORMAL, this::draw);
        page =
                Page.titled(counter.words().text("ui.screen.facilitate"))
                        .lead(counter.words().text("facilitate.lead"))
                        .with(slot);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void refresh() {
        slot.show(model.parts(counter.moments()));
    }

    private List<Node> draw(List<OverviewModel.Part> parts) {
        return List.of(
                new Rows<>(
                                counter.words(),
                                this::row,
                                part ->
                                        counter.words()
                                                .text(
                                                        "facilitate.row",
                                                        "title",
                                                        part.title(),
                                                        "state",
                                                        part.state()),
                                part -> counter.go(part.where()))
                        .show(parts));
    }

    private Column row(OverviewModel.Part part) {
        var column = Column.of(Gap.TIGHT, Type.subheading(part.title()), Type.soft(part.state()));
        if (part.waits()) {
            column.getChildren()
                    .add(
                            Pill.of(
                                    Symbol.NOW,
                                    counter.words().text("facilitate.waits"),
                                    Pill.Tone.WARN));
        }
        return column;
    }
}
