package org.plenary.desktop.ui;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.testfx.api.FxRobot;

/// A person at the keyboard and the mouse, for tests. The only class that knows a robot.
///
/// Keys go through the toolkit's own robot without its pauses, since a test presses thousands.
public final class UiRobot {
    private final FxRobot mouse = new FxRobot();

    /// Presses keys together and lets them go: `press(CONTROL, DIGIT1)`.
    public UiRobot press(KeyCode... keys) {
        Fx.run(() -> {
            var robot = new Robot();
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
        return this;
    }

    /// Types text into the control in use, sign by sign; no keyboard has all of them.
    public UiRobot type(String text) {
        Fx.run(() -> {
            Node focus =
                    Window.getWindows().stream()
                            .filter(Window::isFocused)
                            .map(window -> window.getScene().getFocusOwner())
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("no window is in use"));
            text.codePoints()
                    .mapToObj(Character::toString)
                    .forEach(sign -> Event.fireEvent(focus, typed(sign)));
        });
        return this;
    }

    private static KeyEvent typed(String sign) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    /// Clicks the middle of a node.
    public UiRobot click(Node node) {
        mouse.clickOn(node);
        Fx.settle();
        return this;
    }
}
