package org.plenary.sortition.command;

/// What was asked for cannot be done; the message is a sentence that says why.
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    Refused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
