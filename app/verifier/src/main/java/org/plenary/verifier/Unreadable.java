package org.plenary.verifier;

import java.io.IOException;

/// Something could not be read, so nothing can be said of it. The message is a sentence.
final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    Unreadable(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
