package org.plenary.desktop.shell;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.plenary.desktop.ui.layout.HemicycleLayout;
import org.plenary.desktop.ui.layout.HemicycleLayout.Spot;

/// The mark of Plenary: the hemicycle, small. Says nothing to a screen reader; the name stands
/// beside it.
final class Mark extends Region {
    private static final int SEATS = 14;
    private static final double WIDTH = 34;

    Mark() {
        getStyleClass().add("brand");
        HemicycleLayout layout = HemicycleLayout.of(SEATS);
        for (Spot spot : layout.spots()) {
            var dot = new Circle(spot.x() * WIDTH, spot.y() * WIDTH, layout.dot() * WIDTH / 2);
            dot.getStyleClass().add("brand-dot");
            getChildren().add(dot);
        }
        setMinSize(WIDTH, layout.height() * WIDTH);
        setMaxSize(WIDTH, layout.height() * WIDTH);
    }
}
