package org.plenary.desktop.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.plenary.desktop.ui.Navigator;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.StatusLine;
import org.plenary.desktop.ui.words.Visible;

/// The line at the top: the assembly's name, where it is, and how this laptop stands with the
/// server.
final class TopLine extends HBox {
    private static final double LEAST_EM = 7;

    TopLine(FrameModel model, Navigator navigator) {
        getStyleClass().add("top-line");
        var mark = new Label();
        mark.setGraphic(new Mark());
        var assembly = new Label();
        assembly.getStyleClass().add("top-line-assembly");
        assembly.textProperty().bind(model.assemblyProperty().map(Visible::line));
        assembly.setMinWidth(0);
        // A few letters of a name say less than none.
        assembly.widthProperty()
                .subscribe(width -> assembly.setOpacity(saysEnough(assembly) ? 1 : 0));
        var where = new Label();
        where.getStyleClass().add("top-line-where");
        where.textProperty().bind(model.whereProperty().map(Visible::line));
        where.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var status = new StatusLine(() -> navigator.open(Place.of(ScreenId.TRAIL)));
        status.setVisible(false);
        status.setMinWidth(USE_PREF_SIZE);
        model.syncProperty()
                .subscribe(line ->
                        line.ifPresent(now -> {
                            status.show(now.state(), now.sentence());
                            status.setVisible(true);
                        }));
        getChildren().addAll(mark, assembly, where, space, status);
    }

    private static boolean saysEnough(Label name) {
        double enough = LEAST_EM * name.getFont().getSize();
        return name.getWidth() >= Math.min(enough, name.prefWidth(-1));
    }
}
