package org.plenary.desktop.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.plenary.desktop.ui.words.Visible;

/// A list whose rows wrap their text, are read out as a sentence, and open by Enter or a click.
/// Only the rows in sight are built, so it may be long.
public final class RowList<T> extends ListView<T> {
    private static final double SCROLL_BAR = 18;

    private final Function<? super T, ? extends Node> row;
    private final Function<? super T, String> spoken;
    private Consumer<? super T> open = _ -> {};

    /// Shows `items`: each as `row` draws it and as `spoken` says it; `name` is what the list is
    /// called.
    public RowList(
            String name,
            ObservableList<T> items,
            Function<? super T, ? extends Node> row,
            Function<? super T, String> spoken) {
        super(items);
        this.row = row;
        this.spoken = spoken;
        setAccessibleText(name);
        getStyleClass().add("row-list");
        setCellFactory(_ -> new Cell());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openSelected();
                key.consume();
            }
        });
    }

    /// What opening a row does.
    public RowList<T> onOpen(Consumer<? super T> action) {
        open = action;
        return this;
    }

    /// Says what stands here while there are no rows.
    public RowList<T> whenEmpty(EmptyState state) {
        setPlaceholder(state);
        return this;
    }

    private void openSelected() {
        T selected = getSelectionModel().getSelectedItem();
        if (selected != null) {
            open.accept(selected);
        }
    }

    private final class Cell extends ListCell<T> {
        Cell() {
            getStyleClass().add("row-cell");
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    openSelected();
                }
            });
        }

        /// A row is as high as its text is when it wraps; a plain cell would ask for the height of
        /// one line.
        @Override
        protected double computePrefHeight(double width) {
            Node graphic = getGraphic();
            if (graphic == null) {
                return super.computePrefHeight(width);
            }
            Insets in = getInsets();
            double room = getListView().getWidth() - in.getLeft() - in.getRight() - SCROLL_BAR;
            return in.getTop() + graphic.prefHeight(Math.max(0, room)) + in.getBottom();
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                setGraphic(row.apply(item));
                setAccessibleText(Visible.line(spoken.apply(item)));
            }
        }
    }
}
