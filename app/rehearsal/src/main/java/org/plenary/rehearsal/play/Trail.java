package org.plenary.rehearsal.play;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.event.BallotEvent.VoteCast;
import org.plenary.core.event.Entry;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Event;
import org.plenary.core.event.Facts;
import org.plenary.core.event.RecordEvent.BodyErased;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.ledger.Hash;
import org.plenary.core.procedure.Duties;
import org.plenary.core.procedure.Fold;
import org.plenary.core.procedure.Procedure;
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
import org.plenary.core.trail.Words;

/// The trail as it is being written: what a server would keep, and the server's own duties.
///
/// Every entry is judged as it is written. One that does not count, and was not meant as an example
/// of that, is a mistake in the rehearsal and stops it.
final class Trail {
    private static final BodyRef SOME_WORDS = new BodyRef(Hash.sha256(), 1);
    private static final EntryId NOT_SIGNED_YET = new EntryId(Hash.sha256());

    private final Origin origin;
    private final Laptop sequencer;
    private final Published published = new Published();
    private final List<SignedEntry> entries = new ArrayList<>();
    private final Map<EntryId, Long> places = new HashMap<>();
    private final Map<Hash, Body> bodies = new LinkedHashMap<>();
    private final Map<EntryId, SealedChoice> sealed = new LinkedHashMap<>();
    private Assembly assembly = Assembly.EMPTY;
    private Instant now;

    Trail(Origin origin, Laptop sequencer, Instant begin) {
        this.origin = origin;
        this.sequencer = sequencer;
        now = begin;
    }

    /// The assembly after everything that was written.
    Assembly assembly() {
        return assembly;
    }

    Instant now() {
        return now;
    }

    List<SignedEntry> entries() {
        return entries;
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

    /// Writes an entry that counts.
    EntryId write(Laptop laptop, Event event, Optional<Words> words) {
        return write(laptop, draft(laptop), event, words);
    }

    /// Writes an entry that counts, with the words of a draft that has its own number.
    EntryId write(Laptop laptop, DraftId draft, Event event, Optional<Words> words) {
        SignedEntry entry = sign(laptop, draft, event, words);
        expect(entry, append(laptop, entry));
        return entry.id();
    }

    /// Why an event would not count if somebody wrote it now, as their own client would tell them.
    Optional<Refusal> refusal(Laptop laptop, Event event, boolean words) {
        duties();
        Optional<BodyRef> body = words ? Optional.of(SOME_WORDS) : Optional.empty();
        Envelope envelope = laptop.envelope(origin, draft(laptop), Facts.of(event), body);
        Entry next = new Entry(assembly.size(), NOT_SIGNED_YET, envelope);
        return Procedure.judge(assembly, next) instanceof Ruling.DoesNotCount(Refusal why)
                ? Optional.of(why)
                : Optional.empty();
    }

    /// Writes an entry that is meant not to count.
    EntryId writeInVain(Laptop laptop, Event event, Optional<Words> words, Refusal why) {
        return writeInVain(laptop, draft(laptop), event, words, why);
    }

    /// Writes an entry that is meant not to count, with the number of a draft.
    EntryId writeInVain(
            Laptop laptop, DraftId draft, Event event, Optional<Words> words, Refusal why) {
        SignedEntry entry = sign(laptop, draft, event, words);
        Ruling ruling = append(laptop, entry);
        if (!ruling.equals(new Ruling.DoesNotCount(why))) {
            throw new IllegalStateException(
                    entry.envelope().kind() + " was meant to be refused as " + why + ": " + ruling);
        }
        return entry.id();
    }

    /// Writes an entry whose signature does not hold. It is judged as if it did: judging comes
    /// after checking.
    EntryId writeForged(Laptop laptop, Event event) {
        SignedEntry entry = Forgery.of(sign(laptop, draft(laptop), event, Optional.empty()));
        expect(entry, append(laptop, entry));
        return entry.id();
    }

    /// Writes a laptop's enrolment.
    void enrol(Laptop laptop, DeviceEnrolled event, LetterCode letter) {
        duties();
        syncs(laptop, event);
        Envelope envelope = envelope(laptop, draft(laptop), event, Optional.empty());
        SignedEntry entry = laptop.key().enrol(envelope, letter);
        expect(entry, append(laptop, entry));
    }

    /// Writes a vote, and hands its choice in with it.
    EntryId vote(Laptop laptop, EntryId ballot, SealedChoice choice) {
        VoteCast vote = new VoteCast(ballot, choice.commitment(ballot));
        EntryId id = write(laptop, vote, Optional.empty());
        sealed.put(id, choice);
        return id;
    }

    /// Writes a vote that arrives too late.
    EntryId voteInVain(Laptop laptop, EntryId ballot, SealedChoice choice, Refusal why) {
        VoteCast vote = new VoteCast(ballot, choice.commitment(ballot));
        EntryId id = writeInVain(laptop, vote, Optional.empty(), why);
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

    private SignedEntry sign(Laptop laptop, DraftId draft, Event event, Optional<Words> words) {
        duties();
        syncs(laptop, event);
        Optional<Body> body =
                words.map(
                        text -> Body.of(laptop.chance().secret("words " + laptop.written()), text));
        body.ifPresent(some -> bodies.put(some.ref().commitment(), some));
        return laptop.key().sign(envelope(laptop, draft, event, body));
    }

    private Envelope envelope(Laptop laptop, DraftId draft, Event event, Optional<Body> body) {
        return laptop.envelope(origin, draft, Facts.of(event), body.map(Body::ref));
    }

    /// A laptop fetches the latest checkpoint before it writes, unless it is away from the net; but
    /// nobody can speak of what they have not seen.
    private void syncs(Laptop laptop, Event event) {
        long needed = event.refs().stream().mapToLong(this::end).max().orElse(0);
        if (needed > laptop.seen().size() && needed > published.latest().size()) {
            published.publish();
        }
        if (needed > laptop.seen().size() || laptop.online()) {
            laptop.sees(published.latest());
        }
    }

    private long end(EntryId id) {
        return places.getOrDefault(id, -1L) + 1;
    }

    private Ruling append(Laptop laptop, SignedEntry entry) {
        Fold.Step step = Fold.step(assembly, entry.at(assembly.size()));
        places.put(entry.id(), assembly.size());
        entries.add(entry);
        published.add(entry);
        laptop.wrote(entry.id());
        assembly = step.after();
        if (step.ruling() instanceof Ruling.Counts(BodyErased erased, var _)) {
            forget(erased.entry());
        }
        return step.ruling();
    }

    private void forget(EntryId entry) {
        Optional.ofNullable(places.get(entry))
                .flatMap(place -> entries.get(place.intValue()).envelope().body())
                .ifPresent(words -> bodies.remove(words.commitment()));
    }

    private static void expect(SignedEntry entry, Ruling ruling) {
        if (!(ruling instanceof Ruling.Counts)) {
            throw new IllegalStateException(
                    "the rehearsal wrote an entry that does not count: "
                            + entry.envelope()
                            + ": "
                            + ruling);
        }
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
        sequencer.sees(published.latest());
        Envelope envelope = envelope(sequencer, draft(sequencer), event, Optional.empty());
        SignedEntry entry = sequencer.key().sign(envelope);
        expect(entry, append(sequencer, entry));
    }
}
