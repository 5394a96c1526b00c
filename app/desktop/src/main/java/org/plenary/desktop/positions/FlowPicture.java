package org.plenary.desktop.positions;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.plenary.desktop.positions.Flow.Band;
import org.plenary.desktop.positions.Flow.Moment;
import org.plenary.desktop.ui.Picture;

/// Stances as columns, one a moment, and between them bands as thick as the number of seats that
/// went that way. The table beside it says the same in numbers.
final class FlowPicture extends Picture {
    private static final double WIDEST_EM = 56;
    private static final double HEIGHT_EM = 13;
    private static final double BAR_EM = 1.1;
    private static final double GAP_EM = 0.15;
    private static final double FOOT_EM = 2;

    private final List<Placed> bands = new ArrayList<>();
    private final List<List<Region>> bars = new ArrayList<>();
    private final List<Label> feet = new ArrayList<>();
    private Flow flow = new Flow(0, List.of(), List.of());

    private record Placed(Band band, Path path) {}

    FlowPicture() {
        super(WIDEST_EM);
        getStyleClass().add("flow");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        getChildren().add(em);
    }

    /// Shows a flow; `sentence` is what the picture says, `names` stand under the moments.
    void show(Flow shown, List<String> names, String sentence) {
        flow = shown;
        setAccessibleText(sentence);
        bands.clear();
        bars.clear();
        feet.clear();
        List<Node> children = new ArrayList<>();
        for (Band band : flow.bands()) {
            var path = new Path();
            path.getStyleClass().addAll("flow-band", "flow-fill-" + band.from(), moved(band));
            path.setManaged(false);
            bands.add(new Placed(band, path));
            children.add(path);
        }
        for (int i = 0; i < flow.moments().size(); i++) {
            children.addAll(column(names.get(i)));
        }
        children.add(em);
        getChildren().setAll(children);
        requestLayout();
    }

    private static String moved(Band band) {
        return band.moved() ? "flow-moved" : "flow-stayed";
    }

    private List<Node> column(String name) {
        List<Region> column = new ArrayList<>();
        for (int place = 0; place < Flow.PLACES; place++) {
            var bar = new Region();
            bar.getStyleClass().addAll("flow-bar", "flow-bar-" + place);
            bar.setManaged(false);
            column.add(bar);
        }
        bars.add(column);
        var foot = new Label(name);
        foot.getStyleClass().add("flow-foot");
        foot.setManaged(false);
        feet.add(foot);
        List<Node> children = new ArrayList<>(column);
        children.add(foot);
        return children;
    }

    @Override
    protected double computePrefHeight(double width) {
        return em.pixels(HEIGHT_EM + FOOT_EM);
    }

    @Override
    protected void layoutChildren() {
        double bar = em.pixels(BAR_EM);
        double width = Math.min(getWidth(), em.pixels(WIDEST_EM)) - bar;
        int last = Math.max(1, flow.moments().size() - 1);
        for (int i = 0; i < flow.moments().size(); i++) {
            double x = width * i / last;
            for (int place = 0; place < Flow.PLACES; place++) {
                double height = seats(flow.moments().get(i).counts().get(place));
                bars.get(i).get(place).resizeRelocate(x, top(i, place), bar, height);
            }
            Label foot = feet.get(i);
            double wide = foot.prefWidth(-1);
            foot.resizeRelocate(
                    Math.clamp(x + (bar - wide) / 2, 0, Math.max(0, getWidth() - wide)),
                    em.pixels(HEIGHT_EM + 0.4),
                    wide,
                    foot.prefHeight(-1));
        }
        bands(width / last, bar);
    }

    private void bands(double step, double bar) {
        double[][] left = new double[flow.moments().size()][Flow.PLACES];
        double[][] right = new double[flow.moments().size()][Flow.PLACES];
        for (Placed each : bands) {
            Band band = each.band();
            double height = seats(band.seats());
            double x = step * band.moment() + bar;
            double from = top(band.moment(), band.from()) + left[band.moment()][band.from()];
            double to = top(band.moment() + 1, band.to()) + right[band.moment() + 1][band.to()];
            left[band.moment()][band.from()] += height;
            right[band.moment() + 1][band.to()] += height;
            draw(each.path(), x, step * (band.moment() + 1), from, to, height);
        }
    }

    private static void draw(
            Path path, double x, double end, double from, double to, double height) {
        double middle = (x + end) / 2;
        path.getElements()
                .setAll(
                        new MoveTo(x, from),
                        new CubicCurveTo(middle, from, middle, to, end, to),
                        new LineTo(end, to + height),
                        new CubicCurveTo(
                                middle, to + height, middle, from + height, x, from + height),
                        new ClosePath());
    }

    /// Where a place begins in a column, from the top.
    private double top(int moment, int place) {
        Moment at = flow.moments().get(moment);
        double y = 0;
        for (int each = 0; each < place; each++) {
            y += seats(at.counts().get(each)) + em.pixels(GAP_EM);
        }
        return y;
    }

    private double seats(int count) {
        double room = em.pixels(HEIGHT_EM - GAP_EM * (Flow.PLACES - 1));
        return flow.seats() == 0 ? 0 : room * count / flow.seats();
    }
}
