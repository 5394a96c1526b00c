package org.plenary.sortition.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WordsTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z-]+(?:\\.[a-z-]+)*\\.?)\"");

    @Test
    void everySentenceIsSaidSomewhere() throws IOException {
        Set<String> quoted = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                QUOTED.matcher(Files.readString(file))
                        .results()
                        .forEach(m -> quoted.add(m.group(1)));
            }
        }
        assertThat(keys())
                .as("a key stands in the sources, or what comes before its last point does")
                .allMatch(key -> quoted.contains(key) || quoted.contains(beginning(key)));
    }

    private static String beginning(String key) {
        // Of `fault.no-column.nearest.none` the part `fault.no-column.nearest` stands there.
        String part = key.substring(0, key.lastIndexOf('.') + 1);
        return part.equals("fault.no-column.nearest.")
                        || part.equals("fault.unknown-value.nearest.")
                ? part.substring(0, part.length() - 1)
                : part;
    }

    @Test
    void aWrongKeyOrAWrongSetOfNamesIsABug() {
        assertThatIllegalArgumentException().isThrownBy(() -> Words.of("fault.nothing"));
        assertThatIllegalArgumentException().isThrownBy(() -> Words.of("fault.not-csv"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.of("fault.no-rows", "line", "2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.of("lines", "count", 1, "line", "2"));
    }

    @Test
    void whatIsShownIsShortAndOnOneLine() {
        assertThat(Shown.cell("a\nb\u202Ec")).isEqualTo("a b c");
        assertThat(Shown.cell("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
        assertThat(Shown.cell("\uD83D\uDE00".repeat(60))).isEqualTo("\uD83D\uDE00".repeat(60));
        assertThat(Shown.lines(Stream.iterate(1L, i -> i + 1).limit(10).toList()))
                .isEqualTo("1, 2, 3, 4, 5, 6, 7, 8 and 2 more");
    }

    private static Set<String> keys() throws IOException {
        Properties words = new Properties();
        Path file = MAIN.resolve("resources/org/plenary/sortition/words/words.properties");
        try (Reader in = Files.newBufferedReader(file)) {
            words.load(in);
        }
        return words.stringPropertyNames();
    }
}
