package org.plenary.core.term;

import java.util.Locale;

/// What a public number of a draw decides.
public enum NumberFor {
    /// It seeds the lottery.
    LOTTERY,
    /// It picks the panel.
    PANEL;

    /// The name in an entry.
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
