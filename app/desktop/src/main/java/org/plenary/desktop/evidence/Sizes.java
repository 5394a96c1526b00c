package org.plenary.desktop.evidence;

import org.plenary.desktop.ui.words.Words;

/// Sizes of files as people say them: thousands of bytes, then millions with one place.
final class Sizes {
    private static final long MILLION = 1_000_000;

    private Sizes() {}

    static String text(Words words, long bytes) {
        return bytes < MILLION
                ? words.text("evidence.size.kilobytes", "size", (bytes + 999) / 1000)
                : words.text("evidence.size.megabytes", "size", bytes / (double) MILLION);
    }
}
