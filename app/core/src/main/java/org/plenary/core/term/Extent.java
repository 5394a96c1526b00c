package org.plenary.core.term;

/// What a member says of their own reading. Honesty counts, reading is not forced.
public enum Extent {
    /// Read.
    READ,
    /// Partly read.
    PARTLY,
    /// Not read.
    NOT_READ
}
