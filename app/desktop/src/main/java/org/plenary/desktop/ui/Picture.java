package org.plenary.desktop.ui;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A picture that grows with its text's size, takes less room where there is less, and is drawn
/// anew when either changes. Whoever extends it keeps [#em] among its children.
public abstract class Picture extends Region {
    /// What measures the text.
    protected final Em em = new Em(this::requestLayout);

    private final double widest;

    /// @param widest how wide it wants to be, in ems
    protected Picture(double widest) {
        this.widest = widest;
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computePrefWidth(double height) {
        return em.pixels(widest);
    }
}
