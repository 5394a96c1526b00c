package org.plenary.desktop.ui;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import org.plenary.desktop.ui.words.Words;

/// A place for one line of at most [#LONGEST] characters.
public final class WritingLine extends TextField implements Bounded {
    /// The most characters that fit.
    public static final int LONGEST = 300;

    private final Bound bound;

    /// One with this text, which stays though it may be longer.
    public WritingLine(Words words, String text) {
        super(text);
        bound = new Bound(words, LONGEST);
        setTextFormatter(new TextFormatter<>(bound));
    }

    @Override
    public ReadOnlyStringProperty refusedProperty() {
        return bound.refusedProperty();
    }
}
