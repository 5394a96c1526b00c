package org.plenary.desktop.ui.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Path FILES =
            Path.of("src", "main", "resources", "org", "plenary", "desktop");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+)(\\.[a-z0-9-]+)+\"");
    private static final Pattern EACH = Pattern.compile("\\.each\\(\\s*\"([a-z]+\\.[a-z0-9.-]+)\"");

    private final Words words = Words.in(Locale.UK);

    @Test
    void everyKeyInTheSourcesHasWords() {
        Map<String, String> all = all();
        Set<String> families = families();
        var missing = new TreeSet<String>();
        for (String literal : literals()) {
            boolean said = all.containsKey(literal) || families.contains(literal);
            if (packages().contains(literal.substring(0, literal.indexOf('.'))) && !said) {
                missing.add(literal);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyWithWordsIsSaidSomewhere() {
        Set<String> literals = literals();
        Set<String> families = families();
        var idle = new TreeSet<>(all().keySet());
        idle.removeIf(key ->
                literals.contains(key)
                        || families.contains(key.substring(0, key.lastIndexOf('.'))));
        assertThat(idle).isEmpty();
    }

    @Test
    void everyCallFillsInExactlyTheNamesOfItsSentence() {
        Map<String, String> all = all();
        var wrong = new ArrayList<String>();
        for (Sources.Call call : Sources.calls()) {
            Set<String> names = Words.names(all.getOrDefault(call.key(), ""));
            if (!names.equals(new TreeSet<>(call.names()))) {
                wrong.add(call + " but the sentence names " + names);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(Sources.calls()).hasSizeGreaterThan(50);
    }

    @Test
    void everySentenceIsAPatternAndStandsUnderItsOwnPackage() {
        for (Path file : Sources.files(FILES, "words.properties")) {
            String place = file.getParent().getFileName().toString();
            read(file)
                    .forEach((key, text) -> {
                        assertThat(key).startsWith(place + ".");
                        assertThat(text.strip()).as(key).isNotEmpty();
                        new MessageFormat(text, Locale.UK);
                    });
        }
    }

    @Test
    void aSentenceInThePluralSaysTheNumberAsTheLanguageWritesIt() {
        assertThat(words.text("ui.problem.text-too-long.do", "over", 1))
                .startsWith("Shorten it by 1 character.");
        assertThat(words.text("ui.problem.text-too-long.do", "over", 1200))
                .startsWith("Shorten it by 1,200 characters.");
    }

    @Test
    void whatAMemberWroteIsNeverTakenForAPattern() {
        assertThat(words.text("ui.stage.now", "name", "{0} it''s {plural"))
                .isEqualTo("{0} it''s {plural: now");
    }

    @Test
    void aWrongKeyOrAWrongNameIsABugAndIsSaidAtOnce() {
        assertThatThrownBy(() -> words.text("ui.nothing")).hasMessageContaining("ui.nothing");
        assertThatThrownBy(() -> words.text("ui.stage.now")).hasMessageContaining("names [name]");
        assertThatThrownBy(() -> words.text("ui.stage.now", "nam", "x"))
                .hasMessageContaining("given [nam]");
        assertThatThrownBy(() -> words.text("ui.stage-bar", "name", "x"))
                .hasMessageContaining("names []");
    }

    private static Set<String> literals() {
        var found = new TreeSet<String>();
        Matcher matcher = LITERAL.matcher(Sources.all());
        while (matcher.find()) {
            found.add(matcher.group().replace("\"", ""));
        }
        return found;
    }

    private static Set<String> families() {
        var found = new TreeSet<String>();
        Matcher matcher = EACH.matcher(Sources.all());
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> packages() {
        var found = new TreeSet<String>();
        Sources.files(FILES, "words.properties")
                .forEach(file -> found.add(file.getParent().getFileName().toString()));
        return found;
    }

    private static Map<String, String> all() {
        var all = new TreeMap<String, String>();
        Sources.files(FILES, "words.properties").forEach(file -> all.putAll(read(file)));
        return all;
    }

    private static Map<String, String> read(Path file) {
        var lines = new Properties();
        try {
            lines.load(new StringReader(Sources.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new TreeMap<String, String>();
        lines.forEach((key, text) -> words.put((String) key, (String) text));
        return words;
    }
}
