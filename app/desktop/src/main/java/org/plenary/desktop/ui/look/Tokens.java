package org.plenary.desktop.ui.look;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/// The colours of every theme, by name, as `tokens.properties` writes them.
public final class Tokens {
    private final Map<Theme, SortedMap<String, String>> themes;

    private Tokens(Map<Theme, SortedMap<String, String>> themes) {
        this.themes = themes;
    }

    /// Reads the file that is packed with the program.
    public static Tokens load() {
        var lines = new Properties();
        try (var in =
                        Objects.requireNonNull(
                                Tokens.class.getResourceAsStream("tokens.properties"));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own colours cannot be read", e);
        }
        var themes = new EnumMap<Theme, SortedMap<String, String>>(Theme.class);
        for (Theme theme : Theme.values()) {
            themes.put(theme, ofTheme(theme, lines));
        }
        return new Tokens(themes);
    }

    private static SortedMap<String, String> ofTheme(Theme theme, Properties lines) {
        String prefix = theme.name().toLowerCase(Locale.ROOT) + ".";
        var colours = new TreeMap<String, String>();
        for (String line : lines.stringPropertyNames()) {
            if (line.startsWith(prefix)) {
                colours.put(line.substring(prefix.length()), lines.getProperty(line).strip());
            }
        }
        return colours;
    }

    /// The colours of one theme: name without its theme → `#RRGGBB`.
    public SortedMap<String, String> of(Theme theme) {
        return Objects.requireNonNull(themes.get(theme));
    }

    /// A style sheet that gives `.root` this theme's colours, as `-name`, and its text size.
    String styleSheet(Theme theme, TextSize size) {
        var css =
                new StringBuilder(2048)
                        .append(".root{-fx-font-size:")
                        .append(size.pixels())
                        .append("px;");
        of(theme)
                .forEach((name, colour) ->
                        css.append('-').append(name).append(':').append(colour).append(';'));
        return css.append('}').toString();
    }
}
