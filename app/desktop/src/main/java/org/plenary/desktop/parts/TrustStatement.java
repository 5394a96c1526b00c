package org.plenary.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// What one can check, what others check, and what one has to trust (RELIABILITY 2.1): true to what
/// is built, also where that is less than one would wish.
public final class TrustStatement extends VBox {
    /// The statement; where the place has a heading of its own the caller gives it.
    public TrustStatement(Words words) {
        getStyleClass().addAll("column", Gap.NORMAL.styleClass());
        List<Node> parts = new ArrayList<>();
        parts.add(part(words.text("parts.trust.check"), words.text("parts.trust.check.text")));
        parts.add(part(words.text("parts.trust.others"), words.text("parts.trust.others.text")));
        parts.add(part(words.text("parts.trust.trust"), words.text("parts.trust.trust.text")));
        parts.add(part(words.text("parts.trust.votes"), words.text("parts.trust.votes.text")));
        parts.add(part(words.text("parts.trust.gone"), words.text("parts.trust.gone.text")));
        getChildren().addAll(parts);
    }

    private static Node part(String heading, String text) {
        return Column.of(Gap.TIGHT, Type.strong(heading), Type.body(text));
    }
}
