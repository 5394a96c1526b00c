package org.plenary.server.sequencer;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.Origin;
import org.plenary.server.store.AttachmentFolder;
import org.plenary.server.store.Batch.CheckpointRow;
import org.plenary.server.store.CannotStart;
import org.plenary.server.store.Head;
import org.plenary.server.store.Published;
import org.plenary.server.store.PublishedFolder;
import org.plenary.server.store.Rows;
import org.plenary.server.store.RowsReader;
import org.plenary.server.store.ServedFile;

/// A running log: everything between the batches that come in and the files that go out.
public final class Log implements AutoCloseable {
    private final Ground ground;
    private final Intake intake;
    private final Sequencer sequencer;
    private final Publisher publisher;
    private final Pressing pressing;

    private Log(
            Ground ground,
            Intake intake,
            Sequencer sequencer,
            Publisher publisher,
            Pressing pressing) {
        this.ground = ground;
        this.intake = intake;
        this.sequencer = sequencer;
        this.publisher = publisher;
        this.pressing = pressing;
    }

    /// What a log runs on. Whoever made these closes them, after the log.
    ///
    /// @param pace how much time passes at least between two published checkpoints
    /// @param rows used by the log alone
    /// @param reading for everything that is published and pressed
    /// @param published where tiles, checkpoints and pages are put
    /// @param folder the same folder, for reading and for attachments
    public record Ground(
            Origin origin,
            Keys keys,
            SignatureEngine engine,
            InstantSource clock,
            Duration pace,
            Rows rows,
            RowsReader reading,
            Published published,
            PublishedFolder folder,
            AttachmentFolder attachments) {}

    /// What a log tells others. None of them may wait.
    ///
    /// @param bell the size of each published checkpoint
    /// @param broken why nothing can go on, once
    public record Told(LongConsumer bell, Consumer<Throwable> broken) {}

    /// Starts a log from its rows: recovers where it stood, compares it with what the world was
    /// shown, publishes the last checkpoint that was signed, and writes what fell due meanwhile.
    public static Log start(Ground ground, Press press, Told told) throws IOException, CannotStart {
        Keys keys = ground.keys();
        Standing standing = Recovery.standing(ground.rows(), keys.sequencer().device());
        if (standing.assembly().founding().isEmpty()) {
            throw new CannotStart(
                    "There is no assembly in this data folder yet. Please start once with"
                            + " --founding FILE, or bring a record back with `restore`.");
        }
        keys.require(standing.assembly().founding().get().facts());
        String prefix = prefix(ground.origin());
        String checkpointPath = prefix + "checkpoint";
        Recovery.compare(
                ground.rows(),
                ground.published().read(checkpointPath),
                keys.signer().keys(),
                ground.engine());

        Pressing pressing =
                new Pressing(press, ground.published(), Pressing.Rest.of(Pressing.REST));
        Publisher publisher =
                new Publisher(
                        new Tiles(ground.reading(), ground.published(), prefix),
                        ground.published(),
                        checkpointPath,
                        publication ->
                                publication
                                        .checkpoint()
                                        .ifPresent(row ->
                                                pressing.ask(edition(ground, publication, row))),
                        told.bell(),
                        told.broken());
        Optional<CheckpointRow> last = ground.rows().lastCheckpoint();
        Sequencer sequencer =
                new Sequencer(
                        ground.origin(),
                        ground.rows(),
                        ground.clock(),
                        new Admission(ground.engine()),
                        keys.hand(),
                        keys.signer(),
                        standing,
                        last.map(CheckpointRow::head).orElse(Head.EMPTY),
                        ground.pace(),
                        publisher::take,
                        told.broken());
        if (last.isPresent() && last.get().head().equals(standing.head())) {
            publisher.take(
                    new Publication(last, Set.of(), standing.assembly(), ground.clock().instant()));
        }
        sequencer.start();
        publisher.start();
        pressing.start();
        Log log =
                new Log(
                        ground,
                        Intake.of(ground.origin(), ground.engine(), sequencer),
                        sequencer,
                        publisher,
                        pressing);
        log.publishAttachments();
        return log;
    }

    private static Edition edition(Ground ground, Publication publication, CheckpointRow row) {
        return new Snapshot(
                ground.origin(),
                publication.assembly(),
                row,
                publication.moment(),
                ground.reading(),
                ground.attachments());
    }

    /// Where the trail is, below the published folder.
    public static String prefix(Origin origin) {
        return "trail/" + origin.name() + "/";
    }

    /// Where batches come in.
    public Intake intake() {
        return intake;
    }

    /// A file that an entry of the record names, if one does.
    public Optional<Attachment> attachment(Hash sha256) {
        return sequencer.standing().assembly().attachment(sha256);
    }

    /// A file that is here whole, for serving. It is published the first time that somebody asks,
    /// once its hash was checked: it may have been put into the data folder by hand.
    public Optional<ServedFile> published(Hash sha256) throws IOException {
        String path = prefix(ground.origin()) + "attachment/" + sha256;
        Optional<ServedFile> file = ground.folder().open(path);
        if (file.isPresent() || !ground.attachments().sound(sha256)) {
            return file;
        }
        ground.folder().link(path, ground.attachments().whole(sha256).orElseThrow());
        return ground.folder().open(path);
    }

    /// Those that were put into the data folder by hand while the server was not running.
    private void publishAttachments() throws IOException {
        for (Attachment named : sequencer.standing().assembly().attachments()) {
            Optional<ServedFile> file = published(named.sha256());
            if (file.isPresent()) {
                file.get().close();
            }
        }
    }

    /// Answers what waits, publishes what was signed, and stops.
    @Override
    public void close() {
        intake.close();
        sequencer.close();
        publisher.close();
        pressing.close();
    }
}
