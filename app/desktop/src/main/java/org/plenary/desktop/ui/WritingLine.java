package org.plenary.desktop.ui;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.TextField;
import org.plenary.desktop.ui.words.Words;

/// A place for one line of at most [#LONGEST] characters, unless it is told otherwise.
public final class WritingLine extends TextField implements Bounded {
    /// The most characters that fit.
    public static final int LONGEST = 300;

    private final Bound bound;

    /// One with this text, which stays though it may be longer.
    public WritingLine(Words words, String text) {
        this(words, text, LONGEST);
    }

    /// One for fewer characters, or for more.
    public WritingLine(Words words, String text, int longest) {
        super(text);
        bound = new Bound(words, longest);
        textProperty().subscribe((_, _) -> bound.forget());
    }

    /// Everything typed and pasted comes through here. A formatter of JavaFX's would do, but a line
    /// with one keeps the Esc key to itself.
    @Override
    public void replaceText(int start, int end, String text) {
        if (bound.takes(getLength() - (end - start) + text.length(), text)) {
            super.replaceText(start, end, text);
        }
    }

    @Override
    public ReadOnlyStringProperty refusedProperty() {
        return bound.refusedProperty();
    }
}
