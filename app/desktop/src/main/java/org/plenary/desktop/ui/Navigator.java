package org.plenary.desktop.ui;

/// How a screen sends the person somewhere else without knowing where that is.
public interface Navigator {
    /// Goes there; "back" returns here.
    void open(Place place);

    /// Returns to where the person was before.
    void back();
}
