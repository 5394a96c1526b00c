package org.plenary.desktop.bench;

import java.io.IOException;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Window;

/// Watches the windows of its own process until one shows a text, laid out and drawn; says so on
/// the standard output, and ends the process when its standard input ends.
final class Shown {
    static final String LINE = "SHOWN";
    private static final int FRAMES = 2;
    private static final long PAUSE_MILLIS = 10;

    private final Predicate<String> sought;
    private volatile boolean found;

    private Shown(Predicate<String> sought) {
        this.sought = sought;
    }

    /// Begins to watch, before JavaFX has begun.
    static void report(Predicate<String> sought) {
        Thread.ofPlatform().daemon().start(new Shown(sought)::watch);
    }

    private void watch() {
        try {
            while (!found) {
                look();
                Thread.sleep(PAUSE_MILLIS);
            }
            while (System.in.read() >= 0) {
                // Whoever started this process keeps its input open for as long as it looks.
            }
            Platform.exit();
        } catch (InterruptedException | IOException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            Platform.runLater(() -> Window.getWindows().forEach(this::look));
        } catch (IllegalStateException notBegunYet) {
            // JavaFX takes nothing before it runs.
        }
    }

    private void look(Window window) {
        Scene scene = window.getScene();
        if (!found && window.isShowing() && scene != null && isIn(scene.getRoot())) {
            found = true;
            new Settling().start();
        }
    }

    /// Says it after some more frames, each laid out and handed to be drawn before the next begins.
    private static final class Settling extends AnimationTimer {
        private int left = FRAMES;

        @Override
        public void handle(long now) {
            if (left-- == 0) {
                stop();
                System.out.println(LINE);
            }
        }
    }

    private boolean isIn(Node node) {
        if (!node.isVisible()) {
            return false;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && sought.test(labeled.getText())) {
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(this::isIn);
    }
}
