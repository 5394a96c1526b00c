package org.plenary.desktop.ui;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// The only place that hops threads: work happens on a virtual thread, what it found is shown on
/// the JavaFX thread, and whatever goes wrong becomes a [Problem].
public final class Background implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Background.class.getName());

    private final Executor workers;
    private final Executor window;
    private final Consumer<Problem> problems;
    private final @Nullable ExecutorService owned;
    private final Map<Object, Pause> pauses = new HashMap<>();
    private final Set<Runnable> stoppers = ConcurrentHashMap.newKeySet();
    private volatile boolean hurrying;
    private volatile boolean stopping;

    private record Pause(PauseTransition timer, Runnable then) {}

    /// Runs work on `workers` and hands results to `window`; problems nobody took go to `problems`,
    /// there too.
    public Background(Executor workers, Executor window, Consumer<Problem> problems) {
        this(workers, window, problems, null);
    }

    private Background(
            Executor workers,
            Executor window,
            Consumer<Problem> problems,
            @Nullable ExecutorService owned) {
        this.workers = workers;
        this.window = window;
        this.problems = problems;
        this.owned = owned;
    }

    /// The one a running program uses: a virtual thread for each piece of work, results on the
    /// JavaFX thread.
    public static Background started(Consumer<Problem> problems) {
        ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
        return new Background(workers, Background::toWindow, problems, workers);
    }

    /// What begins before JavaFX does waits until JavaFX takes it.
    private static void toWindow(Runnable change) {
        while (true) {
            try {
                Platform.runLater(change);
                return;
            } catch (IllegalStateException notBegunYet) {
                LockSupport.parkNanos(1_000_000);
            }
        }
    }

    /// Begins work that somebody will ask for later, in the meantime between a program's start and
    /// its window. What goes wrong is thrown where it is asked for; after the end it is cancelled.
    public <T> Future<T> ahead(Work<T> work) {
        FutureTask<T> task = new FutureTask<>(work::run);
        if (!taken(workers, task)) {
            task.cancel(false);
        }
        return task;
    }

    /// Work that may wait for a disk or a network, and may fail.
    @FunctionalInterface
    public interface Work<T> {
        /// Does it, off the JavaFX thread.
        T run() throws Exception;
    }

    /// Work with nothing to hand back.
    @FunctionalInterface
    public interface Chore {
        /// Does it, off the JavaFX thread.
        void run() throws Exception;
    }

    /// Does the work, then shows its result; a problem goes where the window shows problems.
    public <T> void run(Work<T> work, Consumer<? super T> show) {
        run(work, show, problems);
    }

    /// Does the work, then shows its result, or hands its problem to `failed`; both on the JavaFX
    /// thread.
    @SuppressWarnings("IllegalCatch") // one of the two edges where everything is caught
    public <T> void run(Work<T> work, Consumer<? super T> show, Consumer<Problem> failed) {
        boolean _ =
                taken(
                        hurrying ? Runnable::run : workers,
                        () -> {
                            try {
                                T result = work.run();
                                window.execute(() -> show.accept(result));
                            } catch (Exception e) {
                                Problem problem = Problem.of(e);
                                log(problem, e);
                                window.execute(() -> failed.accept(problem));
                            }
                        });
    }

    /// What was begun before the end may ask for more after it: nobody is there to see that.
    private static boolean taken(Executor worker, Runnable work) {
        try {
            worker.execute(work);
            return true;
        } catch (RejectedExecutionException closed) {
            LOG.log(System.Logger.Level.DEBUG, "work that came after the end was left");
            return false;
        }
    }

    /// Only a fault of the program itself is worth its trace.
    private static void log(Problem problem, Exception e) {
        if (problem instanceof Problem.Unexpected) {
            LOG.log(System.Logger.Level.ERROR, "background work failed: " + problem, e);
        } else {
            LOG.log(System.Logger.Level.DEBUG, () -> "background work ended in " + problem);
        }
    }

    /// The same for work that may take minutes and of which nothing is lost when it is left: `stop`
    /// is told when the window closes, on the JavaFX thread, and the work then ends soon.
    public <T> void run(Runnable stop, Work<T> work, Consumer<? super T> show) {
        run(
                () -> {
                    stoppers.add(stop);
                    try {
                        // Asked after it is known: an end in between has told it already.
                        if (stopping) {
                            stop.run();
                        }
                        return work.run();
                    } finally {
                        stoppers.remove(stop);
                    }
                },
                show);
    }

    /// Ends at once whatever takes long and can be made again: the window closes. On the JavaFX
    /// thread.
    public void stop() {
        stopping = true;
        stoppers.forEach(Runnable::run);
    }

    /// Does something in the background, with nothing to show when it is done.
    public void run(Chore chore) {
        run(
                () -> {
                    chore.run();
                    return Boolean.TRUE;
                },
                _ -> {});
    }

    /// Runs on the JavaFX thread, soon: the way in for whoever listens on another thread.
    public void show(Runnable change) {
        window.execute(change);
    }

    /// Runs `then` on the JavaFX thread once `pause` has passed without another call for the same
    /// `about`: the way to save a draft or to search while somebody types.
    public void afterPause(Object about, Duration pause, Runnable then) {
        Pause earlier = pauses.remove(about);
        if (earlier != null) {
            earlier.timer().stop();
        }
        var wait = new PauseTransition(javafx.util.Duration.millis((double) pause.toMillis()));
        wait.setOnFinished(_ -> {
            pauses.remove(about);
            then.run();
        });
        pauses.put(about, new Pause(wait, then));
        wait.play();
    }

    /// Does at once, and to its end, whatever still waits for its pause: the window closes, and
    /// nothing that was typed a moment ago may be lost. On the JavaFX thread.
    public void hurry() {
        List<Pause> waiting = List.copyOf(pauses.values());
        pauses.clear();
        atOnce(() ->
                waiting.forEach(pause -> {
                    pause.timer().stop();
                    pause.then().run();
                }));
    }

    /// Does something with whatever it would run in the background: when it returns, all of it is
    /// done. On the JavaFX thread.
    public void atOnce(Runnable deed) {
        hurrying = true;
        try {
            deed.run();
        } finally {
            hurrying = false;
        }
    }

    /// Stops what can be stopped and waits for other work under way, then takes no more: what comes
    /// later is left.
    @Override
    public void close() {
        stop();
        if (owned != null) {
            owned.close();
        }
    }
}
