package org.plenary.server.sequencer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.MalformedNote;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.ledger.SignedNote;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.Frame;
import org.plenary.core.trail.Frames;
import org.plenary.core.trail.HandedChoice;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Unauthentic;
import org.plenary.core.trail.Unauthentic.Reason;
import org.plenary.server.sequencer.Answer.Code;
import org.plenary.server.sequencer.Answer.Refused;
import org.plenary.server.sequencer.Offer.Pending;

/// Where batches come in. Parsing and signatures are checked here, on one thread less than the
/// machine has cores, so that reading keeps a core to itself (RELIABILITY section 5); a bounded
/// number of batches waits, and whoever comes then is told to come back.
public final class Intake implements AutoCloseable {
    /// Entries in one batch.
    public static final int MAX_ENTRIES = 256;

    /// Bytes in one batch.
    public static final int MAX_BYTES = 8 << 20;

    /// Bytes in one entry: the longest envelope, and two signature lines.
    static final int MAX_ENTRY = 5_120;

    private static final int WAITING = 256;

    private final Origin origin;
    private final SignatureEngine engine;
    private final Sequencer sequencer;
    private final ThreadPoolExecutor checks;

    Intake(Origin origin, SignatureEngine engine, Sequencer sequencer, int threads, int waiting) {
        this.origin = origin;
        this.engine = engine;
        this.sequencer = sequencer;
        checks =
                new ThreadPoolExecutor(
                        threads,
                        threads,
                        1,
                        TimeUnit.MINUTES,
                        new ArrayBlockingQueue<>(waiting),
                        Thread.ofPlatform().name("check-", 0).daemon().factory());
    }

    static Intake of(Origin origin, SignatureEngine engine, Sequencer sequencer) {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        return new Intake(origin, engine, sequencer, threads, WAITING);
    }

    /// Too much waits already. Nothing of the batch was looked at.
    public static final class Busy extends Exception {
        private static final long serialVersionUID = 1L;

        Busy() {
            super("Many laptops are sending at once. Please send this again in a moment.");
        }

        Busy(RejectedExecutionException full) {
            this();
            initCause(full);
        }
    }

    /// A batch has more entries than [#MAX_ENTRIES]. Nothing of it was looked at.
    public static final class TooMany extends Exception {
        private static final long serialVersionUID = 1L;

        TooMany() {
            super("A batch has at most " + MAX_ENTRIES + " entries. Please send it in parts.");
        }
    }

    /// For whoever cannot even be listened to.
    public static Busy busy() {
        return new Busy();
    }

    /// Hands in a batch of frames and waits until its entries are durable or refused: one answer
    /// for each entry, in order. A batch that is damaged or cut short is malformed as a whole.
    public List<Answer> handIn(byte[] batch)
            throws Malformed, TooMany, Busy, Stopped, InterruptedException {
        try {
            Offer offer = checks.submit(() -> check(batch)).get();
            CompletableFuture<List<Answer>> answers = sequencer.offer(offer).orElseThrow(Busy::new);
            return answers.get();
        } catch (RejectedExecutionException full) {
            if (checks.isShutdown()) {
                throw new Stopped(full);
            }
            throw new Busy(full);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case Malformed malformed -> throw malformed;
                case TooMany many -> throw many;
                case Stopped stopped -> throw stopped;
                case null, default -> throw new IllegalStateException(failed.getCause());
            }
        }
    }

    private Offer check(byte[] batch) throws Malformed, TooMany {
        Frames.Read read = Frames.read(batch);
        if (!read.whole()) {
            throw new Malformed("The batch was cut short on its way.");
        }
        List<Pending> entries = new ArrayList<>();
        Map<Hash, Body> bodies = new HashMap<>();
        List<HandedChoice> choices = new ArrayList<>();
        for (Frame frame : read.frames()) {
            switch (frame.type()) {
                case ENTRY -> entries.add(pending(frame.bytes()));
                case BODY -> {
                    Body body = Body.parse(frame.bytes());
                    bodies.put(body.ref().commitment(), body);
                }
                case SEALED_CHOICE -> choices.add(HandedChoice.parse(frame.bytes()));
                case CHECKPOINT -> {
                    // What a stick carries beside its entries; this log has its own.
                }
            }
            if (entries.size() > MAX_ENTRIES) {
                throw new TooMany();
            }
        }
        return new Offer(entries, bodies, choices);
    }

    private Pending pending(byte[] bytes) {
        if (bytes.length > MAX_ENTRY) {
            return hopeless(name(bytes), Code.TOO_LARGE, "An entry has at most 5,120 bytes.");
        }
        SignedEntry entry;
        try {
            entry = SignedEntry.parse(bytes);
        } catch (Malformed broken) {
            return hopeless(
                    name(bytes),
                    Code.MALFORMED,
                    "This is not an entry: " + broken.sentence() + ".");
        }
        if (!entry.envelope().assembly().equals(origin)) {
            return hopeless(
                    Optional.of(entry.id()),
                    Code.WRONG_ASSEMBLY,
                    "This entry was written for the assembly "
                            + entry.envelope().assembly()
                            + ", and this is "
                            + origin
                            + ".");
        }
        try {
            entry.verify(sequencer.standing().assembly(), engine);
            return new Pending.WellFormed(entry, true);
        } catch (Unauthentic why) {
            return why.reason() == Reason.DEVICE
                    ? new Pending.WellFormed(entry, false)
                    : new Pending.Hopeless(Admission.unauthentic(entry.id(), why));
        }
    }

    private static Pending hopeless(Optional<EntryId> id, Code code, String sentence) {
        return new Pending.Hopeless(new Refused(id, code, sentence, Optional.empty()));
    }

    /// What whoever sent it calls it, if it is a note at all.
    private static Optional<EntryId> name(byte[] bytes) {
        try {
            return Optional.of(new EntryId(SignedNote.parse(bytes).id()));
        } catch (MalformedNote nothing) {
            return Optional.empty();
        }
    }

    /// Takes no more batches.
    @Override
    public void close() {
        checks.shutdown();
    }
}
