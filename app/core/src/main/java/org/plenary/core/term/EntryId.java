package org.plenary.core.term;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.core.ledger.Hash;

/// The name of an entry: the SHA-256 of its note's text, signatures left out (RELIABILITY R1).
public record EntryId(Hash hash) implements Comparable<EntryId> {
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{64}");

    /// The id that a text from elsewhere is, if it is one.
    public static Optional<EntryId> parse(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(ofHex(text)) : Optional.empty();
    }

    /// An id from 64 lower-case hexadecimal digits.
    public static EntryId ofHex(String hex) {
        return new EntryId(Hash.ofHex(hex));
    }

    /// The 64 lower-case hexadecimal digits.
    public String hex() {
        return hash.hex();
    }

    @Override
    public int compareTo(EntryId other) {
        return hash.compareTo(other.hash);
    }

    @Override
    public String toString() {
        return hex();
    }
}
