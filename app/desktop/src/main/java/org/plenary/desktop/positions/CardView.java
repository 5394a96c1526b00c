package org.plenary.desktop.positions;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.plenary.desktop.parts.FateLine;
import org.plenary.desktop.parts.Reading;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.StanceMark;
import org.plenary.desktop.ui.Type;

/// A statement to read: stance, time, reasons, what it rests on and what moved its author.
final class CardView {
    private final Desk desk;

    CardView(Desk desk) {
        this.desk = desk;
    }

    /// The whole statement.
    Column whole(Card card) {
        List<Node> parts = new ArrayList<>();
        parts.add(head(card));
        parts.add(Reading.of(desk, card.reasons()));
        if (!card.moved().isEmpty() || !card.movedWords().isBlank()) {
            parts.add(links(desk.words().text("positions.card.moved"), card.moved()));
        }
        if (!card.movedWords().isBlank()) {
            parts.add(Type.body(card.movedWords()));
        }
        if (!card.cites().isEmpty()) {
            parts.add(links(desk.words().text("positions.card.cites"), card.cites()));
        }
        return Column.of(Gap.NORMAL, parts.toArray(Node[]::new));
    }

    /// Stance, time and, for one's own, how far it has come.
    Node head(Card card) {
        var line = Row.of(Gap.NORMAL, StanceMark.of(desk.words(), card.stance()));
        line.getChildren().add(Type.soft(card.when()));
        line.getChildren().addAll(FateLine.of(card.fate()));
        return line;
    }

    private Node links(String label, List<Link> links) {
        var column = Column.of(Gap.NONE, Type.strong(label));
        for (Link link : links) {
            column.getChildren().add(link(link));
        }
        return column;
    }

    private Node link(Link link) {
        return link.place()
                .<Node>map(place -> Buttons.quiet(link.text(), () -> desk.navigator().open(place)))
                .orElseGet(() -> Type.body(link.text()));
    }
}
