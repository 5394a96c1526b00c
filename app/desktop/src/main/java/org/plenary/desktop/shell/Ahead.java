package org.plenary.desktop.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.plenary.desktop.laptop.Laptop;
import org.plenary.desktop.laptop.Laptop.Opened;
import org.plenary.desktop.shell.Program.Places;
import org.plenary.desktop.ui.Background;
import org.plenary.desktop.ui.Problem;

/// Opens the laptop and reads its record while JavaFX is still on its way: neither needs the other,
/// and a machine has two cores.
final class Ahead {
    private final Places places;
    private final InstantSource clock;
    private final AtomicReference<Consumer<Problem>> problems = new AtomicReference<>(_ -> {});
    private final AtomicReference<Runnable> toFront = new AtomicReference<>(() -> {});
    private final Background background = Background.started(each -> problems.get().accept(each));
    private final AtomicReference<Optional<Future<Opened>>> begun =
            new AtomicReference<>(Optional.empty());

    private Ahead(Places places, InstantSource clock) {
        this.places = places;
        this.clock = clock;
    }

    /// Begins at once.
    static Ahead begin(Places places, InstantSource clock) {
        Ahead ahead = new Ahead(places, clock);
        ahead.begun.set(Optional.of(ahead.background.ahead(ahead::open)));
        return ahead;
    }

    /// Where problems show and what comes to the front, now that there is a window.
    void tell(Consumer<Problem> shown, Runnable front) {
        problems.set(shown);
        toFront.set(front);
    }

    /// Runs whatever goes on behind the window.
    Background background() {
        return background;
    }

    /// The laptop that was opened ahead; asked again, it is opened again. Off the JavaFX thread.
    Opened opened() throws IOException, InterruptedException {
        Optional<Future<Opened>> first = begun.getAndSet(Optional.empty());
        if (first.isEmpty()) {
            return open();
        }
        try {
            return first.get().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Opened open() throws IOException {
        Path folder = places.folder();
        Opened opened =
                Laptop.open(
                        folder,
                        Places.outside(folder),
                        background,
                        clock,
                        () -> toFront.get().run());
        if (opened instanceof Opened.Ready(Laptop laptop)) {
            // What goes wrong here goes wrong again where the chamber is asked for, and is told.
            Future<Boolean> _ =
                    background.ahead(() -> {
                        laptop.read();
                        return true;
                    });
        }
        return opened;
    }
}
