package org.plenary.desktop.shell;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.plenary.desktop.chamber.Enrolment.Letter;
import org.plenary.desktop.laptop.Laptop;
import org.plenary.desktop.ui.Background;
import org.plenary.desktop.ui.Fx;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.look.TextSize;

/// Somebody who walks through the program in a window that nobody sees: the same shell and the same
/// rooms as `Main`, on a real profile. Called from a thread that is not JavaFX's.
public final class Walker implements AutoCloseable {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Stage stage;
    private final Program program;

    /// Opens the window of a profile.
    public Walker(Path profile) {
        stage = Fx.get(Stage::new);
        program =
                Fx.get(() -> {
                    Program begun =
                            new Program(stage, _ -> {}, InstantSource.system(), () -> profile);
                    begun.begin();
                    return begun;
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
        Fx.run(() -> {
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
        });
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

    /// Goes to a screen.
    public void open(ScreenId screen) {
        Fx.run(() -> shell().open(Place.of(screen)));
        Fx.settle();
    }

    /// Waits until a sentence, or a part of it, is to be seen.
    public void see(String sentence) {
        until(() -> seen().stream().anyMatch(text -> text.contains(sentence)), sentence);
    }

    /// Everything that stands on the window now.
    public List<String> seen() {
        return Fx.get(() -> {
            List<String> texts = new ArrayList<>();
            read(shell().scene().getRoot(), texts);
            return texts;
        });
    }

    private static void read(Node node, List<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case Labeled labeled -> texts.add(String.valueOf(labeled.getText()));
            case Text text -> texts.add(text.getText());
            case TextInputControl input -> texts.add(input.getText());
            default -> {}
        }
        if (node.getAccessibleText() != null) {
            texts.add(node.getAccessibleText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, texts));
        }
    }

    /// Saves what the window shows.
    public void picture(Path file) {
        Fx.settle();
        Fx.picture(shell().scene(), file);
    }

    /// Makes the text this large.
    public void textSize(TextSize size) {
        Fx.run(() -> shell().desk().look().textSizeProperty().set(size));
        Fx.settle();
    }

    private static void until(BooleanSupplier holds, String what) {
        if (!Fx.waitFor(PATIENCE, holds)) {
            throw new NotSeen(what);
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
