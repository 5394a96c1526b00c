package org.plenary.desktop.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.desktop.ui.words.Visible;
import org.plenary.desktop.ui.words.Words;

/// Rows on the page itself, so that there is one thing to scroll: the first few, and more on
/// request. Each row is a button; arrow keys go from row to row.
public final class Rows<T> extends VBox {
    private static final int AT_ONCE = 20;

    private final Words words;
    private final Function<? super T, ? extends Region> row;
    private final Function<? super T, String> spoken;
    private final Consumer<? super T> open;
    private final VBox place = new VBox();
    private final Button more;
    private Function<? super T, String> name = _ -> "";
    private List<T> items = List.of();
    private int shown = AT_ONCE;

    /// Each item as `row` draws it and as `spoken` says it; pressing it does `open`.
    public Rows(
            Words words,
            Function<? super T, ? extends Region> row,
            Function<? super T, String> spoken,
            Consumer<? super T> open) {
        this.words = words;
        this.row = row;
        this.spoken = spoken;
        this.open = open;
        more = Buttons.plain(Symbol.OPEN_FOLD, "", this::showMore);
        more.managedProperty().bind(more.visibleProperty());
        place.getStyleClass().add("rows");
        getStyleClass().add(Gap.NORMAL.styleClass());
        getChildren().addAll(place, more);
    }

    /// Each row is called so, and the keyboard stays at the row of this name when the list is shown
    /// anew.
    public Rows<T> named(Function<? super T, String> names) {
        name = names;
        return this;
    }

    /// Shows these; how many are unfolded stays as it was.
    public Rows<T> show(List<T> list) {
        items = List.copyOf(list);
        fill();
        return this;
    }

    /// How many rows are drawn.
    public int drawn() {
        return place.getChildren().size();
    }

    private void fill() {
        int count = Math.min(shown, items.size());
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(button(items.get(i), i));
        }
        place.getChildren().setAll(rows);
        KeptFocus.mend(getScene());
        more.setVisible(count < items.size());
        more.setText(
                words.text(
                        "ui.rows.more",
                        "more",
                        Math.min(AT_ONCE, items.size() - count),
                        "shown",
                        count,
                        "all",
                        items.size()));
    }

    private Button button(T item, int at) {
        var button = new RowButton(row.apply(item));
        button.setAccessibleText(Visible.line(spoken.apply(item)));
        String called = name.apply(item);
        if (!called.isEmpty()) {
            button.setId(called);
        }
        button.setOnAction(_ -> open.accept(item));
        button.addEventFilter(KeyEvent.KEY_PRESSED, key -> step(key, at));
        return button;
    }

    private void step(KeyEvent key, int at) {
        int to = key.getCode() == KeyCode.DOWN ? at + 1 : key.getCode() == KeyCode.UP ? at - 1 : -1;
        if (to >= 0 && to < place.getChildren().size()) {
            place.getChildren().get(to).requestFocus();
            key.consume();
        }
    }

    private void showMore() {
        int first = shown;
        shown += AT_ONCE;
        fill();
        place.getChildren().get(first).requestFocus();
    }

    /// A button as wide as the page and as high as its text is when it wraps; a plain one would ask
    /// for the height of one line.
    private static final class RowButton extends Button {
        private final Region drawn;

        RowButton(Region drawn) {
            super("", drawn);
            this.drawn = drawn;
            getStyleClass().add("row-button");
            setMinWidth(0);
            setMaxWidth(Double.MAX_VALUE);
            drawn.prefWidthProperty().bind(widthProperty().map(width -> room((double) width)));
        }

        private double room(double width) {
            return Math.max(0, width - getInsets().getLeft() - getInsets().getRight());
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double wide = room(width < 0 ? getWidth() : width);
            return getInsets().getTop() + drawn.prefHeight(wide) + getInsets().getBottom();
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }
}
