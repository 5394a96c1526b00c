package org.plenary.verifier;

/// Something does not hold: whoever reads the message knows where, and what it means.
final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    Broken(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /// Something that does not hold at a position of the trail.
    static Broken at(long position, String sentence) {
        return new Broken("At position " + Texts.number(position) + ": " + sentence);
    }

    String sentence() {
        return sentence;
    }
}
