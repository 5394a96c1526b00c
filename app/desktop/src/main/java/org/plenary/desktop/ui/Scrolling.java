package org.plenary.desktop.ui;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Moves the page a node stands on, so that one sees what the keyboard is at.
public final class Scrolling {
    private static final double MARGIN = 48;

    private Scrolling() {}

    /// Scrolls no further than needed to show `part` of `node`, with some room around it, and the
    /// beginning of a part that is taller than the page. Nothing happens where nothing scrolls.
    public static void reveal(Node node, Bounds part) {
        page(node)
                .ifPresent(page -> {
                    Node content = page.getContent();
                    Bounds at = content.sceneToLocal(node.localToScene(part));
                    double seen = page.getViewportBounds().getHeight();
                    double top = top(page);
                    boolean tooTall = at.getHeight() + 2 * MARGIN > seen;
                    if (tooTall || at.getMinY() - MARGIN < top) {
                        to(page, at.getMinY() - MARGIN);
                    } else if (at.getMaxY() + MARGIN > top + seen) {
                        to(page, at.getMaxY() + MARGIN - seen);
                    }
                });
    }

    /// Shows a whole node, its beginning first.
    public static void reveal(Node node) {
        reveal(node, node.getLayoutBounds());
    }

    /// Shows a whole node, and stays where it is when the node is taller than the page and a part
    /// of it can be seen: somebody is reading there.
    public static void keep(Node node) {
        page(node)
                .ifPresent(page -> {
                    Bounds at =
                            page.getContent()
                                    .sceneToLocal(node.localToScene(node.getLayoutBounds()));
                    double seen = page.getViewportBounds().getHeight();
                    double top = top(page);
                    boolean reading =
                            at.getHeight() > seen
                                    && at.getMinY() < top + seen
                                    && at.getMaxY() > top;
                    if (!reading) {
                        reveal(node);
                    }
                });
    }

    /// Scrolls a page by so many of what is in sight at once, downwards; back where it is negative.
    /// A line or two stay in sight, so that one finds where one was.
    public static void by(ScrollPane page, double screens) {
        to(page, top(page) + screens * (page.getViewportBounds().getHeight() - MARGIN));
    }

    /// The upper edge of what is in sight, in the node's own coordinates; 0 where nothing scrolls.
    public static double top(Node node) {
        return page(node)
                .map(page -> node.sceneToLocal(page.getContent().localToScene(0, top(page))).getY())
                .orElse(0.0);
    }

    private static Optional<ScrollPane> page(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane page) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }

    private static double top(ScrollPane page) {
        double hidden = hidden(page);
        double range = page.getVmax() - page.getVmin();
        return hidden <= 0 || range <= 0 ? 0 : (page.getVvalue() - page.getVmin()) / range * hidden;
    }

    private static void to(ScrollPane page, double y) {
        double hidden = hidden(page);
        if (hidden > 0) {
            double share = Math.clamp(y / hidden, 0, 1);
            page.setVvalue(page.getVmin() + share * (page.getVmax() - page.getVmin()));
        }
    }

    private static double hidden(ScrollPane page) {
        return page.getContent().getLayoutBounds().getHeight()
                - page.getViewportBounds().getHeight();
    }
}
