package org.plenary.desktop.ui;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextFormatter.Change;
import org.plenary.desktop.ui.words.Words;

/// The most characters that a place for text takes in.
final class Bound implements UnaryOperator<Change> {
    private final Words words;
    private final int longest;
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");

    Bound(Words words, int longest) {
        this.words = words;
        this.longest = longest;
    }

    ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    @Override
    public Change apply(Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        boolean fits = takes(change.getControlNewText().length(), change.getText());
        return fits ? change : undone(change);
    }

    /// Whether this text is taken in, with which there would be so many characters. Taking some
    /// away is always possible.
    boolean takes(int length, String text) {
        boolean fits = length <= longest || text.isEmpty();
        // First taken away, so that the same sentence twice is said twice.
        refused.set("");
        if (!fits) {
            refused.set(words.text("ui.writing.too-long", "length", length, "limit", longest));
        }
        return fits;
    }

    /// Something was taken in since.
    void forget() {
        refused.set("");
    }

    private static Change undone(Change change) {
        change.setText("");
        change.setRange(change.getControlCaretPosition(), change.getControlCaretPosition());
        change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
        return change;
    }
}
