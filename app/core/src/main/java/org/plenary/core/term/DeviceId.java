package org.plenary.core.term;

/// The name of a device: 32 hexadecimal digits derived from its public key.
public record DeviceId(String value) {
    /// Digits in the name.
    public static final int LENGTH = 32;

    /// Exactly 32 lower-case hexadecimal digits.
    public DeviceId {
        if (!HexDigits.areLowerCase(value, LENGTH)) {
            throw new IllegalArgumentException("expected 32 lower-case hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
