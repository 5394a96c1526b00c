package org.plenary.server.site.book;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/// Every sentence of the pages, in one language. Used by one thread at a time.
public final class Sentences {
    private final Locale locale;
    private final Map<String, String> patterns = new HashMap<>();
    private final Map<String, MessageFormat> formats = new HashMap<>();

    private Sentences(Locale locale, Properties lines) {
        this.locale = locale;
        lines.forEach((key, text) -> patterns.put((String) key, (String) text));
    }

    /// The English ones.
    public static Sentences english() {
        Properties lines = new Properties();
        try (InputStream in =
                Sentences.class.getResourceAsStream("/org/plenary/server/site/words.properties")) {
            if (in == null) {
                throw new IllegalStateException("the words of the pages are missing");
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Sentences(Locale.UK, lines);
    }

    /// The language they are in.
    public Locale locale() {
        return locale;
    }

    /// The sentence under a key, with `name, value` pairs for what stands in braces. A wrong key or
    /// a missing value is a bug and throws; a sentence may leave out what it is given.
    public String of(String key, Object... namesAndValues) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        if (namesAndValues.length == 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        MessageFormat format =
                formats.computeIfAbsent(pattern, text -> new MessageFormat(text, locale));
        if (!values.keySet().containsAll(format.getArgumentNames())) {
            throw new IllegalArgumentException(
                    key + " names " + format.getArgumentNames() + ", not " + values.keySet());
        }
        return format.format(values);
    }

    /// The sentences whose keys begin with this, by the rest of the key, with their braces as they
    /// are: for a program that fills them in itself, and knows nothing but names in braces.
    public SortedMap<String, String> patterns(String prefix) {
        SortedMap<String, String> found = new TreeMap<>();
        patterns.forEach((key, pattern) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), pattern);
            }
        });
        return found;
    }

    /// The words for one constant of an enumeration: of `stance` and AGAINST, `stance.against`.
    public String each(String prefix, Enum<?> constant) {
        return of(prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// A whole number as the language writes it.
    public String number(long number) {
        return Math.abs(number) < 1000
                ? Long.toString(number)
                : NumberFormat.getIntegerInstance(locale).format(number);
    }
}
