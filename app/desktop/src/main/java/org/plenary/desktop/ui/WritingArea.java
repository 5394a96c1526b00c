package org.plenary.desktop.ui;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.plenary.desktop.ui.words.Words;

/// A place for a longer text. Lines wrap, Tab goes on to the next control, and a text that would be
/// too long to send is not taken in: what was there stays, and a sentence says why.
public final class WritingArea extends TextArea implements Bounded {
    /// The most characters that fit; a body of the record holds 65,536 bytes.
    public static final int LONGEST = 20_000;

    private final Bound bound;

    /// An empty one, so many lines high, for [#LONGEST] characters.
    public WritingArea(Words words, int lines) {
        this(words, lines, LONGEST);
    }

    /// An empty one for at most so many characters.
    public WritingArea(Words words, int lines, int longest) {
        bound = new Bound(words, longest);
        setWrapText(true);
        setPrefRowCount(lines);
        setPrefColumnCount(20);
        getStyleClass().add("writing-area");
        setTextFormatter(new TextFormatter<>(bound));
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    @Override
    public ReadOnlyStringProperty refusedProperty() {
        return bound.refusedProperty();
    }

    /// A tab sign has no place in a statement, and nobody should be caught in a field.
    private void leave(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown()) {
            requestFocusTraversal(
                    key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }
}
