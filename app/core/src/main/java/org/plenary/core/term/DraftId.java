package org.plenary.core.term;

/// 128 random bits given to a draft when it is begun, so that signing it again never makes it count
/// twice (RELIABILITY R3).
public record DraftId(String value) {
    /// Digits in the name.
    public static final int LENGTH = 32;

    /// Exactly 32 lower-case hexadecimal digits.
    public DraftId {
        if (!HexDigits.areLowerCase(value, LENGTH)) {
            throw new IllegalArgumentException("expected 32 lower-case hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
