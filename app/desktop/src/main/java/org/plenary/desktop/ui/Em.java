package org.plenary.desktop.ui;

import javafx.scene.control.Label;

/// A measuring stick: knows how many pixels one em is where it stands. Takes no room and shows
/// nothing; put it among a region's children.
public final class Em extends Label {
    /// A stick that calls `changed` when the text's size changes.
    public Em(Runnable changed) {
        setVisible(false);
        setManaged(false);
        fontProperty().subscribe(changed);
    }

    /// So many ems in pixels.
    public double pixels(double ems) {
        return ems * getFont().getSize();
    }
}
