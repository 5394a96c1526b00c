package org.plenary.desktop.draw;

import java.util.Arrays;
import org.plenary.core.ledger.Hash;

/// A file as the registrar chose it: its name, and the bytes that stood in it then. What happens to
/// the file afterwards changes nothing here.
final class Source {
    private final String name;
    private final byte[] bytes;

    Source(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source that
                && name.equals(that.name)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Hash.sha256(bytes).hashCode();
    }
}
