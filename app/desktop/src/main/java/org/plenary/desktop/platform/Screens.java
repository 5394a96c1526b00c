package org.plenary.desktop.platform;

import com.gluonhq.attach.display.DisplayService;

/// How large the window is the first time.
public final class Screens {
    private static final double SHARE = 0.9;
    private static final double WIDEST = 1366;
    private static final double HIGHEST = 900;

    private Screens() {}

    /// A window's size in pixels.
    public record Size(double width, double height) {}

    /// Nine tenths of the screen, and no more than reads well.
    public static Size first() {
        Logs.quieten();
        return DisplayService.create()
                .map(DisplayService::getScreenResolution)
                .map(all ->
                        new Size(
                                Math.min(WIDEST, all.getWidth() * SHARE),
                                Math.min(HIGHEST, all.getHeight() * SHARE)))
                .orElse(new Size(WIDEST, HIGHEST));
    }
}
