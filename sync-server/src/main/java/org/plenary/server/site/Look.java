package org.plenary.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.plenary.server.site.book.Shelf;

/// Colours and typefaces, the same as the desktop's: light, dark and high contrast, as the reader's
/// system asks.
final class Look {
    private static final List<String> FONTS =
            List.of(
                    "AtkinsonHyperlegibleNext-Regular.ttf",
                    "AtkinsonHyperlegibleNext-Italic.ttf",
                    "AtkinsonHyperlegibleNext-Bold.ttf",
                    "SourceSerif4-SemiBold.ttf",
                    "OFL-AtkinsonHyperlegibleNext.txt",
                    "OFL-SourceSerif4.txt");

    private final byte[] style;

    private Look(byte[] style) {
        this.style = style;
    }

    static Look read() {
        try {
            Properties tokens = new Properties();
            tokens.load(new StringReader(new String(resource("tokens.properties"), UTF_8)));
            String style =
                    theme(tokens, "light", ":root", false)
                            + theme(tokens, "dark", "(prefers-color-scheme: dark)", true)
                            + theme(tokens, "contrast", "(prefers-contrast: more)", true)
                            + new String(resource("site.css"), UTF_8);
            return new Look(style.getBytes(UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String theme(Properties tokens, String theme, String where, boolean screen) {
        Map<String, String> own = new TreeMap<>();
        tokens.forEach((name, colour) -> {
            if (((String) name).startsWith(theme + ".")) {
                own.put(((String) name).substring(theme.length() + 1), (String) colour);
            }
        });
        StringBuilder css =
                new StringBuilder("color-scheme:").append(theme.equals("light") ? "light" : "dark");
        own.forEach((name, colour) -> css.append(";--").append(name).append(':').append(colour));
        return !screen
                ? where + "{" + css + "}\n"
                : "@media screen and " + where + "{:root{" + css + "}}\n";
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Look.class.getResourceAsStream("look/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return in.readAllBytes();
        }
    }

    void write(Shelf shelf) throws IOException {
        shelf.put("style.css", style);
        shelf.put("mark.svg", resource("mark.svg"));
        for (String font : FONTS) {
            String path = "fonts/" + font;
            if (!shelf.keeps(path, font)) {
                shelf.put(path, resource(font));
            }
        }
    }
}
