package org.plenary.desktop.shell;

import java.time.InstantSource;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.stage.Stage;
import org.plenary.desktop.platform.DataFolder;

/// The program's beginning and end.
public final class Main {
    private Main() {}

    /// Opens the window. Where its data lies: `-Dplenary.data=FOLDER`.
    public static void main(String[] args) {
        Application.launch(Plenary.class, args);
    }

    /// What JavaFX starts.
    public static final class Plenary extends Application {
        private Optional<Program> program = Optional.empty();

        /// Called by JavaFX.
        public Plenary() {}

        @Override
        public void start(Stage stage) {
            HostServices host = getHostServices();
            Program begun =
                    new Program(
                            stage,
                            uri -> host.showDocument(uri.toString()),
                            InstantSource.system(),
                            DataFolder::open);
            program = Optional.of(begun);
            begun.begin();
        }

        @Override
        public void stop() {
            program.ifPresent(Program::end);
        }
    }
}
