package org.plenary.core.term;

/// The kinds of attachment that an assembly publishes; anything else is refused.
public enum Media {
    /// text/plain in UTF-8: a draw's own files, never evidence
    TEXT,
    /// image/png
    PNG,
    /// image/jpeg
    JPEG,
    /// application/pdf
    PDF
}
