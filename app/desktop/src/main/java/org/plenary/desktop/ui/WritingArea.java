package org.plenary.desktop.ui;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.plenary.desktop.ui.words.Words;

/// A place for a longer text. Lines wrap, Tab goes on to the next control, and a text that would be
/// too long to send is not taken in: what was there stays, and a sentence says why.
public final class WritingArea extends TextArea {
    /// The most characters that fit; a body of the record holds 65,536 bytes.
    public static final int LONGEST = 20_000;

    private final Words words;
    private final int longest;
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");

    /// An empty one, so many lines high, for [#LONGEST] characters.
    public WritingArea(Words words, int lines) {
        this(words, lines, LONGEST);
    }

    /// An empty one for at most so many characters.
    public WritingArea(Words words, int lines, int longest) {
        this.words = words;
        this.longest = longest;
        setWrapText(true);
        setPrefRowCount(lines);
        setPrefColumnCount(20);
        getStyleClass().add("writing-area");
        UnaryOperator<TextFormatter.Change> within = this::within;
        setTextFormatter(new TextFormatter<>(within));
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    /// Why the last thing typed or pasted was not taken in; empty when it was.
    public ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    private TextFormatter.Change within(TextFormatter.Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        int length = change.getControlNewText().length();
        boolean fits = length <= longest || change.getText().isEmpty();
        refused.set(
                fits ? "" : words.text("ui.writing.too-long", "length", length, "limit", longest));
        return fits ? change : undone(change);
    }

    private static TextFormatter.Change undone(TextFormatter.Change change) {
        change.setText("");
        change.setRange(change.getControlCaretPosition(), change.getControlCaretPosition());
        change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
        return change;
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
