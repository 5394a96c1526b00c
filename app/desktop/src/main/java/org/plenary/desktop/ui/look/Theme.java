package org.plenary.desktop.ui.look;

/// A complete set of colours.
public enum Theme {
    /// Dark ink on warm paper.
    LIGHT,
    /// Light ink on a warm dark page.
    DARK,
    /// Yellow on black, for those who need the strongest contrast.
    CONTRAST
}
