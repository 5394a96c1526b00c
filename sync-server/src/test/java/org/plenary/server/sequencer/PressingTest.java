package org.plenary.server.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Words;
import org.plenary.server.store.Published;

/// When pages are pressed. The rest between two pressings is the test's own, so nothing here takes
/// as long as it does in earnest.
final class PressingTest {
    private final BlockingQueue<Long> pressed = new LinkedBlockingQueue<>();
    private final SynchronousQueue<String> rests = new SynchronousQueue<>();
    private final SynchronousQueue<String> wakes = new SynchronousQueue<>();

    private Pressing pressing(Pressing.Rest rest) {
        Press press =
                (edition, pages) -> {
                    pages.put("index.html", ("" + edition.size()).getBytes(StandardCharsets.UTF_8));
                    pressed.add(edition.size());
                };
        Pressing pressing = new Pressing(press, new Nowhere(), rest);
        pressing.start();
        return pressing;
    }

    private void rest(CountDownLatch closing) throws InterruptedException {
        rests.put("resting");
        wakes.take();
    }

    /// A pressing without a rest fails here, a minute later, rather than never.
    private void awaitRest() throws InterruptedException {
        assertThat(rests.poll(1, TimeUnit.MINUTES)).isEqualTo("resting");
    }

    private void wake() throws InterruptedException {
        assertThat(wakes.offer("go on", 1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void aBurstIsPressedOnceWhenItBeginsAndOnceAfterTheRest() throws Exception {
        Pressing pressing = pressing(this::rest);
        pressing.ask(new Sized(1));
        awaitRest();
        for (long size = 2; size <= 1_000; size++) {
            pressing.ask(new Sized(size));
        }
        assertThat(drained()).containsExactly(1L);

        wake();
        awaitRest();
        assertThat(drained()).containsExactly(1_000L);

        wake();
        pressing.close();
        assertThat(drained()).isEmpty();
    }

    @Test
    void theLastEditionIsPressedThoughTheServerStopsWithinTheRest() throws Exception {
        CountDownLatch resting = new CountDownLatch(1);
        Pressing pressing =
                pressing(closing -> {
                    resting.countDown();
                    closing.await();
                });
        pressing.ask(new Sized(1));
        assertThat(resting.await(1, TimeUnit.MINUTES)).isTrue();
        pressing.ask(new Sized(2));
        pressing.ask(new Sized(3));
        pressing.close();

        assertThat(drained()).containsExactly(1L, 3L);
    }

    private List<Long> drained() {
        List<Long> sizes = new ArrayList<>();
        pressed.drainTo(sizes);
        return sizes;
    }

    private record Nowhere() implements Published {
        @Override
        public Optional<byte[]> read(String path) {
            return Optional.empty();
        }

        @Override
        public void put(String path, byte[] bytes) {}

        @Override
        public void settle() {}

        @Override
        public void remove(String path) {}

        @Override
        public Set<String> all() {
            return Set.of();
        }

        @Override
        public Set<String> names(String folder) {
            return Set.of();
        }
    }

    /// An edition of which nothing but its size is asked.
    private record Sized(long size) implements Edition {
        @Override
        public Origin origin() {
            return new Origin("localhost:1/trail/none");
        }

        @Override
        public Assembly assembly() {
            throw new IllegalStateException("nobody asks");
        }

        @Override
        public byte[] checkpoint() {
            return new byte[0];
        }

        @Override
        public Instant moment() {
            return Instant.EPOCH;
        }

        @Override
        public Optional<Words> words(BodyRef ref) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> attachment(Hash sha256) {
            return Optional.empty();
        }

        @Override
        public List<SignedEntry> entries(long from, long to) {
            return List.of();
        }
    }
}
