package org.plenary.desktop.shell;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.plenary.desktop.chamber.Enrolment.Letter;
import org.plenary.desktop.laptop.Laptop;
import org.plenary.desktop.ui.Background;
import org.plenary.desktop.ui.ByKeyboard;
import org.plenary.desktop.ui.Fx;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.look.TextSize;

/// Somebody who walks through the program in a window that nobody sees: the same shell and the same
/// rooms as `Main`, on a real profile. Called from a thread that is not JavaFX's.
public final class Walker implements AutoCloseable {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Stage stage;
    private final Program program;
    private final ByKeyboard keyboard;

    /// Opens the window of a profile; `clock` is the laptop's.
    public Walker(Path profile, InstantSource clock) {
        stage = Fx.get(Stage::new);
        program =
                Fx.get(() -> {
                    Program begun = new Program(stage, _ -> {}, clock, () -> profile);
                    begun.begin();
                    return begun;
                });
        keyboard = new ByKeyboard(stage::getScene);
        until(() -> stage.getScene() != null, "a window");
        Fx.run(() -> {
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.requestFocus();
        });
    }

    /// Enrols a profile as a person would, with a letter; one that is enrolled stays as it is.
    public static void enrol(Path profile, Letter letter) throws IOException {
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            Background background = new Background(workers, Runnable::run, _ -> {});
            Laptop.Opened opened =
                    Laptop.open(
                            profile,
                            Program.Places.outside(profile),
                            background,
                            InstantSource.system(),
                            () -> {});
            if (!(opened instanceof Laptop.Opened.Ready(Laptop laptop))) {
                throw new IOException("this profile cannot be opened: " + opened);
            }
            try (laptop) {
                if (!laptop.isEnrolled()) {
                    laptop.enrolment().enrol(laptop.enrolment().look(letter, _ -> {}));
                }
            }
        }
    }

    /// Waits until a screen is in front.
    public void waitForFirstScreen() {
        until(
                () -> Fx.get(() -> program.shown().filter(this::hasAllScreens).isPresent()),
                "the assembly's screens");
    }

    private boolean hasAllScreens(Shell shell) {
        return !shell.model().assemblyProperty().get().isEmpty();
    }

    private Shell shell() {
        return program.shown().orElseThrow();
    }

    /// Waits until everything is sent and proven.
    public void waitUntilAllSent() {
        until(
                () ->
                        Fx.get(() -> shell().model().syncProperty().get())
                                .filter(line -> line.sentence().startsWith("All sent"))
                                .isPresent(),
                "all to be sent");
    }

    /// Goes to a place.
    public void open(Place place) {
        Fx.run(() -> shell().open(place));
    }

    /// Waits until a sentence, or a part of it, is to be seen, somewhere on the page.
    public void see(String sentence) {
        until(() -> keyboard.text().contains(sentence), sentence);
    }

    /// Waits until a sentence, or a part of it, stands in the part of the page that is in sight.
    public void seeAtOnce(String sentence) {
        until(() -> keyboard.isInSight(sentence), sentence + ", without scrolling");
    }

    /// Waits until a control is there, goes to it with Tab, and presses it.
    public void press(String called) {
        tabTo(called);
        keyboard.keys(KeyCode.SPACE);
    }

    /// Waits until a control is there, and goes to it with Tab.
    public void tabTo(String called) {
        until(() -> keyboard.sees(called), called);
        keyboard.tabTo(called);
    }

    /// Types into the control that has the focus.
    public void type(String text) {
        keyboard.type(text);
    }

    /// Presses keys together.
    public void keys(KeyCode... keys) {
        keyboard.keys(keys);
    }

    /// Saves what the window shows.
    public void picture(Path file) {
        Fx.settle();
        Fx.picture(shell().scene(), file);
    }

    /// Saves what the window would show if all of the page fitted in.
    public void wholePicture(Path file) {
        Fx.settle();
        Fx.wholePicture(shell().scene(), WIDTH, HEIGHT, file);
    }

    /// Makes the text this large.
    public void textSize(TextSize size) {
        Fx.run(() -> shell().desk().look().textSizeProperty().set(size));
        Fx.settle();
    }

    private void until(BooleanSupplier holds, String what) {
        if (!Fx.waitFor(PATIENCE, holds)) {
            throw new NotSeen(what + "\nInstead there was:\n" + keyboard.text());
        }
    }

    /// What was waited for in vain.
    public static final class NotSeen extends RuntimeException {
        @Serial private static final long serialVersionUID = 1L;

        NotSeen(String what) {
            super(what);
        }
    }

    @Override
    public void close() {
        Fx.run(stage::close);
        Fx.run(program::end);
    }
}
