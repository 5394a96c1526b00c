package org.plenary.desktop.bench;

import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.plenary.desktop.ui.Preferences;
import org.plenary.desktop.ui.look.Look;

/// What the desktop's start is compared with: a JavaFX window in the same look with one word in it.
final class EmptyWindow {
    private static final String WORD = "Empty";
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 800;

    private EmptyWindow() {}

    /// Opens the window, and says when it is shown.
    public static void main(String[] args) {
        Shown.report(WORD::equals);
        Application.launch(Program.class, args);
    }

    /// What JavaFX starts.
    public static final class Program extends Application {
        /// Called by JavaFX.
        public Program() {}

        @Override
        public void start(Stage stage) {
            Scene scene = new Scene(new StackPane(new Label(WORD)), WIDTH, HEIGHT);
            Look.start(new Forgetful()).dress(scene);
            stage.setScene(scene);
            stage.show();
        }
    }

    private static final class Forgetful implements Preferences {
        @Override
        public Optional<String> find(String name) {
            return Optional.empty();
        }

        @Override
        public void keep(String name, String value) {}
    }
}
