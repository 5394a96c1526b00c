package org.plenary.server.store;

/// A reason not to start, in a sentence that says what to do. Nothing was changed.
public final class CannotStart extends Exception {
    private static final long serialVersionUID = 1L;

    /// @param sentence what is wrong and what to do
    public CannotStart(String sentence) {
        super(sentence);
    }

    /// @param sentence what is wrong and what to do
    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /// What is wrong and what to do.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
