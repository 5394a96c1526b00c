package org.plenary.desktop.ui.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.scene.text.Font;
import org.kordamp.ikonli.material2.Material2OutlinedALIkonHandler;

/// The typefaces that come with the program, so that every laptop shows the same page.
final class Fonts {
    private Fonts() {}

    /// Makes the faces known to JavaFX; each costs a few milliseconds, once.
    static void load() {
        load("AtkinsonHyperlegibleNext-Regular.ttf");
        load("AtkinsonHyperlegibleNext-Bold.ttf");
        load("AtkinsonHyperlegibleNext-Italic.ttf");
        load("AtkinsonHyperlegibleNext-BoldItalic.ttf");
        load("SourceSerif4-SemiBold.ttf");
        load(new Material2OutlinedALIkonHandler().getFontResourceAsStream(), "the icons");
    }

    private static void load(String file) {
        load(Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file), file), file);
    }

    private static void load(InputStream bytes, String name) {
        try (bytes) {
            if (Font.loadFont(bytes, 16) == null) {
                throw new IllegalStateException("not a typeface: " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own typefaces cannot be read", e);
        }
    }
}
