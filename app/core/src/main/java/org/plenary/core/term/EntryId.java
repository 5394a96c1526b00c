package org.plenary.core.term;

import org.plenary.core.ledger.Hash;

/// The name of an entry: the SHA-256 of its note's text, signatures left out (RELIABILITY R1).
public record EntryId(Hash hash) implements Comparable<EntryId> {
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
