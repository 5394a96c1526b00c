package org.plenary.desktop.parts;

import javafx.scene.Node;

/// Gives a control the id by which it is found again when its place is drawn anew, and by tests.
public final class Named {
    private Named() {}

    /// The same node, called so.
    public static <N extends Node> N as(String id, N node) {
        node.setId(id);
        return node;
    }
}
