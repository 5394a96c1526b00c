package org.plenary.desktop.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

/// What is wrong for somebody who hears the screen or cannot aim well: a control that takes the
/// focus and has no words, and one that is smaller than 24 by 24 pixels (WCAG 2.2, 2.5.8; links
/// inside a text are exempt there and here).
public final class AccessibilityCheck {
    private static final double LEAST = 24;

    private AccessibilityCheck() {}

    /// A sentence for every fault under `root`, which must be shown; it is laid out here, so that
    /// nothing depends on whether a pulse came in time. Empty when all is well.
    public static List<String> faults(Node root) {
        var faults = new ArrayList<String>();
        Fx.run(() -> {
            root.applyCss();
            if (root instanceof Parent parent) {
                parent.layout();
            }
            walk(root, faults);
        });
        return List.copyOf(faults);
    }

    private static void walk(Node node, List<String> faults) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
            if (words(node).isBlank()) {
                faults.add("no words: " + where(node));
            }
            var bounds = node.getLayoutBounds();
            boolean small = bounds.getWidth() < LEAST || bounds.getHeight() < LEAST;
            boolean inText =
                    node instanceof Hyperlink && node.getStyleClass().contains("prose-link");
            if (small && !inText) {
                faults.add(
                        "smaller than 24 × 24: %s is %.0f × %.0f"
                                .formatted(where(node), bounds.getWidth(), bounds.getHeight()));
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, faults));
        }
    }

    private static String words(Node node) {
        String accessible = node.getAccessibleText();
        if (accessible != null) {
            return accessible;
        }
        return node instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText()
                : "";
    }

    private static String where(Node node) {
        var path = new StringBuilder(node.getClass().getSimpleName()).append(node.getStyleClass());
        for (Parent each = node.getParent(); each != null; each = each.getParent()) {
            path.insert(0, each.getClass().getSimpleName() + " > ");
        }
        return path.toString();
    }
}
