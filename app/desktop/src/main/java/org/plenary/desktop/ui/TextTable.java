package org.plenary.desktop.ui;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.plenary.desktop.ui.words.Words;

/// A short table whose cells wrap, so that no number is ever cut off, however large the text. Each
/// cell is read out with its heading.
public final class TextTable extends GridPane {
    /// The table with these headings and rows; `name` is what it is called.
    public TextTable(Words words, String name, List<String> headings, List<List<String>> rows) {
        getStyleClass().addAll("text-table", Gap.NORMAL.styleClass());
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(name);
        setMinWidth(0);
        for (int column = 0; column < headings.size(); column++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(share(column, headings.size()));
            width.setHgrow(Priority.ALWAYS);
            width.setMinWidth(0);
            getColumnConstraints().add(width);
            add(Type.strong(headings.get(column)), column, 0);
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < headings.size(); column++) {
                String text = rows.get(row).get(column);
                Label cell = Type.body(text);
                cell.setAccessibleText(
                        words.text(
                                "ui.text-table.cell",
                                "heading",
                                headings.get(column),
                                "text",
                                text));
                add(cell, column, row + 1);
            }
        }
    }

    /// The first column says what a row is about, and needs more room than a number.
    private static double share(int column, int columns) {
        double first = columns == 2 ? 40 : 200.0 / (columns + 1);
        return column == 0 ? first : (100 - first) / (columns - 1);
    }
}
