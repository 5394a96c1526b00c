package org.plenary.desktop.ui;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// A table of words and numbers, read with the arrow keys: what stands beside every picture. Every
/// column is wide enough for its words; where they do not all fit in, the table scrolls sideways.
public final class PlainTable extends TableView<List<String>> {
    private static final int MOST_ROWS = 12;
    private static final double ROW_EM = 2.4;
    private static final double SIGN_EM = 0.58;
    private static final double ROOM_EM = 1.8;
    private static final double SCROLL_BAR = 20;

    private final Em em = new Em(this::requestLayout);
    private List<Integer> longest;

    /// Columns with these headings; `name` is what the table is called.
    public PlainTable(String name, List<String> headings) {
        setAccessibleText(name);
        getStyleClass().add("plain-table");
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        getChildren().add(em);
        longest = headings.stream().map(String::length).toList();
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            var heading = new TableColumn<List<String>, String>(headings.get(i));
            heading.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(row.getValue().get(column)));
            heading.setReorderable(false);
            getColumns().add(heading);
        }
    }

    /// Shows these rows, each with one text a column.
    public void show(List<List<String>> rows) {
        getItems().setAll(rows);
        longest =
                IntStream.range(0, getColumns().size())
                        .map(column ->
                                rows.stream()
                                        .mapToInt(row -> row.get(column).length())
                                        .reduce(
                                                getColumns().get(column).getText().length(),
                                                Math::max))
                        .boxed()
                        .toList();
        double height = ROW_EM * (Math.min(rows.size(), MOST_ROWS) + 1.5);
        setStyle("-fx-pref-height: " + height + "em; -fx-min-height: " + height + "em;");
    }

    @Override
    protected void layoutChildren() {
        double[] widths = longest.stream().mapToDouble(this::wide).toArray();
        double spare = getWidth() - SCROLL_BAR - DoubleStream.of(widths).sum();
        for (int i = 0; i < widths.length; i++) {
            getColumns().get(i).setPrefWidth(widths[i] + Math.max(0, spare / widths.length));
        }
        super.layoutChildren();
    }

    private double wide(int signs) {
        return em.pixels(signs * SIGN_EM + ROOM_EM);
    }
}
