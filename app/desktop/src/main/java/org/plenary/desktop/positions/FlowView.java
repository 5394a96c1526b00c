package org.plenary.desktop.positions;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.plenary.core.term.MovedBy;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.positions.PositionsModel.Picture;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.StanceMark;
import org.plenary.desktop.ui.TextTable;
import org.plenary.desktop.ui.Type;

/// How stances moved from session to session, and what moved them: a picture, and the same as
/// tables.
final class FlowView {
    private final Desk desk;
    private final FlowWords says;
    private final Slot<Picture> node;
    private final Slot<Movers> movers;

    FlowView(Desk desk, PositionsModel model) {
        this.desk = desk;
        says = model.flowWords();
        node = new Slot<>(Gap.NORMAL, this::draw);
        movers = new Slot<>(Gap.SMALL, this::movers);
    }

    Node node() {
        return node;
    }

    Node movers() {
        return movers;
    }

    void show(Picture picture) {
        node.show(picture);
        movers.show(picture.movers());
    }

    private List<Node> draw(Picture shown) {
        Flow flow = shown.flow();
        List<Node> parts = new ArrayList<>();
        parts.add(Type.heading(desk.words().text("positions.flow")));
        if (flow.moments().size() < 2) {
            parts.add(
                    new EmptyState(
                            desk.words().text("positions.flow.nothing"),
                            desk.words().text("positions.flow.nothing.do")));
            return parts;
        }
        var picture = new FlowPicture();
        picture.show(flow, says.feet(flow), says.sentence(flow));
        parts.add(Type.body(says.sentence(flow)));
        parts.add(picture);
        parts.add(legend());
        parts.add(
                new Fold(
                        desk.words(),
                        desk.words().text("positions.flow.table"),
                        () -> tables(flow)));
        return parts;
    }

    private Node legend() {
        var legend = Row.of(Gap.NORMAL);
        for (var stance : org.plenary.core.term.Stance.values()) {
            legend.getChildren().add(StanceMark.of(desk.words(), stance));
        }
        legend.getChildren().add(Type.soft(desk.words().text("positions.flow.silent")));
        return legend;
    }

    private Node tables(Flow flow) {
        var stood =
                new TextTable(
                        desk.words(),
                        desk.words().text("positions.flow.stood"),
                        says.stoodHeadings(),
                        says.stood(flow));
        var went =
                new TextTable(
                        desk.words(),
                        desk.words().text("positions.flow.went"),
                        says.wentHeadings(),
                        says.went(flow));
        return Column.of(
                Gap.NORMAL,
                Type.strong(desk.words().text("positions.flow.stood")),
                stood,
                Type.strong(desk.words().text("positions.flow.went")),
                went);
    }

    private List<Node> movers(Movers shown) {
        List<Node> parts = new ArrayList<>();
        parts.add(Type.subheading(desk.words().text("positions.movers")));
        if (shown.revisions() == 0) {
            parts.add(Type.body(desk.words().text("positions.movers.nobody")));
            return parts;
        }
        for (MovedBy kind : MovedBy.values()) {
            parts.add(Type.body(says.kind(shown, kind)));
        }
        for (Movers.Named named : shown.named()) {
            Link link = says.named(named);
            link.place()
                    .ifPresent(place ->
                            parts.add(
                                    Buttons.quiet(
                                            link.text(), () -> desk.navigator().open(place))));
        }
        return parts;
    }
}
