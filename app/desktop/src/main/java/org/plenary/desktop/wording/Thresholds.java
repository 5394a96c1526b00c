package org.plenary.desktop.wording;

import org.plenary.core.counting.Fraction;
import org.plenary.core.counting.Threshold;
import org.plenary.desktop.ui.words.Words;

/// A threshold as people say it: "more than half", "at least two thirds", "at least 3/7".
public final class Thresholds {
    private Thresholds() {}

    /// The threshold in words, exact.
    public static String text(Words words, Threshold threshold) {
        String fraction = fraction(words, threshold.share());
        return threshold.exceeded()
                ? words.text("wording.threshold.more-than", "fraction", fraction)
                : words.text("wording.threshold.at-least", "fraction", fraction);
    }

    /// Common fractions have a name; every other one is said by its two numbers, never rounded.
    static String fraction(Words words, Fraction fraction) {
        int divisor = divisor(fraction.numerator(), fraction.denominator());
        int numerator = fraction.numerator() / divisor;
        int denominator = fraction.denominator() / divisor;
        return words.text(
                "wording.fraction",
                "name",
                "n" + numerator + "of" + denominator,
                "numerator",
                numerator,
                "denominator",
                denominator);
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}
