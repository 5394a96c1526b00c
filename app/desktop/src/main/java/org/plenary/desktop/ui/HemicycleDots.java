package org.plenary.desktop.ui;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Duration;
import org.plenary.desktop.ui.layout.HemicycleLayout;
import org.plenary.desktop.ui.layout.HemicycleLayout.Spot;

/// The dots themselves: one node a seat, which glides when its mark, and so its place, changes.
final class HemicycleDots extends Picture {
    private static final Duration GLIDE = Duration.millis(700);
    private static final double WIDEST_EM = 40;

    private final ObservableBooleanValue still;
    private final Map<Integer, MarkShape> shapes = new HashMap<>();
    private final Map<Integer, Integer> order = new HashMap<>();
    private HemicycleLayout layout = HemicycleLayout.of(0);

    HemicycleDots(ObservableBooleanValue still) {
        super(WIDEST_EM);
        this.still = still;
        getStyleClass().add("hemicycle-dots");
    }

    void show(List<Seat> seats) {
        Map<Integer, Integer> before = Map.copyOf(order);
        HemicycleLayout earlier = layout;
        layout = HemicycleLayout.of(seats.size());
        order.clear();
        var inOrder =
                seats.stream()
                        .sorted(
                                Comparator.comparingInt((Seat seat) -> seat.mark().side())
                                        .thenComparingInt(Seat::number))
                        .toList();
        for (int place = 0; place < inOrder.size(); place++) {
            order.put(inOrder.get(place).number(), place);
        }
        shapes.keySet().removeIf(number -> !order.containsKey(number));
        inOrder.forEach(this::dress);
        getChildren().setAll(inOrder.stream().map(seat -> shapes.get(seat.number())).toList());
        getChildren().add(em);
        requestLayout();
        if (!still.get() && earlier.spots().size() == seats.size()) {
            before.forEach(this::glide);
        }
    }

    private void dress(Seat seat) {
        MarkShape shape = shapes.computeIfAbsent(seat.number(), _ -> new MarkShape(seat.mark()));
        shape.become(seat.mark());
        shape.getStyleClass().remove("mark-own");
        if (seat.own()) {
            shape.getStyleClass().add("mark-own");
        }
    }

    private void glide(int number, int place) {
        Integer now = order.get(number);
        if (now == null || now == place || getWidth() <= 0) {
            return;
        }
        Spot from = layout.spots().get(place);
        Spot to = layout.spots().get(now);
        double width = drawn(getWidth());
        var glide = new TranslateTransition(GLIDE, Objects.requireNonNull(shapes.get(number)));
        glide.setFromX((from.x() - to.x()) * width);
        glide.setFromY((from.y() - to.y()) * width);
        glide.setToX(0);
        glide.setToY(0);
        glide.setInterpolator(Interpolator.EASE_BOTH);
        glide.play();
    }

    @Override
    protected double computePrefHeight(double width) {
        return layout.height() * drawn(width < 0 ? em.pixels(WIDEST_EM) : width);
    }

    @Override
    protected void layoutChildren() {
        double width = drawn(getWidth());
        double left = (getWidth() - width) / 2;
        double dot = layout.dot() * width;
        order.forEach((number, place) -> {
            Spot spot = layout.spots().get(place);
            Objects.requireNonNull(shapes.get(number))
                    .resizeRelocate(
                            left + spot.x() * width - dot / 2,
                            spot.y() * width - dot / 2,
                            dot,
                            dot);
        });
    }

    private double drawn(double width) {
        return Math.min(width, em.pixels(WIDEST_EM));
    }
}
