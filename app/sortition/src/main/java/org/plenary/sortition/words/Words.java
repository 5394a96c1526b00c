package org.plenary.sortition.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// Every sentence of the module, in English.
public final class Words {
    private static final String FILE = "/org/plenary/sortition/words/words.properties";
    private static final Words ENGLISH = new Words(read());

    private final Map<String, String> patterns;

    private Words(Map<String, String> patterns) {
        this.patterns = patterns;
    }

    /// The sentence under a key, with `name, value` pairs for exactly what stands in braces. A
    /// wrong key or a wrong set of names is a bug and throws.
    public static String of(String key, Object... namesAndValues) {
        return ENGLISH.sentence(key, namesAndValues);
    }

    private String sentence(String key, Object... namesAndValues) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        // ICU takes a moment to load, and many sentences have nothing to fill in.
        if (namesAndValues.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        if (!names(pattern).equals(values.keySet())) {
            throw new IllegalArgumentException(
                    key + " names " + names(pattern) + ", not " + values.keySet());
        }
        return new MessageFormat(pattern, Locale.UK).format(values);
    }

    /// Every name that a pattern fills in, at any depth.
    private static Set<String> names(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            if (parsed.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                names.add(parsed.getSubstring(parsed.getPart(i)));
            }
        }
        return names;
    }

    private static Map<String, String> read() {
        Properties lines = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the words of the draw are missing");
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> words = new HashMap<>();
        lines.forEach((key, text) -> words.put((String) key, (String) text));
        return Map.copyOf(words);
    }
}
