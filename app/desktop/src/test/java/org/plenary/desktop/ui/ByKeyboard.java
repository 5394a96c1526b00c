package org.plenary.desktop.ui;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

/// Somebody without a mouse, who reads what stands in a window.
public final class ByKeyboard {
    private static final int MOST_TABS = 400;

    private final UiRobot robot = new UiRobot();
    private final Supplier<Scene> scene;

    /// At the scene that `scene` gives.
    public ByKeyboard(Supplier<Scene> scene) {
        this.scene = scene;
    }

    /// Presses Tab until the control with this id, or with these words, has the focus.
    public void tabTo(String called) {
        for (int i = 0; i < MOST_TABS; i++) {
            Node owner = focus();
            if (owner != null && isCalled(owner, called)) {
                return;
            }
            robot.press(KeyCode.TAB);
        }
        throw new AssertionError("Tab never reaches " + called + " in\n" + text());
    }

    private static boolean isCalled(Node node, String called) {
        boolean words = node instanceof Labeled labeled && called.equals(labeled.getText());
        return words || called.equals(node.getId()) || called.equals(node.getAccessibleText());
    }

    /// Whether such a control is to be seen.
    public boolean sees(String called) {
        return Fx.get(() -> sees(scene.get().getRoot(), called));
    }

    private static boolean sees(Node node, String called) {
        if (!node.isVisible()) {
            return false;
        }
        boolean here = node.isFocusTraversable() && !node.isDisabled() && isCalled(node, called);
        return here
                || (node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream()
                                .anyMatch(child -> sees(child, called)));
    }

    /// Whether a sentence, or a part of it, stands in the part of the page that is in sight.
    public boolean isInSight(String sentence) {
        return Fx.get(() -> inSight(scene.get().getRoot(), sentence));
    }

    private boolean inSight(Node node, String sentence) {
        if (!node.isVisible()) {
            return false;
        }
        String said =
                switch (node) {
                    case Labeled labeled -> labeled.getText();
                    case Text text -> text.getText();
                    default -> "";
                };
        if (said != null && said.contains(sentence)) {
            double top = node.localToScene(node.getLayoutBounds()).getMinY();
            return top >= 0 && top < scene.get().getHeight();
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream()
                        .anyMatch(child -> inSight(child, sentence));
    }

    /// Goes to a control and presses it.
    public void press(String called) {
        tabTo(called);
        robot.press(KeyCode.SPACE);
    }

    /// Presses keys together.
    public void keys(KeyCode... keys) {
        robot.press(keys);
    }

    /// Types into the control that has the focus.
    public void type(String text) {
        robot.type(text);
    }

    /// What has the focus.
    public Node focus() {
        return scene.get().getFocusOwner();
    }

    /// Everything that can be read now, line by line.
    public String text() {
        return Fx.get(() -> {
            var all = new StringBuilder();
            if (scene.get() != null) {
                collect(scene.get().getRoot(), all);
            }
            return all.toString();
        });
    }

    private static void collect(Node node, StringBuilder all) {
        if (!node.isVisible()) {
            return;
        }
        String said =
                switch (node) {
                    case Labeled labeled -> labeled.getText();
                    case TextInputControl input -> input.getText();
                    case Text text when !text.getStyleClass().contains("symbol") -> text.getText();
                    default -> "";
                };
        if (said != null && !said.isBlank()) {
            all.append(said).append('\n');
        }
        if (node instanceof Parent parent && !(node instanceof TextInputControl)) {
            boolean ownText = node instanceof Labeled;
            for (Node child : parent.getChildrenUnmodifiable()) {
                if (!(ownText && child instanceof Text)) {
                    collect(child, all);
                }
            }
        }
    }
}
