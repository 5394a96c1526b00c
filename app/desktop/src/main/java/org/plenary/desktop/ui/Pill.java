package org.plenary.desktop.ui;

import java.util.Locale;
import javafx.scene.control.Label;
import org.plenary.desktop.ui.words.Visible;

/// A short word about a thing's state, with a picture so that colour never speaks alone.
public final class Pill extends Label {
    /// What kind of news it is.
    public enum Tone {
        /// No judgement.
        PLAIN,
        /// Done, holds, counts.
        GOOD,
        /// Waits, or is due.
        WARN,
        /// Does not count, or failed.
        BAD,
        /// Belongs to the reader.
        OWN
    }

    private Pill(Symbol symbol, String text, Tone tone) {
        super(Visible.line(text), symbol.picture());
        getStyleClass().addAll("pill", "pill-" + tone.name().toLowerCase(Locale.ROOT));
    }

    /// A word with its picture.
    public static Pill of(Symbol symbol, String text, Tone tone) {
        return new Pill(symbol, text, tone);
    }
}
