package org.plenary.core.counting;

/// A share that must be reached: at least (≥) or more than (>) a fraction.
public record Threshold(Fraction share, boolean exceeded) {
    /// More than everything can never be reached, so it is no threshold.
    public Threshold {
        if (exceeded && share.numerator() == share.denominator()) {
            throw new IllegalArgumentException("nobody can reach more than everything");
        }
    }

    /// At least this share.
    public static Threshold atLeast(int numerator, int denominator) {
        return new Threshold(new Fraction(numerator, denominator), false);
    }

    /// More than this share.
    public static Threshold moreThan(int numerator, int denominator) {
        return new Threshold(new Fraction(numerator, denominator), true);
    }

    /// Whether `part` of `base` reaches it. Of an empty base nothing is reached.
    public boolean reachedBy(long part, long base) {
        int compared = share.compare(part, base);
        return base > 0 && (exceeded ? compared > 0 : compared >= 0);
    }
}
