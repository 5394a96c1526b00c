package org.plenary.desktop.ui.look;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;

/// What the operating system asks for; read on the JavaFX thread.
final class SystemLook {
    private final Platform.Preferences preferences = Platform.getPreferences();

    /// High contrast before dark before light.
    Theme theme() {
        if (asksForContrast()) {
            return Theme.CONTRAST;
        }
        return preferences.getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    boolean asksForStillness() {
        return preferences.isReducedMotion();
    }

    void onChange(Runnable changed) {
        InvalidationListener listener = _ -> changed.run();
        preferences.addListener(listener);
    }

    /// Windows says so by a flag, GNOME by the name of its theme; macOS gives JavaFX no word of it.
    private boolean asksForContrast() {
        if (preferences.getBoolean("Windows.SPI.HighContrast").orElse(false)) {
            return true;
        }
        String gtk = preferences.getString("GTK.theme_name").orElse("");
        return gtk.toLowerCase(Locale.ROOT).contains("highcontrast");
    }
}
