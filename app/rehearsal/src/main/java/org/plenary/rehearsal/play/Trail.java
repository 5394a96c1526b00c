package org.plenary.rehearsal.play;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.core.event.BallotEvent.VoteCast;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Event;
import org.plenary.core.event.Facts;
import org.plenary.core.event.RecordEvent.BodyErased;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.ledger.Hash;
import org.plenary.core.procedure.Duties;
import org.plenary.core.procedure.Fold;
import org.plenary.core.procedure.Ruling;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.DraftId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Origin;
import org.plenary.core.term.Refusal;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.LetterCode;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.UnsignedEntry;
import org.plenary.core.trail.Words;

/// The trail as it is being written: what a server would keep, and the server's own duties.
///
/// Every entry is judged before it is written. One that would not count is not written, as
/// anybody's own client would not send it; unless it is meant as an example of that.
final class Trail implements AutoCloseable {
    private final Origin origin;
    private final Laptop sequencer;
    private final Signing entries = new Signing();
    private final Published published = new Published(entries);
    private final Map<EntryId, Integer> places = new HashMap<>();
    private final Map<Integer, BodyRef> words = new HashMap<>();
    private final Map<Hash, Body> bodies = new LinkedHashMap<>();
    private final Map<EntryId, SealedChoice> sealed = new LinkedHashMap<>();
    private Assembly assembly = Assembly.EMPTY;
    private Instant now;

    Trail(Origin origin, Laptop sequencer, Instant begin) {
        this.origin = origin;
        this.sequencer = sequencer;
        now = begin;
    }

    /// What becomes of an entry.
    sealed interface Sent {
        /// It counts.
        record Counted(EntryId id) implements Sent {}

        /// It would not count, and was not written.
        record Refused(Refusal why) implements Sent {}

        /// The entry's name, if it counts.
        default Optional<EntryId> counted() {
            return this instanceof Counted(EntryId id) ? Optional.of(id) : Optional.empty();
        }
    }

    /// The assembly after everything that was written.
    Assembly assembly() {
        return assembly;
    }

    Instant now() {
        return now;
    }

    List<SignedEntry> entries() {
        return entries.all();
    }

    Map<Hash, Body> bodies() {
        return bodies;
    }

    Map<EntryId, SealedChoice> sealed() {
        return sealed;
    }

    /// Time passes. What falls due by itself happens at its own second, as the sequencer does it.
    void pass(Instant until) {
        Optional<Instant> due = due(until);
        while (due.isPresent()) {
            now = due.get();
            duties();
            due = due(until);
        }
        now = until;
    }

    private Optional<Instant> due(Instant until) {
        if (assembly.ballots().all().isEmpty()) {
            return Optional.empty();
        }
        return Duties.deadlines(assembly)
                .filter(time -> time.isAfter(assembly.clock()) && !time.isAfter(until))
                .min(Instant::compareTo);
    }

    /// Writes an entry if it counts.
    Sent write(Laptop laptop, Event event, Optional<Words> words) {
        return write(laptop, draft(laptop), event, words);
    }

    /// Writes an entry if it counts, with the number of a draft.
    Sent write(Laptop laptop, DraftId draft, Event event, Optional<Words> words) {
        duties();
        Optional<Body> body = body(laptop, words);
        UnsignedEntry entry = entry(laptop, draft, event, body);
        Fold.Step step = Fold.step(assembly, entry.at(assembly.size()));
        if (step.ruling() instanceof Ruling.DoesNotCount(Refusal why)) {
            return new Sent.Refused(why);
        }
        append(laptop, entry, step, body, unsigned -> laptop.key().sign(unsigned));
        return new Sent.Counted(entry.id());
    }

    /// Whether an event would count if somebody wrote it now.
    boolean may(Laptop laptop, Event event) {
        duties();
        UnsignedEntry entry = entry(laptop, draft(laptop), event, Optional.empty());
        Fold.Step step = Fold.step(assembly, entry.at(assembly.size()));
        return step.ruling() instanceof Ruling.Counts;
    }

    /// Writes an entry that is meant not to count.
    EntryId writeInVain(Laptop laptop, Event event, Refusal why) {
        return writeInVain(laptop, draft(laptop), event, why);
    }

    /// Writes an entry that is meant not to count, with the number of a draft.
    EntryId writeInVain(Laptop laptop, DraftId draft, Event event, Refusal why) {
        duties();
        UnsignedEntry entry = entry(laptop, draft, event, Optional.empty());
        Fold.Step step = Fold.step(assembly, entry.at(assembly.size()));
        if (!step.ruling().equals(new Ruling.DoesNotCount(why))) {
            throw new IllegalStateException(
                    entry.envelope().kind()
                            + " was meant to be refused as "
                            + why
                            + ": "
                            + step.ruling());
        }
        append(laptop, entry, step, Optional.empty(), unsigned -> laptop.key().sign(unsigned));
        return entry.id();
    }

    /// Writes an entry whose signature does not hold. It is judged as if it did: judging comes
    /// after checking.
    EntryId writeForged(Laptop laptop, Event event) {
        duties();
        UnsignedEntry entry = entry(laptop, draft(laptop), event, Optional.empty());
        appendCounting(laptop, entry, unsigned -> Forgery.of(laptop.key().sign(unsigned)));
        return entry.id();
    }

    /// Writes a laptop's enrolment.
    void enrol(Laptop laptop, DeviceEnrolled event, LetterCode letter) {
        duties();
        UnsignedEntry entry = entry(laptop, draft(laptop), event, Optional.empty());
        appendCounting(laptop, entry, unsigned -> laptop.key().enrol(unsigned, letter));
    }

    /// Writes a vote if it counts, and hands its choice in with it.
    Sent vote(Laptop laptop, EntryId ballot, SealedChoice choice) {
        Sent sent =
                write(laptop, new VoteCast(ballot, choice.commitment(ballot)), Optional.empty());
        sent.counted().ifPresent(id -> sealed.put(id, choice));
        return sent;
    }

    /// Writes a vote that arrives too late.
    EntryId voteInVain(Laptop laptop, EntryId ballot, SealedChoice choice, Refusal why) {
        EntryId id = writeInVain(laptop, new VoteCast(ballot, choice.commitment(ballot)), why);
        sealed.put(id, choice);
        return id;
    }

    /// The number of the draft that a laptop begins next.
    DraftId draft(Laptop laptop) {
        return new DraftId(
                laptop.chance()
                        .secret("draft " + laptop.written())
                        .hex()
                        .substring(0, DraftId.LENGTH));
    }

    private static Optional<Body> body(Laptop laptop, Optional<Words> words) {
        return words.map(
                text -> Body.of(laptop.chance().secret("words " + laptop.written()), text));
    }

    private UnsignedEntry entry(Laptop laptop, DraftId draft, Event event, Optional<Body> body) {
        syncs(laptop, event);
        Envelope envelope = laptop.envelope(origin, draft, Facts.of(event), body.map(Body::ref));
        return UnsignedEntry.of(envelope);
    }

    /// A laptop fetches the latest checkpoint before it writes, unless it is away from the net; but
    /// nobody can speak of what they have not seen.
    private void syncs(Laptop laptop, Event event) {
        int needed =
                event.refs().stream()
                        .mapToInt(id -> places.getOrDefault(id, -1) + 1)
                        .max()
                        .orElse(0);
        if (needed > laptop.seen().size() && needed > published.latest().size()) {
            published.publishNow();
        }
        if (needed > laptop.seen().size() || laptop.online()) {
            laptop.sees(published.latest());
        }
    }

    private void appendCounting(
            Laptop laptop, UnsignedEntry entry, Function<UnsignedEntry, SignedEntry> signing) {
        Fold.Step step = Fold.step(assembly, entry.at(assembly.size()));
        if (!(step.ruling() instanceof Ruling.Counts)) {
            throw new IllegalStateException(
                    "the rehearsal wrote an entry that does not count: "
                            + entry.envelope()
                            + ": "
                            + step.ruling());
        }
        append(laptop, entry, step, Optional.empty(), signing);
    }

    private void append(
            Laptop laptop,
            UnsignedEntry entry,
            Fold.Step step,
            Optional<Body> body,
            Function<UnsignedEntry, SignedEntry> signing) {
        int place = entries.size();
        places.put(entry.id(), place);
        body.ifPresent(some -> {
            words.put(place, some.ref());
            bodies.put(some.ref().commitment(), some);
        });
        entries.add(() -> signing.apply(entry));
        laptop.wrote(entry.id());
        assembly = step.after();
        if (step.ruling() instanceof Ruling.Counts(BodyErased erased, var _)) {
            forget(erased.entry());
        }
    }

    private void forget(EntryId entry) {
        Optional.ofNullable(places.get(entry))
                .flatMap(place -> Optional.ofNullable(words.get(place)))
                .ifPresent(ref -> bodies.remove(ref.commitment()));
    }

    /// The sequencer's clock entry before whatever happens now, and what it makes due.
    private void duties() {
        if (assembly.founding().isEmpty()) {
            return;
        }
        Optional<Event> tick = Duties.clock(assembly, now);
        if (tick.isEmpty()) {
            return;
        }
        published.publish();
        sequence(tick.get());
        List<Event> due = Duties.now(assembly, id -> Optional.ofNullable(sealed.get(id)));
        while (!due.isEmpty()) {
            due.forEach(this::sequence);
            due = Duties.now(assembly, id -> Optional.ofNullable(sealed.get(id)));
        }
    }

    private void sequence(Event event) {
        UnsignedEntry entry = entry(sequencer, draft(sequencer), event, Optional.empty());
        appendCounting(sequencer, entry, unsigned -> sequencer.key().sign(unsigned));
    }

    @Override
    public void close() {
        entries.close();
    }
}
