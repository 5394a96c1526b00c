package org.plenary.desktop.ui.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.NumberFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Every sentence the program says, in one language.
///
/// A wrong key or a wrong set of names is a bug and throws at once; a test also compares every call
/// in the sources with the files. Sentences are read a package at a time when first needed, and ICU
/// is loaded only by the first sentence that needs a plural, a choice or a number: start-up time is
/// why.
public final class Words {
    private final Locale locale;
    private final Map<String, Map<String, String>> packages = new ConcurrentHashMap<>();

    private Words(Locale locale) {
        this.locale = locale;
    }

    /// The words of the language nearest to `locale`; English is what there is.
    public static Words in(Locale locale) {
        return new Words(locale);
    }

    /// The language and region these words, and the dates and numbers in them, follow.
    public Locale locale() {
        return locale;
    }

    /// The sentence under `key`, with `name, value` pairs for exactly the names in it:
    /// `text("today.unread", "count", 3)`.
    public String text(String key, Object... namesAndValues) {
        String pattern = pattern(key);
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("a name without a value for " + key);
        }
        if (namesAndValues.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        var values = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        Set<String> names = names(pattern);
        if (!names.equals(values.keySet())) {
            throw new IllegalArgumentException(
                    key + " names " + names + " and was given " + values.keySet());
        }
        return new MessageFormat(pattern, locale).format(values);
    }

    /// Every name a pattern fills in, at any depth.
    static Set<String> names(String pattern) {
        var parsed = new MessagePattern(pattern);
        var names = new TreeSet<String>();
        for (int i = 0; i < parsed.countParts(); i++) {
            if (parsed.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                names.add(parsed.getSubstring(parsed.getPart(i)));
            }
        }
        return names;
    }

    /// The sentence for one constant of an enum: `each("ui.mark", AGAINST)` is the text of
    /// `ui.mark.against`.
    public String each(String prefix, Enum<?> constant) {
        return text(prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// A whole number as this language writes it.
    public String number(long number) {
        return Math.abs(number) < 1000
                ? Long.toString(number)
                : NumberFormat.getIntegerInstance(locale).format(number);
    }

    private String pattern(String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("a key begins with its package: " + key);
        }
        String text = packages.computeIfAbsent(key.substring(0, dot), Words::read).get(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return text;
    }

    private static Map<String, String> read(String place) {
        var lines = new Properties();
        String file = "/org/plenary/desktop/" + place + "/words.properties";
        try (var in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no words for the package " + place);
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own words cannot be read: " + place, e);
        }
        var words = new HashMap<String, String>();
        lines.forEach((key, text) -> words.put((String) key, (String) text));
        return Map.copyOf(words);
    }
}
