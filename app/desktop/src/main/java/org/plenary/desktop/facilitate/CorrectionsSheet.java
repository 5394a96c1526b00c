package org.plenary.desktop.facilitate;

import java.util.List;
import javafx.scene.Node;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Rows;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// Every item, to choose the one to correct.
final class CorrectionsSheet implements Sheet {
    private final Counter counter;
    private final Words words;
    private final CorrectionsModel model;
    private final Slot<List<CorrectionsModel.Line>> slot;
    private final Page page;

    CorrectionsSheet(Counter counter) {
        this.counter = counter;
        words = counter.words();
        model = new CorrectionsModel(words, counter.chamber());
        slot = new Slot<>(Gap.NORMAL, this::draw);
        page =
                Page.titled(words.text("facilitate.corrections"))
                        .lead(words.text("facilitate.corrections.lead"))
                        .with(slot);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void refresh() {
        slot.show(model.lines(counter.moments()));
    }

    private List<Node> draw(List<CorrectionsModel.Line> lines) {
        if (lines.isEmpty()) {
            return List.of(
                    new EmptyState(
                            words.text("facilitate.corrections.none"),
                            words.text("facilitate.corrections.none.do")));
        }
        return List.of(
                new Rows<CorrectionsModel.Line>(
                                words,
                                line ->
                                        Column.of(
                                                Gap.TIGHT,
                                                Type.strong(line.title()),
                                                Type.soft(line.state())),
                                line ->
                                        words.text(
                                                "facilitate.row",
                                                "title",
                                                line.title(),
                                                "state",
                                                line.state()),
                                line -> counter.go(new Where.Correct(line.id())))
                        .show(lines));
    }
}
