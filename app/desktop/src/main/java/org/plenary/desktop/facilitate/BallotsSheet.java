package org.plenary.desktop.facilitate;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.plenary.desktop.parts.FateLine;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// Each recommendation, how its ballot stands, and everything missing before one can open.
final class BallotsSheet implements Sheet {
    private final Counter counter;
    private final Words words;
    private final BallotsModel model;
    private final Slot<List<BallotsModel.Line>> slot;
    private final Page page;

    BallotsSheet(Counter counter) {
        this.counter = counter;
        words = counter.words();
        model = new BallotsModel(words, counter.chamber(), counter.now());
        slot = new Slot<>(Gap.WIDE, this::draw);
        page =
                Page.titled(words.text("facilitate.ballots"))
                        .lead(words.text("facilitate.ballots.lead"))
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

    private List<Node> draw(List<BallotsModel.Line> lines) {
        if (lines.isEmpty()) {
            return List.of(
                    new EmptyState(
                            words.text("facilitate.ballots.empty"),
                            words.text("facilitate.ballots.empty.do")));
        }
        return lines.stream().<Node>map(this::line).toList();
    }

    private Node line(BallotsModel.Line line) {
        List<Node> parts = new ArrayList<>();
        parts.add(Type.subheading(line.title()));
        parts.add(Type.body(line.state()));
        parts.addAll(List.of(FateLine.of(line.fate())));
        if (line.may()) {
            parts.add(
                    Named.as(
                            "ballot-" + line.recommendation().hex(),
                            Buttons.plain(
                                    words.text("facilitate.ballot.review"),
                                    () ->
                                            counter.go(
                                                    new Where.OpenBallot(line.recommendation())))));
        } else if (!line.gaps().isEmpty()) {
            parts.add(
                    new Fold(
                            words,
                            words.text("facilitate.ballot.gaps", "count", line.gaps().size()),
                            () -> {
                                var gaps = Column.of(Gap.SMALL);
                                line.gaps().forEach(gap -> gaps.getChildren().add(Type.body(gap)));
                                return gaps;
                            }));
        }
        return new Card(parts.toArray(Node[]::new));
    }
}
