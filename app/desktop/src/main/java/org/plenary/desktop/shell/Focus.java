package org.plenary.desktop.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Finds where the keyboard goes.
final class Focus {
    private Focus() {}

    /// Gives the focus to the first node inside `parent` that takes it; says whether there was one.
    static boolean enter(Node parent) {
        Optional<Node> first = first(parent);
        first.ifPresent(Node::requestFocus);
        return first.isPresent();
    }

    /// Whether the focus is inside `parent`.
    static boolean isIn(Node parent, Node owner) {
        for (Node each = owner; each != null; each = each.getParent()) {
            if (each.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(each -> first(each).stream())
                        .findFirst()
                : Optional.empty();
    }
}
