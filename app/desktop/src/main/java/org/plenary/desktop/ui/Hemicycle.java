package org.plenary.desktop.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plenary.desktop.ui.words.Words;

/// Every seat as a dot in a half circle, ordered by stance; under it what the dots mean with their
/// counts, and the same as a table for whoever would rather read. The picture takes the focus and
/// says its sentence.
public final class Hemicycle extends VBox {
    private final Words words;
    private final HemicycleDots dots;
    private final StackPane picture;
    private final Row legend = Row.of(Gap.NORMAL);
    private final PlainTable table;
    private final Hyperlink asTable;

    /// No seats yet; nothing glides while `still` is true.
    public Hemicycle(Words words, ObservableBooleanValue still) {
        this.words = words;
        dots = new HemicycleDots(still);
        picture = new StackPane(dots);
        picture.getStyleClass().add("hemicycle-picture");
        picture.setFocusTraversable(true);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        table =
                new PlainTable(
                        words.text("ui.hemicycle.table"),
                        List.of(words.text("ui.hemicycle.seat"), words.text("ui.hemicycle.mark")));
        table.setVisible(false);
        table.managedProperty().bind(table.visibleProperty());
        asTable = Buttons.quiet(words.text("ui.hemicycle.show-table"), this::turn);
        getStyleClass().addAll("hemicycle", Gap.NORMAL.styleClass());
        getChildren().addAll(picture, legend, asTable, table);
    }

    /// Shows the seats; `sentence` is what the picture says, with its base ("61 of 99 have said
    /// where they stand").
    public void show(List<Seat> seats, String sentence) {
        dots.show(seats);
        picture.setAccessibleText(sentence);
        Map<SeatMark, Integer> counts = new EnumMap<>(SeatMark.class);
        seats.forEach(seat -> counts.merge(seat.mark(), 1, Integer::sum));
        legend.getChildren().clear();
        counts.forEach((mark, count) -> {
            var label = StanceMark.of(words, mark);
            label.setText(
                    words.text("ui.hemicycle.count", "mark", label.getText(), "count", count));
            legend.getChildren().add(label);
        });
        var rows = new ArrayList<List<String>>();
        seats.stream()
                .sorted(Comparator.comparingInt(Seat::number))
                .forEach(seat ->
                        rows.add(List.of(number(seat), words.each("ui.mark", seat.mark()))));
        table.show(rows);
    }

    private String number(Seat seat) {
        return seat.own()
                ? words.text("ui.hemicycle.own", "seat", words.number(seat.number()))
                : words.number(seat.number());
    }

    private void turn() {
        boolean tabled = !table.isVisible();
        table.setVisible(tabled);
        asTable.setText(
                tabled
                        ? words.text("ui.hemicycle.hide-table")
                        : words.text("ui.hemicycle.show-table"));
    }
}
