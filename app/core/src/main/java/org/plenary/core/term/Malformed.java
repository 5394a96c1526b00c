package org.plenary.core.term;

/// Bytes that are not what they should be; the message is a sentence that says what is wrong.
public final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    /// @param sentence what is wrong, for a person
    public Malformed(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /// What is wrong.
    public String sentence() {
        return sentence;
    }
}
