package org.plenary.core.counting;

/// A part of a base. There is no way to ask for its percentage without holding the base too: that
/// is what the type is for.
///
/// @param part how many of the base
/// @param of how many the base holds
/// @param base of whom
public record Share(long part, long of, Base base) {
    /// The part is never larger than its base.
    public Share {
        if (part < 0 || part > of) {
            throw new IllegalArgumentException(part + " is no part of " + of);
        }
    }

    /// Whole per cent, half rounded up; zero of an empty base.
    public int percent() {
        return of == 0 ? 0 : (int) ((200 * part + of) / (2 * of));
    }

    /// Tenths of a per cent, half rounded up; zero of an empty base.
    public int permille() {
        return of == 0 ? 0 : (int) ((2000 * part + of) / (2 * of));
    }
}
