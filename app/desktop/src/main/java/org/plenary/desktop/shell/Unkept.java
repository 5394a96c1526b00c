package org.plenary.desktop.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.desktop.ui.Preferences;

/// Choices that last as long as the program runs: what there is before a letter was used and a
/// profile made.
final class Unkept implements Preferences {
    private final Map<String, String> choices = new HashMap<>();

    @Override
    public Optional<String> find(String name) {
        return Optional.ofNullable(choices.get(name));
    }

    @Override
    public void keep(String name, String value) {
        choices.put(name, value);
    }
}
