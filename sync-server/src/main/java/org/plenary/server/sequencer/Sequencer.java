package org.plenary.server.sequencer;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.ledger.CheckpointSigner;
import org.plenary.core.term.Origin;
import org.plenary.core.term.Seen;
import org.plenary.core.trail.HandedChoice;
import org.plenary.server.sequencer.Answer.InTheRecord;
import org.plenary.server.sequencer.Answer.Refused;
import org.plenary.server.sequencer.Offer.Pending;
import org.plenary.server.store.Batch;
import org.plenary.server.store.Batch.CheckpointRow;
import org.plenary.server.store.Batch.EntryRow;
import org.plenary.server.store.Head;
import org.plenary.server.store.Rows;

/// The one thread that appends. It takes everything that waits, makes it durable in one commit,
/// answers, and leaves publishing to the [Publisher]. Nothing is answered before it is durable.
public final class Sequencer implements AutoCloseable {
    /// Entries in one commit, unless a single offer has more.
    static final int GROUP = 4_096;

    /// Offers that wait at most; further ones are told to come back.
    private static final int WAITING = 4_096;

    /// How often the clock is looked at when nobody hands anything in.
    private static final long LOOK_EVERY = TimeUnit.SECONDS.toNanos(1);

    private static final Logger LOG = System.getLogger(Sequencer.class.getName());

    private final Origin origin;
    private final Rows rows;
    private final InstantSource clock;
    private final Admission admission;
    private final FallingDue due;
    private final CheckpointSigner signer;
    private final Consumer<Publication> publish;
    private final Consumer<Throwable> broken;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(WAITING);
    private final long signEvery;
    private final Thread thread;
    private volatile Standing standing;
    private volatile boolean stopping;
    private Head signed;
    private long signedAt;

    private record Waiting(Offer offer, CompletableFuture<List<Answer>> answers) {}

    /// @param pace how much time passes at least between two signed checkpoints
    /// @param publish takes each signed checkpoint; must not wait
    /// @param broken told once, when nobody knows any more what is durable; the process must stop
    Sequencer(
            Origin origin,
            Rows rows,
            InstantSource clock,
            Admission admission,
            OwnHand hand,
            CheckpointSigner signer,
            Standing standing,
            Head signed,
            Duration pace,
            Consumer<Publication> publish,
            Consumer<Throwable> broken) {
        this.origin = origin;
        this.rows = rows;
        this.clock = clock;
        this.admission = admission;
        this.due = new FallingDue(hand);
        this.signer = signer;
        this.standing = standing;
        this.signed = signed;
        this.signEvery = pace.toNanos();
        this.signedAt = System.nanoTime() - signEvery;
        this.publish = publish;
        this.broken = broken;
        thread = Thread.ofPlatform().name("sequencer").unstarted(this::run);
    }

    /// Starts appending. Whatever fell due while the server was not running is written first.
    void start() throws IOException {
        unreadable();
        sequence(List.of());
        thread.start();
    }

    /// The log as it is now.
    Standing standing() {
        return standing;
    }

    /// Puts an offer in the queue. Empty when too many wait already.
    Optional<CompletableFuture<List<Answer>>> offer(Offer offer) throws Stopped {
        if (stopping) {
            throw new Stopped();
        }
        Waiting waiting = new Waiting(offer, new CompletableFuture<>());
        if (!queue.offer(waiting)) {
            return Optional.empty();
        }
        if (stopping) {
            waiting.answers().completeExceptionally(new Stopped());
        }
        return Optional.of(waiting.answers());
    }

    private void run() {
        try {
            while (!stopping) {
                sequence(take());
            }
            sequence(drained());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error unknownWhatIsDurable) {
            LOG.log(
                    Level.ERROR,
                    "The server stops: it cannot tell what is durable.",
                    unknownWhatIsDurable);
            stopping = true;
            broken.accept(unknownWhatIsDurable);
        } finally {
            stopping = true;
            drained().forEach(waiting -> waiting.answers().completeExceptionally(new Stopped()));
        }
    }

    private List<Waiting> take() throws InterruptedException {
        Waiting first = queue.poll(patience(), TimeUnit.NANOSECONDS);
        if (first == null) {
            return List.of();
        }
        List<Waiting> taken = new ArrayList<>(List.of(first));
        int entries = first.offer().entries().size();
        while (entries < GROUP) {
            Waiting next = queue.poll();
            if (next == null) {
                return taken;
            }
            taken.add(next);
            entries += next.offer().entries().size();
        }
        return taken;
    }

    private List<Waiting> drained() {
        List<Waiting> rest = new ArrayList<>();
        queue.drainTo(rest);
        return rest;
    }

    private long patience() {
        return standing.size() == signed.size()
                ? LOOK_EVERY
                : Math.max(0, signedAt + signEvery - System.nanoTime());
    }

    private void sequence(List<Waiting> waiting) throws IOException {
        Instant now = clock.instant();
        Group group = new Group(rows, standing);
        List<List<Answer>> answers = new ArrayList<>(waiting.size());
        try {
            if (FallingDue.waits(standing, now)) {
                due.write(group, now, seen());
            }
            for (Waiting one : waiting) {
                answers.add(take(group, one.offer(), now));
            }
            due.duties(group, seen());
            commit(group, now);
        } catch (IOException | RuntimeException | Error failed) {
            waiting.forEach(one -> one.answers().completeExceptionally(new Stopped()));
            throw failed;
        }
        for (int i = 0; i < waiting.size(); i++) {
            waiting.get(i).answers().complete(answers.get(i));
        }
    }

    private List<Answer> take(Group group, Offer offer, Instant now) throws IOException {
        List<Answer> answers = new ArrayList<>(offer.entries().size());
        for (Pending pending : offer.entries()) {
            answers.add(
                    switch (pending) {
                        case Pending.Hopeless(Refused refused) -> refused;
                        case Pending.WellFormed wellFormed -> take(group, offer, wellFormed, now);
                    });
        }
        for (HandedChoice choice : offer.choices()) {
            group.keep(choice);
        }
        return answers;
    }

    private Answer take(Group group, Offer offer, Pending.WellFormed pending, Instant now)
            throws IOException {
        var entry = pending.entry();
        var body = offer.body(entry);
        Optional<EntryRow> here = group.find(entry.id());
        if (here.isPresent()) {
            if (body.isPresent()
                    && body.get().ref().equals(entry.envelope().body().orElseThrow())) {
                group.keep(body.get());
            }
            return new InTheRecord(entry.id(), here.get().position(), here.get().time());
        }
        Optional<Refused> refused = admission.refusal(group.standing(), group, pending, body);
        if (refused.isPresent()) {
            return refused.get();
        }
        due.write(group, now, seen());
        long position = group.standing().size();
        group.append(entry, body);
        return new InTheRecord(entry.id(), position, group.standing().clock());
    }

    /// One commit, then the effects that follow from it.
    private void commit(Group group, Instant now) throws IOException {
        Head head = group.standing().head();
        boolean sign = head.size() > signed.size() && System.nanoTime() - signedAt >= signEvery;
        Optional<CheckpointRow> checkpoint =
                sign ? Optional.of(checkpoint(head, now)) : Optional.empty();
        if (group.isEmpty() && !sign) {
            return;
        }
        Batch batch = group.batch(checkpoint);
        // 1. One transaction. A crash in it leaves the log before it or after it, and nobody was
        // answered.
        rows.commit(batch);
        boolean wasReadable = standing.unread().isEmpty();
        standing = group.standing();
        if (wasReadable) {
            unreadable();
        }
        if (!batch.erasures().isEmpty()) {
            // 2. Erased words leave the write-ahead log too. A crash before this leaves them there
            // until the next start folds it in.
            rows.fold();
        }
        if (checkpoint.isPresent()) {
            signed = head;
            signedAt = System.nanoTime();
        }
        // 3. Publishing. A crash before it leaves durable entries and, perhaps, a signed checkpoint
        // that nobody has seen: the next start publishes that same one.
        if (checkpoint.isPresent() || !group.erased().isEmpty()) {
            publish.accept(new Publication(checkpoint, group.erased(), standing.assembly(), now));
        }
    }

    private CheckpointRow checkpoint(Head head, Instant now) {
        Checkpoint checkpoint = new Checkpoint(origin.value(), head.size(), head.root());
        return new CheckpointRow(head, signer.sign(checkpoint, now));
    }

    private Seen seen() {
        return new Seen(signed.size(), signed.root());
    }

    private void unreadable() {
        standing.unread()
                .ifPresent(unread ->
                        LOG.log(
                                Level.ERROR,
                                "Entry {0} is of the kind \"{1}\", which this version does not"
                                        + " know. Entries are still appended and published, but NOTHING"
                                        + " IS CLOSED OR UNSEALED and pages stand still from there on."
                                        + " Please update the server.",
                                Long.toString(unread.position()),
                                unread.kind()));
    }

    /// Appends and answers what waits, signs nothing more, and stops.
    @Override
    public void close() {
        stopping = true;
        try {
            offerNothing();
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void offerNothing() {
        Offer nothing = new Offer(List.of(), java.util.Map.of(), List.of());
        boolean full = !queue.offer(new Waiting(nothing, new CompletableFuture<>()));
        if (full) {
            LOG.log(Level.DEBUG, "Stopping with a full queue.");
        }
    }
}
