package org.plenary.core.ledger;

/// A well-formed note, checkpoint or proof that is not what it would have to be in order to be
/// believed; the message is a sentence that says why.
public final class UntrustedNote extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    /// @param sentence what is wrong
    public UntrustedNote(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /// What is wrong.
    public String sentence() {
        return sentence;
    }
}
