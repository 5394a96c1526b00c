package org.plenary.core.draw;

/// How many people of one feature value the panel needs.
///
/// @param value the value's name, such as `18-29`
/// @param min the fewest seats, at least 0
/// @param max the most seats, at least `min`
public record Quota(String value, int min, int max) {
    /// Bounds are 0 to 2,000; a name is one line of 1 to 100 signs without space around it.
    public Quota {
        Lines.name(value);
        if (min < 0 || max < min || max > Quotas.MOST_SEATS) {
            throw new IllegalArgumentException(
                    "a quota lies between 0 and 2,000, its most not below its least: " + value);
        }
    }

    /// Whether this many people of the value are neither too few nor too many.
    public boolean admits(int people) {
        return min <= people && people <= max;
    }
}
