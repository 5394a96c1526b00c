package org.plenary.server.sequencer;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.plenary.server.store.Batch.CheckpointRow;
import org.plenary.server.store.Published;

/// Publishes what was committed, in an order in which a crash anywhere leaves a folder that holds
/// what its checkpoint promises. It is always behind the rows and never ahead of them.
final class Publisher implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Publisher.class.getName());

    private final Tiles tiles;
    private final Published published;
    private final String checkpointPath;
    private final Consumer<Publication> press;
    private final LongConsumer bell;
    private final Consumer<Throwable> broken;
    private final Latest<Publication> latest =
            new Latest<>((earlier, later) -> later.after(earlier));
    private final Thread thread;

    /// @param press asked for pages after each published checkpoint; must not wait
    /// @param bell told the size of each published checkpoint; must not wait
    /// @param broken told once, when the folder cannot be written; the process must stop
    Publisher(
            Tiles tiles,
            Published published,
            String checkpointPath,
            Consumer<Publication> press,
            LongConsumer bell,
            Consumer<Throwable> broken) {
        this.tiles = tiles;
        this.published = published;
        this.checkpointPath = checkpointPath;
        this.press = press;
        this.bell = bell;
        this.broken = broken;
        thread = Thread.ofPlatform().name("publisher").unstarted(this::run);
    }

    /// Publishes what waits already, so that whoever started the log finds its checkpoint; then
    /// goes on by itself.
    void start() throws IOException {
        Optional<Publication> first = latest.poll();
        if (first.isPresent()) {
            publish(first.get());
        }
        thread.start();
    }

    /// Takes what is to be published; returns at once.
    void take(Publication publication) {
        latest.put(publication);
    }

    private void run() {
        try {
            for (Optional<Publication> next = latest.take();
                    next.isPresent();
                    next = latest.take()) {
                publish(next.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error unknownWhatIsPublished) {
            LOG.log(Level.ERROR, "The server stops: it cannot publish.", unknownWhatIsPublished);
            broken.accept(unknownWhatIsPublished);
        }
    }

    private void publish(Publication publication) throws IOException {
        Optional<CheckpointRow> checkpoint = publication.checkpoint();
        long before = tiles.size();
        if (checkpoint.isPresent()) {
            // 1. Tiles and bundles. A crash here leaves files that no published checkpoint speaks
            // of;
            // the next start writes the same ones again.
            tiles.grow(checkpoint.get().head().size());
        }
        for (long position : publication.erased()) {
            // 2. Bundles without the erased words. A crash here leaves the words published; the
            // next
            // start writes every bundle from the rows, where they are gone.
            tiles.rewriteWords(position);
        }
        // 3. Their names. A crash here leaves the folder as after 1 or 2.
        published.settle();
        if (checkpoint.isEmpty()) {
            return;
        }
        // 4. The checkpoint, last. A crash before it leaves the earlier checkpoint, whose tiles are
        // all still there; a crash after it leaves this one, and everything it promises is on disk.
        published.put(checkpointPath, checkpoint.get().note());
        published.settle();
        // 5. Partial tiles that a full one replaces. A crash here leaves some; they are right, and
        // the next start removes them.
        tiles.removePartial(before, checkpoint.get().head().size());
        // 6. Word goes out. A crash here leaves readers who ask again by themselves.
        bell.accept(checkpoint.get().head().size());
        press.accept(publication);
    }

    /// Publishes what was taken, and stops.
    @Override
    public void close() {
        latest.close();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
