package org.plenary.verifier;

import java.util.function.Consumer;

/// Where the sentences go, as soon as each is known.
final class Report {
    private final Consumer<String> lines;

    Report(Consumer<String> lines) {
        this.lines = lines;
    }

    void say(String sentence) {
        lines.accept(sentence);
    }
}
