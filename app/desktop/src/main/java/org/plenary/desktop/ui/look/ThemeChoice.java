package org.plenary.desktop.ui.look;

import java.util.Optional;

/// What the person chose: one theme, or whatever their system says.
public enum ThemeChoice {
    /// As the system is set, changing with it.
    SYSTEM(Optional.empty()),
    /// Always light.
    LIGHT(Optional.of(Theme.LIGHT)),
    /// Always dark.
    DARK(Optional.of(Theme.DARK)),
    /// Always yellow on black.
    CONTRAST(Optional.of(Theme.CONTRAST));

    @SuppressWarnings("ImmutableEnumChecker") // an Optional of an enum is as good as final
    private final Optional<Theme> fixed;

    ThemeChoice(Optional<Theme> fixed) {
        this.fixed = fixed;
    }

    /// The theme to show when the system asks for `systems`.
    public Theme over(Theme systems) {
        return fixed.orElse(systems);
    }
}
