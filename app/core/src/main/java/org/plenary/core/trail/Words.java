package org.plenary.core.trail;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.core.codec.WordsCodec;
import org.plenary.core.term.Malformed;

/// What somebody wrote, by the name of its place (`title`, `text`, `reasons` and so on; see
/// LOG.md). Plain text, never markup with effects.
public final class Words {
    private final SortedMap<String, String> byName;

    private Words(SortedMap<String, String> byName) {
        this.byName = Collections.unmodifiableSortedMap(byName);
    }

    /// Words by name.
    public static Words of(Map<String, String> byName) {
        return new Words(new TreeMap<>(byName));
    }

    /// A single word's worth.
    public static Words of(String name, String text) {
        return of(Map.of(name, text));
    }

    /// The words in a body's bytes.
    public static Words decode(byte[] bytes) throws Malformed {
        return new Words(WordsCodec.decode(bytes));
    }

    /// Canonical bytes.
    public byte[] encode() {
        return WordsCodec.encode(byName);
    }

    /// These words and one more.
    public Words with(String name, String text) {
        TreeMap<String, String> more = new TreeMap<>(byName);
        more.put(name, text);
        return new Words(more);
    }

    /// What stands at a place; nothing at all is an empty text.
    public String get(String name) {
        return byName.getOrDefault(name, "");
    }

    /// All places in order.
    public SortedMap<String, String> byName() {
        return byName;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words that && byName.equals(that.byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }
}
