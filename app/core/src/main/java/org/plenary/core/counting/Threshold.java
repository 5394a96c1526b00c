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

    /// The smallest part of `base` that reaches it; one more than nothing of an empty base, which
    /// nobody reaches.
    public long least(long base) {
        if (base == 0) {
            return 1;
        }
        long product = Math.multiplyExact(base, (long) share.numerator());
        return exceeded
                ? Math.floorDiv(product, share.denominator()) + 1
                : Math.ceilDiv(product, share.denominator());
    }
}
