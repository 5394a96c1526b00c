package org.plenary.desktop.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.plenary.desktop.ui.look.TextSize;
import org.plenary.desktop.ui.look.ThemeChoice;

/// A screen in a window of its own, as a test sees and hears it. The keyboard begins at its first
/// control, as in the shell.
public final class Shown implements AutoCloseable {
    private final TestDesk test;
    private final Screen screen;
    private final Stage stage;

    private Shown(TestDesk test, Screen screen, Stage stage) {
        this.test = test;
        this.screen = screen;
        this.stage = stage;
    }

    /// Shows what `make` makes, at a place, in a window of this size.
    public static Shown at(
            TestDesk test, Place place, double width, double height, Supplier<Screen> make) {
        Screen screen = Fx.get(make::get);
        Scene scene =
                Fx.get(() -> {
                    Scene made = new Scene(screen.node());
                    test.desk.look().dress(made);
                    KeptFocus.in(made);
                    return made;
                });
        Shown shown = new Shown(test, screen, Fx.show(scene, width, height));
        Fx.run(shown.stage::requestFocus);
        shown.open(place);
        return shown;
    }

    /// Shows what `make` makes in a window of a small laptop's size.
    public static Shown at(TestDesk test, Place place, Supplier<Screen> make) {
        return at(test, place, 1366, 768, make);
    }

    /// Comes to a place on the screen, and to its first control unless the screen chose one.
    public Shown open(Place place) {
        Fx.run(() -> screen.onShown(place));
        Fx.run(() -> {
            Node owner = stage.getScene().getFocusOwner();
            if (owner == null || !isIn(owner)) {
                first(screen.node()).ifPresent(Node::requestFocus);
            }
        });
        return this;
    }

    @SuppressWarnings("ReferenceEquality") // one node and no other
    private boolean isIn(Node node) {
        return node != screen.node() && (node.getParent() == screen.node() || upward(node));
    }

    private boolean upward(Node node) {
        return node.getParent() != null && isIn(node.getParent());
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    /// Everything that stands there to read, in order: labels, buttons, links.
    public List<String> said() {
        return Fx.get(() -> {
            List<String> all = new ArrayList<>();
            collect(screen.node(), all);
            return all;
        });
    }

    private static void collect(Parent parent, List<String> all) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible()) {
                continue;
            }
            if (child instanceof Labeled labeled && labeled.getText() != null) {
                all.add(labeled.getText());
            }
            if (child instanceof Parent deeper) {
                collect(deeper, all);
            }
        }
    }

    /// The control in use.
    public Node focus() {
        return Fx.get(() -> Objects.requireNonNull(stage.getScene().getFocusOwner(), "no focus"));
    }

    /// The visible node with this selector.
    public Node find(String selector) {
        return Fx.get(() ->
                screen.node().lookupAll(selector).stream()
                        .filter(Shown::isSeen)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("nothing is " + selector)));
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    /// Goes with Tab from control to control until the one with this selector is in use.
    @SuppressWarnings("ReferenceEquality") // one node and no other
    public Shown tabTo(String selector) {
        Node goal = find(selector);
        return tab(selector, node -> node == goal);
    }

    /// Goes with Tab from control to control until the one that is read out so is in use.
    public Shown tabToSpoken(String spoken) {
        return tab(spoken, node -> spoken.equals(node.getAccessibleText()));
    }

    private Shown tab(String goal, Predicate<Node> isThere) {
        UiRobot robot = new UiRobot();
        for (int i = 0; i < 200 && !isThere.test(focus()); i++) {
            robot.press(KeyCode.TAB);
        }
        if (!isThere.test(focus())) {
            throw new AssertionError("the Tab key never leads to " + goal);
        }
        return this;
    }

    /// Writes a picture of the whole window, and with `-Dpictures=true`, which nothing but eyes
    /// looks at, one of the whole page beside it.
    public Shown picture(Path file) {
        Scene scene = stage.getScene();
        Fx.picture(scene, file);
        if (Boolean.getBoolean("pictures")) {
            String whole = file.getFileName().toString().replaceFirst("[.]png$", "-whole.png");
            Fx.wholePicture(scene, scene.getWidth(), scene.getHeight(), file.resolveSibling(whole));
        }
        return this;
    }

    /// Text of this size from now on.
    public Shown size(TextSize size) {
        Fx.run(() -> test.desk.look().textSizeProperty().set(size));
        return this;
    }

    /// These colours from now on.
    public Shown theme(ThemeChoice theme) {
        Fx.run(() -> test.desk.look().themeChoiceProperty().set(theme));
        return this;
    }

    /// Scrolls the page so far down, from 0 to 1.
    public Shown scroll(double share) {
        Fx.run(() -> {
            if (screen.node() instanceof ScrollPane page) {
                page.setVvalue(share);
            }
        });
        return this;
    }

    /// What is wrong for somebody who hears the screen or cannot aim well.
    public List<String> faults() {
        return AccessibilityCheck.faults(screen.node());
    }

    /// The screen itself.
    public Screen screen() {
        return screen;
    }

    @Override
    public void close() {
        Fx.run(stage::close);
    }
}
