package org.plenary.desktop.wording;

import java.util.Optional;
import org.plenary.core.event.Event;
import org.plenary.core.term.Refusal;
import org.plenary.desktop.chamber.Chamber;

/// Whether the reader may do something now.
public final class May {
    private May() {}

    /// Why an event would not count if it were the next, in a sentence. That its words are still to
    /// be written hinders nobody from writing them.
    public static Optional<String> not(Chamber chamber, Event event) {
        return chamber.refusal(event)
                .filter(why -> why != Refusal.WORDS_MISSING)
                .map(Refusal::sentence);
    }
}
