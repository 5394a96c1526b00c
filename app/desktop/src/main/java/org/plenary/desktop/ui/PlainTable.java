package org.plenary.desktop.ui;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// A table of words and numbers, read with the arrow keys: what stands beside every picture.
public final class PlainTable extends TableView<List<String>> {
    private static final int MOST_ROWS = 12;
    private static final double ROW_EM = 2.4;

    /// Columns with these headings; `name` is what the table is called.
    public PlainTable(String name, List<String> headings) {
        setAccessibleText(name);
        getStyleClass().add("plain-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
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
        double height = ROW_EM * (Math.min(rows.size(), MOST_ROWS) + 1.5);
        setStyle("-fx-pref-height: " + height + "em; -fx-min-height: " + height + "em;");
    }
}
