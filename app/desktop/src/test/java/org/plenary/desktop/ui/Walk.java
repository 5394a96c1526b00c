package org.plenary.desktop.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.plenary.desktop.ui.look.TextSize;

/// A person with one screen before them, in a window of 1366 × 768, at the keyboard: the way to
/// other places of the same screen, and back, works as in the program.
public final class Walk implements AutoCloseable {
    private final TestDesk test = TestDesk.make();
    private final UiRobot robot = new UiRobot();
    private final Deque<Place> history = new ArrayDeque<>();
    private final Desk desk;
    private final Screen screen;
    private final Stage stage;

    private Walk(Function<Desk, Screen> make) {
        Desk bare = test.desk;
        desk =
                Fx.get(() ->
                        new Desk(
                                bare.words(),
                                bare.moments(),
                                bare.background(),
                                new Within(),
                                bare.notices(),
                                bare.links(),
                                bare.look(),
                                bare.preferences()));
        screen = Fx.get(() -> make.apply(desk));
        stage =
                Fx.get(() -> {
                    var scene = new Scene(new StackPane(screen.node()), 1366 - 230, 768 - 90);
                    desk.look().dress(scene);
                    KeptFocus.in(scene);
                    var shown = new Stage();
                    shown.setScene(scene);
                    shown.show();
                    return shown;
                });
    }

    /// A screen made with a desk.
    public static Walk through(Function<Desk, Screen> make) {
        return new Walk(make);
    }

    /// Goes to a place of the screen.
    public Walk open(String thing) {
        Fx.run(() -> desk.navigator().open(Place.at(screen.id(), thing)));
        return this;
    }

    /// What the desk noted down.
    public TestDesk desk() {
        return test;
    }

    /// The place one is at.
    public String place() {
        return Optional.ofNullable(history.peek()).map(Place::thing).orElse("nowhere");
    }

    /// Esc, as the window treats it.
    public Walk back() {
        Fx.run(() -> {
            if (!screen.back()) {
                desk.navigator().back();
            }
        });
        return this;
    }

    /// Presses keys together.
    public Walk press(KeyCode... keys) {
        robot.press(keys);
        return this;
    }

    /// Types.
    public Walk type(String text) {
        robot.type(text);
        return this;
    }

    /// Goes on with Tab until the control with this id has the focus; fails when it is not reached.
    public Walk tabTo(String id) {
        for (int i = 0; i < 200; i++) {
            if (focused().filter(node -> id.equals(node.getId())).isPresent()) {
                return this;
            }
            robot.press(KeyCode.TAB);
        }
        throw new AssertionError("the keyboard does not reach " + id + " on " + place());
    }

    /// What has the focus.
    public Optional<Node> focused() {
        return Fx.get(() -> Optional.ofNullable(stage.getScene().getFocusOwner()));
    }

    /// The control with this id.
    public Optional<Node> find(String id) {
        return Fx.get(() -> Optional.ofNullable(screen.node().lookup("#" + id)));
    }

    /// Everything that is written on the screen, a line each.
    public String written() {
        return Fx.get(() -> {
            var text = new StringBuilder();
            write(screen.node(), text);
            return text.toString();
        });
    }

    private static void write(Node node, StringBuilder text) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            text.append(labeled.getText()).append('\n');
        } else if (node instanceof Text part && !part.getStyleClass().contains("symbol")) {
            text.append(part.getText()).append('\n');
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> write(child, text));
        }
    }

    /// What is wrong for somebody who hears the screen or cannot aim well.
    public List<String> faults() {
        return AccessibilityCheck.faults(screen.node());
    }

    /// Pictures at 100 and 200 %, to be looked at: `target/screens/NAME-100.png` and so on, and
    /// with `-Dpictures=true` of the whole page too.
    public Walk pictures(String name) {
        Scene scene = stage.getScene();
        for (TextSize size : List.of(TextSize.PERCENT_200, TextSize.PERCENT_100)) {
            Path file = Path.of("target", "screens", name + "-" + size.percent() + ".png");
            Fx.run(() -> desk.look().textSizeProperty().set(size));
            Fx.settle();
            Fx.picture(scene, file);
            if (Boolean.getBoolean("pictures")) {
                Path whole = file.resolveSibling(name + "-" + size.percent() + "-whole.png");
                Fx.wholePicture(scene, scene.getWidth(), scene.getHeight(), whole);
            }
        }
        return this;
    }

    /// Makes the text this large.
    public Walk size(TextSize size) {
        Fx.run(() -> desk.look().textSizeProperty().set(size));
        Fx.settle();
        return this;
    }

    /// Whether two parts that are to be seen lie upon one another.
    public boolean overlapping(String one, String other) {
        return Fx.get(() -> {
            Node first = screen.node().lookup(one);
            Node second = screen.node().lookup(other);
            return isShown(first)
                    && isShown(second)
                    && first.localToScene(first.getLayoutBounds())
                            .intersects(second.localToScene(second.getLayoutBounds()));
        });
    }

    /// Whether some of a control with this id, and all of one that fits in, is within the window.
    public boolean isInSight(String id) {
        return Fx.get(() -> {
            Node node = screen.node().lookup("#" + id);
            Bounds at = node.localToScene(node.getLayoutBounds());
            double high = stage.getScene().getHeight();
            return at.getHeight() > high
                    ? at.getMinY() < high && at.getMaxY() > 0
                    : at.getMinY() >= 0 && at.getMaxY() <= high;
        });
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node != null;
    }

    /// Scrolls the page to a share of its length, 0 to 1.
    public Walk scrollTo(double share) {
        Fx.run(() ->
                screen.node()
                        .lookupAll(".page-scroll")
                        .forEach(page -> ((Page) page).setVvalue(share)));
        return this;
    }

    @Override
    public void close() {
        Fx.run(stage::close);
    }

    private final class Within implements Navigator {
        @Override
        public void open(Place place) {
            test.opened.add(Optional.of(place));
            if (place.screen() == screen.id()) {
                history.push(place);
                screen.onShown(place);
            }
        }

        @Override
        public void back() {
            test.opened.add(Optional.empty());
            if (history.size() > 1) {
                history.pop();
                screen.onShown(history.element());
            }
        }
    }
}
