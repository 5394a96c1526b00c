package org.plenary.desktop.evidence;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.plenary.desktop.ui.Em;

/// A page between a bar above it and one below it. Where there is no room for all three, as with
/// large text in a low window, the bar above gives way; and the one below scrolls when it alone is
/// taller than the window.
final class BetweenBars extends Region {
    private static final double LEAST_EM = 6;

    private final Region page;
    private final Region above;
    private final Region below;
    private final ScrollPane scrolls;
    private final Em em = new Em(this::requestLayout);

    BetweenBars(Region above, Region page, Region below) {
        this.above = above;
        this.page = page;
        this.below = below;
        scrolls = new ScrollPane(below);
        scrolls.setFitToWidth(true);
        scrolls.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolls.setFocusTraversable(false);
        scrolls.getStyleClass().add("bar-scroll");
        scrolls.visibleProperty().bind(below.visibleProperty());
        below.visibleProperty().subscribe(this::requestLayout);
        below.heightProperty().subscribe(this::requestLayout);
        setMinSize(0, 0);
        getChildren().addAll(above, page, scrolls, em);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth();
        double foot = below.isVisible() ? Math.min(getHeight(), high(below, wide)) : 0;
        double head = high(above, wide);
        boolean room = getHeight() - foot - head >= em.pixels(LEAST_EM);
        above.setVisible(room);
        double top = room ? head : 0;
        above.resizeRelocate(0, 0, wide, head);
        page.resizeRelocate(0, top, wide, getHeight() - top - foot);
        scrolls.resizeRelocate(0, getHeight() - foot, wide, foot);
    }

    private static double high(Node bar, double wide) {
        return Math.ceil(bar.prefHeight(wide));
    }
}
