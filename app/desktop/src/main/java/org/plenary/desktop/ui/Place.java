package org.plenary.desktop.ui;

/// Somewhere to go: a screen, and perhaps a thing on it.
///
/// @param screen the screen
/// @param thing what to show there, in the screen's own words (an entry's id, say); empty for the
///   screen as such
public record Place(ScreenId screen, String thing) {
    /// The screen as such.
    public static Place of(ScreenId screen) {
        return new Place(screen, "");
    }

    /// One thing on the screen.
    public static Place at(ScreenId screen, String thing) {
        return new Place(screen, thing);
    }
}
