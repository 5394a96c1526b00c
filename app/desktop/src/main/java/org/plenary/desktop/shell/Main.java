package org.plenary.desktop.shell;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.stage.Stage;
import org.plenary.desktop.platform.DataFolder;

/// The program's beginning and end.
public final class Main {
    private Main() {}

    /// Opens the window. Where its data lies: `-Dplenary.data=FOLDER`.
    public static void main(String[] args) {
        Plenary.AHEAD.set(Optional.of(Ahead.begin(DataFolder::open, InstantSource.system())));
        Application.launch(Plenary.class, args);
    }

    /// What JavaFX starts.
    public static final class Plenary extends Application {
        /// Only what was begun before JavaFX, which makes this object by itself.
        private static final AtomicReference<Optional<Ahead>> AHEAD =
                new AtomicReference<>(Optional.empty());

        private Optional<Program> program = Optional.empty();

        /// Called by JavaFX.
        public Plenary() {}

        @Override
        public void start(Stage stage) {
            HostServices host = getHostServices();
            InstantSource clock = InstantSource.system();
            Ahead ahead =
                    AHEAD.getAndSet(Optional.empty())
                            .orElseGet(() -> Ahead.begin(DataFolder::open, clock));
            Program begun =
                    new Program(stage, uri -> host.showDocument(uri.toString()), clock, ahead);
            program = Optional.of(begun);
            begun.begin();
        }

        @Override
        public void stop() {
            program.ifPresent(Program::end);
        }
    }
}
