package org.plenary.core.counting;

/// An exact share between nothing and everything, such as two thirds; never a floating-point
/// number.
public record Fraction(int numerator, int denominator) {
    /// Denominators lie between 1 and 1,000,000, numerators between 0 and the denominator.
    public Fraction {
        if (denominator < 1
                || denominator > 1_000_000
                || numerator < 0
                || numerator > denominator) {
            throw new IllegalArgumentException("not a share: " + numerator + "/" + denominator);
        }
    }

    /// Negative when `part` of `base` is less than this share, zero when it is exactly as much.
    int compare(long part, long base) {
        return Long.compare(
                Math.multiplyExact(part, (long) denominator),
                Math.multiplyExact(base, (long) numerator));
    }
}
