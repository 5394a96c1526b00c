package org.plenary.desktop.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A main part and a side part: next to each other where there is room, else one under the other.
public final class SideBySide extends Region {
    private static final double MAIN_SHARE = 0.6;
    private static final double GAP_EM = 2.5;
    private static final double NARROW_EM = 52;

    private final Node main;
    private final Node side;
    private final Em em = new Em(this::resized);
    private final ReadOnlyBooleanWrapper stacked = new ReadOnlyBooleanWrapper();

    /// Puts `main` at the reading start and `side` beside or below it.
    public SideBySide(Node main, Node side) {
        this.main = main;
        this.side = side;
        getStyleClass().add("side-by-side");
        getChildren().addAll(main, side, em);
        widthProperty().subscribe(this::resized);
    }

    /// Whether there is no room for one beside the other.
    public ReadOnlyBooleanProperty stackedProperty() {
        return stacked.getReadOnlyProperty();
    }

    private void resized() {
        // A part without a width yet is no narrow one.
        stacked.set(getWidth() > 0 && stacks(getWidth()));
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(main.prefWidth(-1), side.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? em.pixels(NARROW_EM) : width;
        Insets in = getInsets();
        if (stacks(all)) {
            return in.getTop() + main.prefHeight(all) + below(all) + in.getBottom();
        }
        double left = mainWidth(all);
        return in.getTop()
                + Math.max(main.prefHeight(left), side.prefHeight(all - left - gap()))
                + in.getBottom();
    }

    @Override
    protected void layoutChildren() {
        double all = getWidth();
        double top = getInsets().getTop();
        if (stacks(all)) {
            double first = main.prefHeight(all);
            main.resizeRelocate(0, top, all, first);
            side.resizeRelocate(0, top + first + gap(), all, side.prefHeight(all));
            return;
        }
        double left = mainWidth(all);
        double right = all - left - gap();
        main.resizeRelocate(0, top, left, main.prefHeight(left));
        side.resizeRelocate(left + gap(), top, right, side.prefHeight(right));
    }

    /// A side part with nothing in it takes no room, nor a gap above it.
    private double below(double width) {
        double height = side.prefHeight(width);
        return height > 0 ? gap() + height : 0;
    }

    private boolean stacks(double width) {
        return width < em.pixels(NARROW_EM);
    }

    private double mainWidth(double all) {
        return Math.floor((all - gap()) * MAIN_SHARE);
    }

    private double gap() {
        return em.pixels(GAP_EM);
    }
}
