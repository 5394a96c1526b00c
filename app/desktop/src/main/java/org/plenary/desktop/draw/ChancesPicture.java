package org.plenary.desktop.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.plenary.desktop.ui.Picture;

/// Everybody's chance from the lowest to the highest, as a line with steps, and broken, with its
/// name at it, the line on which all would be equal. The table under it says the same in numbers.
final class ChancesPicture extends Picture {
    private static final double WIDEST_EM = 46;
    private static final double HEIGHT_EM = 13;
    private static final double LEFT_EM = 4.5;
    private static final double TOP_EM = 1.4;
    private static final double FOOT_EM = 2;
    private static final double GAP_EM = 0.4;

    private final Curve curve;
    private final Line across = line("chances-axis");
    private final Line up = line("chances-axis");
    private final Line equal = line("chances-equal");
    private final Path path = new Path();
    private final Label nothing;
    private final Label most;
    private final Label named;
    private final Label lowest;
    private final Label highest;

    /// What is drawn.
    ///
    /// @param chances everybody's, from 0 to 1, lowest first
    /// @param equal the chance that all would have if it were the same
    record Curve(List<Double> chances, double equal) {
        Curve {
            chances = List.copyOf(chances);
        }

        double most() {
            return Math.max(chances.getLast(), equal);
        }
    }

    /// What stands at it.
    ///
    /// @param sentence what the picture says to whoever hears it
    record Said(
            String sentence,
            String nothing,
            String most,
            String equal,
            String lowest,
            String highest) {}

    ChancesPicture(Curve curve, Said said) {
        super(WIDEST_EM);
        this.curve = curve;
        getStyleClass().add("chances");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(said.sentence());
        setFocusTraversable(true);
        nothing = label(said.nothing());
        most = label(said.most());
        named = label(said.equal());
        lowest = label(said.lowest());
        highest = label(said.highest());
        path.getStyleClass().add("chances-line");
        path.setManaged(false);
        getChildren().setAll(across, up, equal, path, nothing, most, named, lowest, highest, em);
    }

    private static Line line(String style) {
        Line line = new Line();
        line.getStyleClass().add(style);
        line.setManaged(false);
        return line;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("chances-label");
        label.setManaged(false);
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        return em.pixels(TOP_EM + HEIGHT_EM + FOOT_EM);
    }

    @Override
    protected void layoutChildren() {
        double left = em.pixels(LEFT_EM);
        double right = Math.min(getWidth(), em.pixels(WIDEST_EM));
        double floor = height(0);
        place(across, left, floor, right, floor);
        place(up, left, em.pixels(TOP_EM), left, floor);
        double line = height(curve.equal());
        place(equal, left, line, right, line);
        steps(left, right);
        double gap = em.pixels(GAP_EM);
        before(nothing, left - gap, floor);
        before(most, left - gap, height(curve.most()));
        // Whoever has less than the equal chance is left of who has more: above the line's
        // beginning is nothing.
        at(named, left + gap, line - named.prefHeight(-1));
        at(lowest, left, floor + gap);
        at(highest, right - highest.prefWidth(-1), floor + gap);
    }

    private void steps(double left, double right) {
        List<Double> all = curve.chances();
        List<PathElement> steps = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            double y = height(all.get(i));
            if (i == 0) {
                steps.add(new MoveTo(left, y));
            } else if (all.get(i) > all.get(i - 1)) {
                double x = left + (right - left) * i / all.size();
                steps.add(new LineTo(x, height(all.get(i - 1))));
                steps.add(new LineTo(x, y));
            }
        }
        steps.add(new LineTo(right, height(all.getLast())));
        path.getElements().setAll(steps);
    }

    private double height(double chance) {
        double share = curve.most() == 0 ? 0 : chance / curve.most();
        return em.pixels(TOP_EM + HEIGHT_EM * (1 - share));
    }

    private static void place(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }

    private static void before(Label label, double right, double y) {
        at(label, right - label.prefWidth(-1), y - label.prefHeight(-1) / 2);
    }

    private static void at(Label label, double x, double y) {
        label.resizeRelocate(x, y, label.prefWidth(-1), label.prefHeight(-1));
    }
}
