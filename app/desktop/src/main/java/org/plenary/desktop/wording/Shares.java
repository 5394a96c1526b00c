package org.plenary.desktop.wording;

import org.plenary.core.counting.Share;
import org.plenary.desktop.ui.words.Words;

/// A part of a base as a sentence's part: the number, the base by name, and only then the
/// percentage.
public final class Shares {
    private Shares() {}

    /// "45 of 70 who said yes or no (64.3 %)". Of an empty base there is no percentage.
    public static String text(Words words, Share share) {
        String base = share.base().name();
        return share.of() == 0
                ? words.text("wording.share.empty", "base", base)
                : words.text(
                        "wording.share",
                        "part",
                        share.part(),
                        "of",
                        share.of(),
                        "base",
                        base,
                        "percent",
                        share.permille() / 10.0);
    }
}
