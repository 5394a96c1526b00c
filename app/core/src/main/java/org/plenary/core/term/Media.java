package org.plenary.core.term;

/// The kinds of attachment that an assembly publishes; anything else is refused.
public enum Media {
    /// image/png
    PNG,
    /// image/jpeg
    JPEG,
    /// application/pdf
    PDF
}
