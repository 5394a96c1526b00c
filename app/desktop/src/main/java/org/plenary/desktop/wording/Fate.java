package org.plenary.desktop.wording;

import java.util.Optional;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;
import org.plenary.desktop.chamber.Outgoing;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.ui.words.Words;

/// How far an own entry has come and whether it counts, in the words of RELIABILITY 3.3.
///
/// @param state how far it has come
/// @param tone what kind of news that is
/// @param reason why it does not count; empty when it does
public record Fate(String state, Tone tone, String reason) {
    /// What kind of news it is.
    public enum Tone {
        /// On its way.
        WAITING,
        /// Proven.
        RECORDED,
        /// In the record or on its way there, and without effect.
        WITHOUT_EFFECT
    }

    /// The fate of an entry, if it is the reader's own.
    public static Optional<Fate> of(Words words, Standing standing, EntryId entry) {
        return standing.own(entry).map(own -> of(words, own));
    }

    /// The fate of an own entry.
    public static Fate of(Words words, Outgoing own) {
        String state = words.each("wording.state", own.state());
        if (own.refusal().isPresent()) {
            Refusal why = own.refusal().get();
            return new Fate(
                    words.text("wording.state.without-effect", "state", state),
                    Tone.WITHOUT_EFFECT,
                    why.sentence());
        }
        Tone tone = own.state() == Outgoing.State.RECORDED ? Tone.RECORDED : Tone.WAITING;
        return new Fate(state, tone, "");
    }
}
