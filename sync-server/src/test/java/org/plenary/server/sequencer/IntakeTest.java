package org.plenary.server.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.trail.Frames;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Words;
import org.plenary.server.Laptop;
import org.plenary.server.Server;
import org.plenary.server.TestClock;
import org.plenary.server.TestServer;
import org.plenary.server.sequencer.Answer.InTheRecord;
import org.plenary.server.sequencer.Intake.Busy;
import org.plenary.server.store.DataFolder;
import org.plenary.server.store.KeyFolder;
import org.plenary.server.store.ReadingRoom;
import org.plenary.server.store.Rows;
import org.plenary.server.store.SqliteRows;

/// More batches than the server can take: its disk stands still, and they go on coming.
@Timeout(120)
final class IntakeTest {
    /// More than may wait anywhere.
    private static final int MANY = 10_000;

    private static final SignatureEngine ENGINE = Server.engine();

    @TempDir Path folder;

    private final CountDownLatch disk = new CountDownLatch(1);
    private volatile boolean standsStill;

    /// What became of a batch: where its entry is, or nothing when there was no room for it.
    private final List<CompletableFuture<Optional<Long>>> handed = new ArrayList<>();

    @Test
    void whoeverComesWhenTooMuchWaitsIsSentAwayAndNobodyLosesAnything() throws Exception {
        try (DataFolder open = DataFolder.open(folder.resolve("data"));
                SqliteRows sqlite = SqliteRows.open(open.database(), TestServer.ORIGIN);
                ReadingRoom reading = ReadingRoom.open(open.database(), "read")) {
            Keys keys = new Keys(TestServer.ORIGIN, KeyFolder.seeds(open, new SecureRandom()));
            Laptop convenor = new Laptop(TestServer.ORIGIN, TestServer.CONVENOR);
            Beginning.found(
                    TestServer.ORIGIN,
                    keys,
                    sqlite,
                    ENGINE,
                    convenor.writes(TestServer.founded(convenor, keys), Words.of("title", "Test")));
            Log.Ground ground =
                    new Log.Ground(
                            TestServer.ORIGIN,
                            keys,
                            ENGINE,
                            new TestClock(),
                            Duration.ZERO,
                            standingStill(sqlite),
                            reading,
                            open.published(),
                            open.published(),
                            open.attachments());
            try (Log log = Log.start(ground, Press.NONE, new Log.Told(_ -> {}, _ -> {}))) {
                fillAndEmpty(log.intake());
            }
        }
    }

    private void fillAndEmpty(Intake intake) throws Exception {
        Laptop registrar = new Laptop(TestServer.ORIGIN, TestServer.REGISTRAR);
        SignedEntry enrolment = registrar.enrolment();
        CountDownLatch full = new CountDownLatch(1);
        standsStill = true;
        while (full.getCount() > 0 && handed.size() < MANY) {
            handed.add(handIn(intake, enrolment, full));
        }
        try {
            assertThat(full.await(60, TimeUnit.SECONDS)).as("somebody was sent away").isTrue();
        } finally {
            disk.countDown();
        }
        Set<Optional<Long>> came = new HashSet<>();
        for (CompletableFuture<Optional<Long>> each : handed) {
            came.add(each.get());
        }
        // Whoever was sent away comes again, and finds the one entry where the others found it.
        long index = position(intake, enrolment);
        assertThat(came).containsExactlyInAnyOrder(Optional.empty(), Optional.of(index));
        assertThat(position(intake, registrar.signs(new EvidenceRequested(1))))
                .isEqualTo(index + 1);
    }

    private static CompletableFuture<Optional<Long>> handIn(
            Intake intake, SignedEntry entry, CountDownLatch full) {
        CompletableFuture<Optional<Long>> result = new CompletableFuture<>();
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        result.complete(Optional.of(position(intake, entry)));
                    } catch (Busy busy) {
                        full.countDown();
                        result.complete(Optional.empty());
                    } catch (Exception other) {
                        result.completeExceptionally(other);
                    }
                });
        return result;
    }

    private static long position(Intake intake, SignedEntry entry) throws Exception {
        List<Answer> answers = intake.handIn(Frames.encode(Laptop.frames(entry)));
        return ((InTheRecord) answers.getFirst()).index();
    }

    /// Real rows, of which nothing becomes durable before the disk goes on.
    private Rows standingStill(Rows rows) {
        return (Rows)
                Proxy.newProxyInstance(
                        Rows.class.getClassLoader(),
                        new Class<?>[] {Rows.class},
                        (_, method, values) -> {
                            if (standsStill && method.getName().equals("commit")) {
                                disk.await();
                            }
                            try {
                                return method.invoke(rows, values);
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                        });
    }
}
