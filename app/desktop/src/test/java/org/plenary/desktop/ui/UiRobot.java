package org.plenary.desktop.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/// A person at the keyboard and the mouse, for tests. The only class that knows TestFX's robot.
public final class UiRobot {
    private final FxRobot robot = new FxRobot();

    /// Presses keys together and lets them go: `press(CONTROL, DIGIT1)`.
    public UiRobot press(KeyCode... keys) {
        robot.push(keys);
        Fx.settle();
        return this;
    }

    /// Types text, sign by sign.
    public UiRobot type(String text) {
        robot.write(text, 0);
        Fx.settle();
        return this;
    }

    /// Clicks the middle of a node.
    public UiRobot click(Node node) {
        robot.clickOn(node);
        Fx.settle();
        return this;
    }
}
