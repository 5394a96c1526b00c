package org.plenary.desktop.ui;

import javafx.scene.layout.Region;

/// The bare shape of a mark; its form and colour are in `plenary.css`.
final class MarkShape extends Region {
    MarkShape(SeatMark mark) {
        getStyleClass().addAll("seat-mark", mark.styleClass());
    }

    void become(SeatMark mark) {
        getStyleClass().removeIf(each -> each.startsWith("mark-"));
        getStyleClass().add(mark.styleClass());
    }
}
