package org.plenary.desktop.parts;

import org.plenary.desktop.ui.Preferences;

/// Up to which entry of the record the person has looked at what of theirs does not count, so that
/// it is pointed out once and not for ever.
public final class Refusals {
    private static final String NAME = "refusals-seen";

    private Refusals() {}

    /// The last index that was looked at; -1 for none.
    public static long seen(Preferences preferences) {
        return preferences.find(NAME).map(Long::parseLong).orElse(-1L);
    }

    /// The person has looked at everything up to this index.
    public static void saw(Preferences preferences, long index) {
        if (index > seen(preferences)) {
            preferences.keep(NAME, Long.toString(index));
        }
    }
}
