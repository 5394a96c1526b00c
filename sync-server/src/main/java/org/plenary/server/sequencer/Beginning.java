package org.plenary.server.sequencer;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.event.ConveningEvent.AssemblyFounded;
import org.plenary.core.event.Event;
import org.plenary.core.event.Facts;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.procedure.Ruling;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.Frame;
import org.plenary.core.trail.HandedChoice;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Unauthentic;
import org.plenary.server.sequencer.Answer.Refused;
import org.plenary.server.sequencer.Offer.Pending;
import org.plenary.server.store.Batch.EntryRow;
import org.plenary.server.store.CannotStart;
import org.plenary.server.store.Rows;

/// Fills an empty database: with the founding entry, or with a whole trail that is brought back.
/// Each entry passes the same admission as one that is handed in, signature and all.
public final class Beginning {
    private static final int COMMIT_EVERY = 4_096;

    private final Origin origin;
    private final Keys keys;
    private final Rows rows;
    private final SignatureEngine engine;
    private final Admission admission;
    private final Map<Hash, Boolean> wanted = new HashMap<>();
    private Group group;
    private long since;

    private Beginning(Origin origin, Keys keys, Rows rows, SignatureEngine engine) {
        this.origin = origin;
        this.keys = keys;
        this.rows = rows;
        this.engine = engine;
        admission = new Admission(engine);
        group = new Group(rows, Standing.empty(keys.sequencer().device()));
    }

    /// What came of it.
    ///
    /// @param entries how many entries there are now
    /// @param withoutWords how many of them commit to words that were neither brought nor erased
    public record Filled(long entries, long withoutWords) {}

    /// Takes a trail from its founding entry on into an empty database. Anything wrong is refused
    /// in a sentence; what was committed by then is the caller's to throw away.
    public static Filled fill(
            Origin origin, Keys keys, Rows rows, SignatureEngine engine, Iterable<Frame> frames)
            throws IOException, CannotStart {
        Beginning beginning = new Beginning(origin, keys, rows, engine);
        for (Frame frame : frames) {
            beginning.take(frame);
        }
        return beginning.end();
    }

    private void take(Frame frame) throws IOException, CannotStart {
        try {
            switch (frame.type()) {
                case ENTRY -> entry(SignedEntry.parse(frame.bytes()));
                case BODY -> body(Body.parse(frame.bytes()));
                case SEALED_CHOICE -> choice(HandedChoice.parse(frame.bytes()));
                case CHECKPOINT -> {
                    // Whoever brings a trail may bring what others signed of it; this log signs
                    // anew.
                }
            }
        } catch (Malformed broken) {
            throw wrong(broken.sentence());
        } catch (Unauthentic refused) {
            throw wrong(refused.sentence());
        }
    }

    private void entry(SignedEntry entry) throws IOException, CannotStart, Unauthentic {
        if (!entry.envelope().assembly().equals(origin)) {
            throw wrong("it was written for the assembly " + entry.envelope().assembly());
        }
        if (group.entry(entry.id())) {
            throw wrong("it is in the record already");
        }
        if (size() == 0) {
            founding(entry);
        } else {
            admitted(entry);
        }
        entry.envelope().body().ifPresent(ref -> wanted.putIfAbsent(ref.commitment(), false));
        since++;
        if (since == COMMIT_EVERY) {
            commit();
        }
    }

    private void founding(SignedEntry entry) throws IOException, CannotStart, Unauthentic {
        if (!(entry.envelope().facts() instanceof Facts.Known(var _, Event event))
                || !(event instanceof AssemblyFounded founded)) {
            throw wrong("it does not found an assembly");
        }
        keys.require(founded);
        entry.verify(group.standing().assembly(), engine);
        Optional<Ruling> ruling = group.append(entry, Optional.empty());
        if (ruling.isEmpty() || !(ruling.get() instanceof Ruling.Counts)) {
            throw new CannotStart(
                    "The founding entry does not found this assembly: " + why(ruling));
        }
    }

    private static String why(Optional<Ruling> ruling) {
        return ruling.isPresent() && ruling.get() instanceof Ruling.DoesNotCount(var refusal)
                ? refusal.sentence()
                : "this version does not know its kind.";
    }

    private void admitted(SignedEntry entry) throws IOException, CannotStart {
        Optional<Refused> refused =
                admission.refusal(group.standing(), group, new Pending.WellFormed(entry, false));
        if (refused.isPresent()) {
            throw wrong(refused.get().sentence());
        }
        group.append(entry, Optional.empty());
    }

    private void body(Body body) throws IOException, CannotStart {
        if (wanted.replace(body.ref().commitment(), true) == null) {
            throw wrong("the words after it belong to no entry before them");
        }
        group.keep(body);
    }

    private void choice(HandedChoice choice) throws IOException, CannotStart {
        if (!group.keep(choice)) {
            throw wrong("the sealed choice after it opens no vote before it");
        }
    }

    private Filled end() throws IOException, CannotStart {
        if (size() == 0) {
            throw new CannotStart("There is no entry in what was brought, so nothing was begun.");
        }
        commit();
        long without = 0;
        for (Map.Entry<Hash, Boolean> one : wanted.entrySet()) {
            if (!one.getValue() && !group.body(one.getKey())) {
                without++;
            }
        }
        return new Filled(size(), without);
    }

    private void commit() throws IOException {
        rows.commit(group.batch(Optional.empty()));
        group = new Group(rows, group.standing());
        since = 0;
    }

    private long size() {
        return group.standing().size();
    }

    /// What is wrong, with the place at which it is.
    private CannotStart wrong(String what) {
        return new CannotStart(
                "Entry " + size() + " cannot be taken: " + what + ". Nothing was kept.");
    }

    /// Founds an assembly in an empty database: its founding entry, with its words, and nothing
    /// else.
    public static void found(
            Origin origin, Keys keys, Rows rows, SignatureEngine engine, List<Frame> founding)
            throws IOException, CannotStart {
        entry(founding);
        fill(origin, keys, rows, engine, founding);
    }

    /// Refuses a founding entry that is not the one of this record.
    public static void requireSame(Rows rows, List<Frame> founding)
            throws IOException, CannotStart {
        List<EntryRow> first = rows.entries(0, 1);
        if (first.isEmpty() || !first.getFirst().id().equals(entry(founding).id())) {
            throw new CannotStart(
                    "The data folder holds the record of another founding. Please give this"
                            + " assembly its own data folder, or leave --founding away.");
        }
    }

    private static SignedEntry entry(List<Frame> founding) throws CannotStart {
        List<Frame> entries =
                founding.stream().filter(frame -> frame.type() == Frame.Type.ENTRY).toList();
        if (entries.size() != 1) {
            throw new CannotStart(
                    "A founding is one entry with its words, and this has "
                            + entries.size()
                            + " entries. To bring back a whole record use `restore`.");
        }
        try {
            return SignedEntry.parse(entries.getFirst().bytes());
        } catch (Malformed broken) {
            throw new CannotStart("The founding entry is damaged: " + broken.sentence(), broken);
        }
    }
}
