package org.plenary.desktop.ui.look;

import java.util.Arrays;

/// The size of all text, and with it of everything: five steps from 16 to 32 pixels.
public enum TextSize {
    /// 16 px.
    PERCENT_100(16),
    /// 20 px.
    PERCENT_125(20),
    /// 24 px.
    PERCENT_150(24),
    /// 28 px.
    PERCENT_175(28),
    /// 32 px.
    PERCENT_200(32);

    private final int pixels;

    TextSize(int pixels) {
        this.pixels = pixels;
    }

    /// The height of the text's body in pixels.
    public int pixels() {
        return pixels;
    }

    /// The size relative to 16 px.
    public int percent() {
        return pixels * 100 / 16;
    }

    /// One step up, or the same at the top.
    public TextSize larger() {
        return Arrays.stream(values())
                .filter(each -> each.pixels > pixels)
                .findFirst()
                .orElse(this);
    }

    /// One step down, or the same at the bottom.
    public TextSize smaller() {
        return Arrays.stream(values())
                .filter(each -> each.pixels < pixels)
                .reduce((_, later) -> later)
                .orElse(this);
    }
}
