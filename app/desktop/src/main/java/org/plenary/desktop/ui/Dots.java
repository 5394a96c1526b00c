package org.plenary.desktop.ui;

import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// "12 of 20" as a row of dots over its sentence; the sentence says it all, the dots show it.
public final class Dots extends VBox {
    private static final int MOST = 120;

    /// `filled` of `all` dots, and the sentence that says so. Above 120 the sentence stands alone.
    public Dots(int filled, int all, String sentence) {
        getStyleClass().addAll("dots", Gap.TIGHT.styleClass());
        Label said = Type.soft(sentence);
        if (all <= MOST) {
            var row = Row.of(Gap.TIGHT);
            IntStream.range(0, all)
                    .mapToObj(i -> new MarkShape(i < filled ? SeatMark.SPOKEN : SeatMark.EMPTY))
                    .forEach(row.getChildren()::add);
            getChildren().add(row);
        }
        getChildren().add(said);
    }
}
