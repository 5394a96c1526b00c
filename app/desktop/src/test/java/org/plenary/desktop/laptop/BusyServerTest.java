package org.plenary.desktop.laptop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.Refused;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.laptop.TwinServer.Reply;
import org.plenary.desktop.ui.Background;

/// A server with too much to do, which says when to come back, and a laptop whose loops run.
@Timeout(60)
class BusyServerTest extends NewcomersLaptop {
    private static final String LATER = "3";

    private final BlockingQueue<Long> sentAway = new LinkedBlockingQueue<>();
    private final BlockingQueue<Long> cameBack = new LinkedBlockingQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean(true);

    @Test
    void whoeverIsToldToComeBackLaterComesNoEarlierThoughTheyGoOnWritingAndLosesNothing()
            throws Exception {
        server.mischief(this::busyOnce);
        CompletableFuture<Standing> recorded = new CompletableFuture<>();
        laptop.chamber()
                .standing()
                .subscribe(now -> {
                    if (now.outbox().size() == 3
                            && now.outbox().stream().allMatch(o -> o.state() == State.RECORDED)) {
                        recorded.complete(now);
                    }
                });
        asks("First?");
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            laptop.syncing().start(new Background(workers, Runnable::run, laptop.problems()::add));
            laptop.chamber().sendNow();
            long refused = sentAway.take();
            asks("Second?");
            laptop.chamber().sendNow();
            long again = cameBack.take();
            assertThat(Duration.ofNanos(again - refused))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(Long.parseLong(LATER)));
            laptop.chamber().sendNow();
            recorded.get(30, TimeUnit.SECONDS);
            laptop.close();
        }
        assertThat(server.record().now().evidence().requests()).hasSize(2);
        assertThat(laptop.problems()).isEmpty();
    }

    private Reply busyOnce(String path, Reply honest) {
        boolean handsIn = path.endsWith("/entries");
        if (handsIn && busy.getAndSet(false)) {
            sentAway.add(System.nanoTime());
            return Reply.bare(429, "Retry-After", LATER);
        }
        if (!busy.get() && (handsIn || path.endsWith("/checkpoint"))) {
            cameBack.add(System.nanoTime());
        }
        return honest;
    }

    private void asks(String what) throws IOException, Refused {
        laptop.chamber().sign(new EvidenceRequested(1), Words.of("what", what), "evidence/ask");
    }
}
