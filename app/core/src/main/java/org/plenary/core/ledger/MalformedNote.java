package org.plenary.core.ledger;

/// Bytes that are no note, tile, bundle, proof or checkpoint as the C2SP specifications write them;
/// the message says why.
public final class MalformedNote extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    /// @param sentence what is wrong
    public MalformedNote(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /// What is wrong.
    public String sentence() {
        return sentence;
    }
}
