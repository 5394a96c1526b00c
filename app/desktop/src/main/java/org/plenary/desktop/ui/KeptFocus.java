package org.plenary.desktop.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Keeps the keyboard where it was when the control it is at goes away, as when a duty is done or a
/// list is drawn anew: at the control that has come in its place, else at the next control or
/// heading of the same place. JavaFX by itself would begin the window anew, at the status line.
public final class KeptFocus {
    private static final List<String> HEADINGS =
            List.of("type-title", "type-heading", "type-subheading");

    private final Scene scene;
    private final Runnable once = this::afterLayout;
    private @Nullable Node at;
    private List<Step> way = List.of();
    private boolean waiting;

    /// One step on the way from a control outwards: what it stands in, and as which child.
    private record Step(Parent in, int child) {}

    private KeptFocus(Scene scene) {
        this.scene = scene;
        scene.focusOwnerProperty().subscribe(this::moved);
    }

    /// From now on, in this scene.
    public static void in(Scene scene) {
        scene.getProperties().computeIfAbsent(KeptFocus.class, _ -> new KeptFocus(scene));
    }

    /// At once, for whoever has just drawn a part of this scene anew: a key that is pressed before
    /// the next pulse is not to be lost. Nothing happens while the control in use is still there.
    public static void mend(@Nullable Scene scene) {
        if (scene != null
                && scene.getProperties().get(KeptFocus.class) instanceof KeptFocus kept
                && kept.isLost()) {
            kept.goOn();
        }
    }

    private boolean isLost() {
        return at != null && !canBeUsed(at);
    }

    /// JavaFX lets go of a control that is gone before it looks for another one.
    private void moved(@Nullable Node now) {
        if (now == null && isLost()) {
            if (!waiting) {
                waiting = true;
                scene.addPostLayoutPulseListener(once);
            }
        } else if (!waiting) {
            remember(now);
        }
    }

    private void afterLayout() {
        waiting = false;
        scene.removePostLayoutPulseListener(once);
        if (isLost() && !isChosen(scene.getFocusOwner())) {
            goOn();
        }
        remember(scene.getFocusOwner());
    }

    /// Whether what has come has chosen its own control, as a form does its first field.
    private boolean isChosen(@Nullable Node owner) {
        Optional<Parent> place = way.stream().map(Step::in).filter(this::isShown).findFirst();
        for (Node each = owner; each != null; each = each.getParent()) {
            if (place.filter(each::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void remember(@Nullable Node now) {
        List<Step> steps = new ArrayList<>();
        Node child = now;
        while (child != null && child.getParent() != null) {
            Parent in = child.getParent();
            steps.add(new Step(in, in.getChildrenUnmodifiable().indexOf(child)));
            child = in;
        }
        at = now;
        way = steps;
    }

    private void goOn() {
        String id = at == null ? null : at.getId();
        List<Step> left = way.stream().filter(step -> isShown(step.in())).toList();
        if (left.isEmpty()) {
            return;
        }
        Optional<Node> same =
                id == null
                        ? Optional.empty()
                        : within(left.getFirst().in(), node -> id.equals(node.getId()))
                                .filter(KeptFocus::isControl)
                                .findFirst();
        same.or(() -> inPlace(left.getFirst()))
                .or(() -> left.stream().flatMap(step -> around(step).stream()).findFirst())
                .ifPresent(Node::requestFocus);
    }

    /// What one would press next where the control was; of a card, or of a part that was drawn
    /// anew, what it is there for.
    private static Optional<Node> inPlace(Step step) {
        List<Node> children = step.in().getChildrenUnmodifiable();
        int from = Math.min(step.child(), children.size());
        if (step.in().getStyleClass().contains("slot")) {
            Optional<Node> main =
                    within(step.in(), KeptFocus::isControl)
                            .filter(node -> node.getStyleClass().contains("primary"))
                            .findFirst();
            if (main.isPresent()) {
                return main;
            }
        }
        for (Node child : children.subList(from, children.size())) {
            List<Node> controls = within(child, KeptFocus::isControl).toList();
            Optional<Node> main =
                    controls.stream()
                            .filter(node -> node.getStyleClass().contains("primary"))
                            .findFirst()
                            .or(() -> controls.stream().findFirst());
            if (main.isPresent()) {
                return main;
            }
        }
        return children.subList(0, from).reversed().stream()
                .flatMap(child -> last(within(child, KeptFocus::isControl)).stream())
                .findFirst();
    }

    /// What comes next on the page, or stands before.
    private static Optional<Node> around(Step step) {
        List<Node> children = step.in().getChildrenUnmodifiable();
        int from = Math.min(step.child(), children.size());
        return children.subList(from, children.size()).stream()
                .flatMap(child -> within(child, KeptFocus::isStop))
                .findFirst()
                .or(() ->
                        children.subList(0, from).reversed().stream()
                                .flatMap(child -> last(within(child, KeptFocus::isStop)).stream())
                                .findFirst());
    }

    private static Optional<Node> last(Stream<Node> nodes) {
        return nodes.reduce((_, next) -> next);
    }

    /// The nodes that are so, in the order of the page; what lies inside a control is its own.
    private static Stream<Node> within(Node node, Predicate<Node> isSo) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (isSo.test(node)) {
            return Stream.of(node);
        }
        return node instanceof Parent parent && !isControl(node)
                ? parent.getChildrenUnmodifiable().stream().flatMap(each -> within(each, isSo))
                : Stream.empty();
    }

    private static boolean isStop(Node node) {
        return isControl(node) || node.getStyleClass().stream().anyMatch(HEADINGS::contains);
    }

    private static boolean isControl(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && !(node instanceof ScrollPane);
    }

    private boolean canBeUsed(Node node) {
        return isShown(node) && !node.isDisabled();
    }

    private boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return scene.equals(node.getScene());
    }
}
