package org.plenary.desktop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BackgroundTest {
    private final List<Problem> problems = new ArrayList<>();
    private final Background background =
            new Background(Runnable::run, Runnable::run, problems::add);

    @Test
    void workHappensOffTheJavaFxThreadAndItsResultIsShownOnIt() throws InterruptedException {
        Fx.start();
        var threads = new ArrayList<Boolean>();
        var shown = new CountDownLatch(1);
        try (var real = Background.started(problems::add)) {
            real.run(
                    Platform::isFxApplicationThread,
                    worked -> {
                        threads.add(worked);
                        threads.add(Platform.isFxApplicationThread());
                        shown.countDown();
                    });
            assertThat(shown.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(threads).containsExactly(false, true);
    }

    @Test
    void whatGoesWrongBecomesAProblemThatAPersonUnderstands() {
        fail(new ProblemException(new Problem.DiskFull()));
        fail(new ConnectException("refused"));
        fail(new HttpTimeoutException("late"));
        fail(new UnknownHostException("plenary.example"));
        fail(new AccessDeniedException("/data/trail.db"));
        fail(new FileSystemException("/data/trail.db", null, "No space left on device"));
        fail(new IOException("There is not enough space on the disk"));
        fail(new IllegalStateException("a bug"));
        assertThat(problems)
                .containsExactly(
                        new Problem.DiskFull(),
                        new Problem.ServerAway(""),
                        new Problem.ServerAway(""),
                        new Problem.AddressMistyped("plenary.example"),
                        new Problem.FileRefused("/data/trail.db"),
                        new Problem.DiskFull(),
                        new Problem.DiskFull(),
                        new Problem.Unexpected("IllegalStateException"));
    }

    @Test
    void aProblemGoesToWhoeverAskedForItAndNotToTheWindowToo() {
        var own = new ArrayList<Problem>();
        background.run(
                () -> {
                    throw new ConnectException("refused");
                },
                _ -> {},
                own::add);
        assertThat(own).hasSize(1);
        assertThat(problems).isEmpty();
    }

    @Test
    void workThatComesAfterTheEndIsLeft() {
        var done = new AtomicBoolean();
        Background ended = Background.started(_ -> done.set(true));
        ended.close();
        ended.run(() -> done.set(true));
        assertThat(done).isFalse();
    }

    /// Without the word it would wait for ever.
    @Test
    @Timeout(60)
    void whatTakesLongIsToldOfTheEndInsteadOfBeingWaitedFor() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var told = new CountDownLatch(1);
        var done = new AtomicBoolean();
        Background ending = Background.started(problems::add);
        ending.run(
                told::countDown,
                () -> {
                    begun.countDown();
                    told.await();
                    done.set(true);
                    return done;
                },
                _ -> {});
        begun.await();
        ending.close();
        assertThat(done).isTrue();
    }

    @Test
    void whatIsDoneIsToldOfNoEndAndWhatBeginsAfterTheWordIsToldAtOnce() {
        var told = new ArrayList<String>();
        background.run(() -> told.add("done"), () -> told.add("work"), _ -> {});
        background.stop();
        assertThat(told).containsExactly("work");
        background.run(() -> told.add("late"), () -> told.add("work"), _ -> {});
        assertThat(told).containsExactly("work", "late", "work");
    }

    private void fail(Exception e) {
        background.run(() -> {
            throw e;
        });
    }
}
