package org.plenary.desktop.ui;

import java.util.Locale;

/// The distance between things, in ems, so that it grows with the text.
public enum Gap {
    /// None.
    NONE,
    /// A quarter: a label and its field.
    TIGHT,
    /// A half: lines that belong together.
    SMALL,
    /// One: things in a group.
    NORMAL,
    /// One and a half: groups.
    WIDE,
    /// Two and a half: parts of a page.
    AIRY;

    /// Its name in `plenary.css`.
    public String styleClass() {
        return "gap-" + name().toLowerCase(Locale.ROOT);
    }
}
