package org.plenary.desktop.evidence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.ui.Preferences;

/// Where somebody stopped reading. Kept on this laptop only; nobody learns it.
final class Bookmarks {
    private static final String LAST = "reading.last";
    private static final String AT = "reading.at.";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern PLACE = Pattern.compile("[0-9]{1,9}");

    private final Preferences preferences;

    Bookmarks(Preferences preferences) {
        this.preferences = preferences;
    }

    /// The item that was open last.
    Optional<EntryId> last() {
        return preferences.find(LAST).filter(ID.asMatchPredicate()).map(EntryId::ofHex);
    }

    /// The first place in sight when an item was left, in characters of its words.
    int at(EntryId item) {
        return preferences
                .find(AT + item.hex())
                .map(PLACE::matcher)
                .filter(Matcher::matches)
                .map(match -> Integer.parseInt(match.group()))
                .orElse(0);
    }

    void keep(EntryId item, int at) {
        preferences.keep(LAST, item.hex());
        preferences.keep(AT + item.hex(), Integer.toString(at));
    }
}
