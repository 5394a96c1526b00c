package org.plenary.desktop.schedule;

import java.util.List;
import javafx.scene.layout.VBox;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Type;

/// One day: its name, and its sessions under it.
final class DayView extends VBox {
    DayView(String name, List<SittingView> sittings) {
        getStyleClass().addAll("column", Gap.NORMAL.styleClass());
        getChildren().add(Type.heading(name));
        getChildren().addAll(sittings);
    }
}
