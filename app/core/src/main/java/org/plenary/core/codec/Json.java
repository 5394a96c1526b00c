package org.plenary.core.codec;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// JSON as entries use it: no floats, no null, integers within ±(2^53 − 1). Objects are kept in the
/// order of RFC 8785.
public sealed interface Json {
    /// A string.
    record Text(String value) implements Json {}

    /// An integer.
    record Whole(long value) implements Json {}

    /// True or false.
    record Bool(boolean value) implements Json {}

    /// A list.
    record Array(List<Json> items) implements Json {}

    /// Members by name, sorted by UTF-16 code units as RFC 8785 asks (which is how Java compares
    /// strings).
    record Members(SortedMap<String, Json> byName) implements Json {
        /// An object to be filled.
        public Members() {
            this(new TreeMap<>());
        }

        Members with(String name, Json value) {
            byName.put(name, value);
            return this;
        }

        Members with(String name, String value) {
            return with(name, new Text(value));
        }

        Members with(String name, long value) {
            return with(name, new Whole(value));
        }

        Members with(String name, boolean value) {
            return with(name, new Bool(value));
        }
    }
}
