package org.plenary.desktop.evidence;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.plenary.core.term.Side;

/// The shape of a side; it stands beside its word and never alone.
final class SideMark {
    private SideMark() {}

    static Node of(Side side) {
        var mark = new Region();
        mark.getStyleClass().addAll("side-mark", "side-" + side.name().toLowerCase(Locale.ROOT));
        return mark;
    }
}
