package org.plenary.core.trail;

import java.util.Arrays;

/// One frame of a batch or of a stick file: a type and bytes. Frames have no names and no paths
/// (RELIABILITY R34).
public final class Frame {
    private final Type type;
    private final byte[] bytes;

    /// What a frame carries.
    public enum Type {
        /// A signed entry.
        ENTRY(1),
        /// A body record.
        BODY(2),
        /// A sealed choice handed in with a vote: the vote's id (32 bytes), the key (32 bytes), the
        /// choice's name.
        SEALED_CHOICE(3),
        /// A signed checkpoint.
        CHECKPOINT(4);

        private final int code;

        Type(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    /// A frame; the bytes are copied.
    public Frame(Type type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes.clone();
    }

    /// What it carries.
    public Type type() {
        return type;
    }

    /// A copy of its bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frame that && type == that.type && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
