package org.plenary.desktop.parts;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// What one can check, what others check, and what one has to trust (RELIABILITY 2.1): true to what
/// is built, also where that is less than one would wish.
public final class TrustStatement extends VBox {
    /// In the order of the public pages, which say the same in the same words.
    enum Part {
        CHECK,
        OTHERS,
        TRUST,
        COPY,
        VOTES,
        EARLY,
        GONE
    }

    /// The statement; where the place has a heading of its own the caller gives it.
    public TrustStatement(Words words) {
        getStyleClass().addAll("column", Gap.NORMAL.styleClass());
        for (Part part : Part.values()) {
            getChildren().add(part(heading(words, part), text(words, part)));
        }
    }

    static String heading(Words words, Part part) {
        return words.each("parts.trust", part);
    }

    static String text(Words words, Part part) {
        return words.each("parts.trust-text", part);
    }

    private static Node part(String heading, String text) {
        return Column.of(Gap.TIGHT, Type.strong(heading), Type.body(text));
    }
}
