package org.plenary.desktop.ballot;

import java.util.List;
import javafx.scene.Node;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Type;

/// Sentences under one another.
final class Sentences {
    private Sentences() {}

    static Node of(List<String> sentences) {
        return Column.of(Gap.SMALL, sentences.stream().map(Type::body).toArray(Node[]::new));
    }
}
