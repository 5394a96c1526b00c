package org.plenary.desktop.ui.prose;

/// A stretch of a text, in characters from its beginning; `end` is the first that no longer belongs
/// to it.
public record Span(int start, int end) {
    /// Ends are never before starts.
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch of a text: " + start + " to " + end);
        }
    }

    /// Whether it holds nothing.
    public boolean isEmpty() {
        return start == end;
    }

    /// What it holds of a text.
    public String of(String text) {
        return text.substring(start, end);
    }
}
