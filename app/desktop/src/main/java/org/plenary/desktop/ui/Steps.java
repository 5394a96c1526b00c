package org.plenary.desktop.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.plenary.desktop.ui.words.Words;

/// A task in steps: one question a screen, back always works, and nothing is sent before the last.
public final class Steps extends VBox {
    /// One step.
    public interface Step {
        /// The question, or what is done here.
        String title();

        /// What is shown under the title.
        Node node();

        /// The person comes here, for the first time or again.
        default void entered() {}

        /// The person wants to go on: true when they may; otherwise the step has said why not.
        default boolean mayLeave() {
            return true;
        }
    }

    private final Words words;
    private final List<Step> steps;
    private final Label progress = Type.kicker("");
    private final Label title = Type.heading("");
    private final VBox place = Column.of(Gap.NORMAL);
    private final Button back;
    private final Button next;
    private final String last;
    private final Optional<Runnable> left;
    private final Runnable done;
    private int at;

    /// Starts at the first step. The last step's button says `last` and does `done`; going back
    /// from the first does `left`.
    public Steps(Words words, List<Step> steps, String last, Runnable done, Runnable left) {
        this(words, steps, last, done, Optional.of(left));
    }

    /// Starts at the first step, before which there is nothing to go back to.
    public Steps(Words words, List<Step> steps, String last, Runnable done) {
        this(words, steps, last, done, Optional.empty());
    }

    private Steps(
            Words words, List<Step> steps, String last, Runnable done, Optional<Runnable> left) {
        this.words = words;
        this.steps = List.copyOf(steps);
        this.last = last;
        this.done = done;
        this.left = left;
        back = Buttons.plain(Symbol.BACK, words.text("ui.steps.back"), this::back);
        next = Buttons.primary(words.text("ui.steps.next"), this::forward);
        getStyleClass().addAll("steps", Gap.WIDE.styleClass());
        getChildren()
                .addAll(
                        Column.of(Gap.TIGHT, progress, title),
                        place,
                        Row.of(Gap.NORMAL, next, back));
        go(0);
    }

    /// Goes to a step, counted from 0: how an answer is changed from the last look over them.
    public void go(int step) {
        at = step;
        Step now = steps.get(at);
        progress.setText(words.text("ui.steps.progress", "step", at + 1, "steps", steps.size()));
        title.setText(now.title());
        place.getChildren().setAll(now.node());
        next.setText(at == steps.size() - 1 ? last : words.text("ui.steps.next"));
        back.setVisible(at > 0 || left.isPresent());
        back.setManaged(back.isVisible());
        now.entered();
        arrive();
    }

    /// Shows a step from its title on and puts the keyboard at its first control, so that nobody
    /// has to look for what is asked.
    private void arrive() {
        if (getScene() == null) {
            return;
        }
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        Scrolling.reveal(progress);
        first(place).orElse(next).requestFocus();
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable() && !node.isDisabled() && !(node instanceof ScrollPane)) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    /// One step back, or out.
    public void back() {
        if (at == 0) {
            left.ifPresent(Runnable::run);
        } else {
            go(at - 1);
        }
    }

    /// One step on, when this one lets go; from the last, done.
    public void forward() {
        if (!steps.get(at).mayLeave()) {
            return;
        }
        if (at == steps.size() - 1) {
            done.run();
        } else {
            go(at + 1);
        }
    }

    /// The step shown now, counted from 0.
    public int at() {
        return at;
    }
}
