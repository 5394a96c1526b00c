package org.plenary.desktop.chamber;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.plenary.core.draw.DrawSteps;
import org.plenary.core.event.BallotEvent.VoteCast;
import org.plenary.core.event.DrawEvent.NumberConfirmed;
import org.plenary.core.event.Entry;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Event;
import org.plenary.core.event.Facts;
import org.plenary.core.event.RecordEvent.BodyErased;
import org.plenary.core.event.RecordEvent.ClockTicked;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.event.RollEvent.LetterConfirmed;
import org.plenary.core.event.RollEvent.LetterReissued;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.ledger.Hash;
import org.plenary.core.procedure.Duties;
import org.plenary.core.procedure.Fold;
import org.plenary.core.procedure.Ruling;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Chains.Head;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.Choice;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.DraftId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Origin;
import org.plenary.core.term.PublicKey;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Role;
import org.plenary.core.term.Seen;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.DeviceKey;
import org.plenary.core.trail.LetterCode;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Words;

/// The record of an assembly in a test, written entry by entry: each is signed with its author's
/// key, judged and folded, and its words lie beside it. Whoever writes has a key by name, so the
/// same test gives the same bytes on every machine.
public final class TestRecord {
    /// The name of every record that a test begins itself.
    public static final Origin ORIGIN = new Origin("plenary.example/trail/test");

    /// Who writes clock entries.
    public static final Holder SEQUENCER = new Holder(Role.SEQUENCER, 1);

    private static final Map<String, DeviceKey> KEYS = new ConcurrentHashMap<>();

    private final Origin origin;
    private final Function<Holder, DeviceKey> keys;
    private final Map<Holder, DeviceKey> newer = new HashMap<>();
    private final List<Written> log = new ArrayList<>();
    private final Map<DeviceId, Head> written = new HashMap<>();
    private final Map<Hash, Body> bodies = new HashMap<>();
    private final Set<Hash> erased = new HashSet<>();
    private final Map<EntryId, SealedChoice> sealed = new HashMap<>();
    private Assembly assembly = Assembly.EMPTY;

    /// An entry in its place.
    ///
    /// @param at the record's clock when it came
    public record Written(SignedEntry signed, Entry entry, Ruling ruling, Instant at) {
        /// Why it does not count, if it does not.
        public Optional<Refusal> refusal() {
            return ruling instanceof Ruling.DoesNotCount(Refusal why)
                    ? Optional.of(why)
                    : Optional.empty();
        }
    }

    private TestRecord(Origin origin, Function<Holder, DeviceKey> keys) {
        this.origin = origin;
        this.keys = keys;
    }

    /// A record with nothing in it.
    public static TestRecord empty() {
        return new TestRecord(ORIGIN, TestRecord::key);
    }

    /// A record that somebody else has written, with its words, its sealed choices and the keys of
    /// whoever goes on writing in it.
    public static TestRecord of(
            Origin origin,
            List<SignedEntry> entries,
            Map<Hash, Body> bodies,
            Map<EntryId, SealedChoice> sealed,
            Function<Holder, DeviceKey> keys) {
        TestRecord record = new TestRecord(origin, keys);
        record.bodies.putAll(bodies);
        record.sealed.putAll(sealed);
        entries.forEach(record::append);
        return record;
    }

    /// A record that goes on from here; this one stays as it is.
    public TestRecord copy() {
        TestRecord copy = new TestRecord(origin, keys);
        copy.assembly = assembly;
        copy.newer.putAll(newer);
        copy.log.addAll(log);
        copy.written.putAll(written);
        copy.bodies.putAll(bodies);
        copy.erased.addAll(erased);
        copy.sealed.putAll(sealed);
        return copy;
    }

    /// The assembly after everything in it.
    public Assembly now() {
        return assembly;
    }

    /// Everything in it.
    public List<Written> log() {
        return List.copyOf(log);
    }

    /// Whose record it is.
    public Origin origin() {
        return origin;
    }

    /// The key that a holder writes with.
    public DeviceKey keyOf(Holder holder) {
        return Optional.ofNullable(newer.get(holder)).orElseGet(() -> keys.apply(holder));
    }

    /// Somebody writes an entry without words.
    public EntryId write(Holder by, Event event) {
        return append(sign(by, Facts.of(event), Optional.empty()));
    }

    /// Somebody writes an entry with words.
    public EntryId write(Holder by, Event event, Words words) {
        return append(sign(by, Facts.of(event), Optional.of(keep(words))));
    }

    /// Somebody writes an entry of a kind that this version does not know.
    public EntryId writeUnknown(Holder by, String kind) {
        return append(sign(by, new Facts.Unknown(kind, "{}", List.of()), Optional.empty()));
    }

    /// A member votes; the choice is sealed and handed in.
    public EntryId vote(int seat, EntryId ballot, Choice choice) {
        SealedChoice secret = new SealedChoice(choice, hash("vote " + log.size()));
        EntryId vote = write(Holder.seat(seat), new VoteCast(ballot, secret.commitment(ballot)));
        handIn(vote, secret);
        return vote;
    }

    /// Time passes, the record's clock says so, and what has fallen due is written.
    public TestRecord pass(Duration time) {
        return clock(assembly.clock().plus(time));
    }

    /// The record's clock says this time, and what has fallen due is written.
    public TestRecord clock(Instant time) {
        write(SEQUENCER, new ClockTicked(time));
        List<Event> due = Duties.now(assembly, vote -> Optional.ofNullable(sealed.get(vote)));
        while (!due.isEmpty()) {
            due.forEach(event -> write(SEQUENCER, event));
            due = Duties.now(assembly, vote -> Optional.ofNullable(sealed.get(vote)));
        }
        return this;
    }

    /// Every seat is drawn and filled, in two seconds; both offices have enrolled.
    public TestRecord fillSeats(Holder registrar, Holder other) {
        return fillSeats(registrar, other, assembly.founding().orElseThrow().facts().seats());
    }

    /// So many seats more are drawn for and filled.
    public TestRecord fillSeats(Holder registrar, Holder other, int seats) {
        Duration second = Duration.ofSeconds(1);
        int last = assembly.roll().lastSeat();
        DrawSteps draw = new DrawSteps(seats);
        EntryId id = write(registrar, draw.announced(assembly.clock(), second));
        write(registrar, draw.frozen(id));
        pass(second);
        write(other, new NumberConfirmed(write(registrar, DrawSteps.first(id))));
        write(registrar, draw.committed(id));
        pass(second);
        write(other, new NumberConfirmed(write(registrar, DrawSteps.second(id))));
        draw.filled(id, seat -> letterKey(Holder.seat(last + seat), 1))
                .forEach(part -> write(registrar, part));
        return this;
    }

    /// The letter that enrols a holder's laptop, by its number: 1 is their first.
    public static LetterCode letter(Holder holder, int number) {
        return LetterCode.of(hash("letter " + number + " of " + holder));
    }

    /// The public half of a letter.
    public PublicKey letterKey(Holder holder, int number) {
        return DeviceKey.publicKey(letter(holder, number).seed(origin.value()));
    }

    /// A holder enrols the laptop they write with, by their first letter.
    public EntryId enrol(Holder holder) {
        DeviceKey key = keyOf(holder);
        Event event = new DeviceEnrolled(letterKey(holder, 1), key.publicKey());
        Envelope envelope = envelope(key.device(), Facts.of(event), Optional.empty());
        return append(key.enrol(envelope, letter(holder, 1)));
    }

    /// A holder who lost their laptop gets a new letter, has it confirmed by another office, and
    /// enrols another laptop, with which they write from now on.
    public EntryId enrolAgain(Holder registrar, Holder office, Holder holder) {
        EntryId reissue = write(registrar, new LetterReissued(holder, letterKey(holder, 2)));
        write(office, new LetterConfirmed(reissue));
        DeviceKey another = named("another laptop of " + holder);
        newer.put(holder, another);
        Event event = new DeviceEnrolled(letterKey(holder, 2), another.publicKey());
        Envelope envelope = envelope(another.device(), Facts.of(event), Optional.empty());
        return append(another.enrol(envelope, letter(holder, 2)));
    }

    /// The key with this name.
    public static DeviceKey named(String name) {
        return KEYS.computeIfAbsent(name, n -> DeviceKey.of(ORIGIN, hash("key of " + n)));
    }

    private static DeviceKey key(Holder holder) {
        return named(holder.toString());
    }

    /// An entry at the end of its author's own chain, not yet in the record.
    SignedEntry sign(Holder by, Facts facts, Optional<BodyRef> body) {
        DeviceKey key = keyOf(by);
        return key.sign(envelope(key.device(), facts, body));
    }

    private Envelope envelope(DeviceId device, Facts facts, Optional<BodyRef> body) {
        Optional<Head> after = Optional.ofNullable(written.get(device));
        return new Envelope(
                origin,
                device,
                after.map(head -> head.seq() + 1).orElse(0L),
                after.map(Head::id),
                Seen.NOTHING,
                draft("entry " + log.size()),
                facts,
                body,
                List.of());
    }

    /// Puts an entry at the end, whatever it says.
    public EntryId append(SignedEntry signed) {
        Entry entry = signed.at(assembly.size());
        Instant at = assembly.clock();
        Fold.Step step = Fold.step(assembly, entry);
        assembly = step.after();
        log.add(new Written(signed, entry, step.ruling(), at));
        written.put(entry.envelope().device(), new Head(entry.envelope().seq(), entry.id()));
        if (step.ruling() instanceof Ruling.Counts(BodyErased erasure, var _)) {
            erase(erasure.entry());
        }
        return entry.id();
    }

    private void erase(EntryId entry) {
        log.stream()
                .filter(each -> each.entry().id().equals(entry))
                .flatMap(each -> each.entry().envelope().body().stream())
                .forEach(body -> {
                    bodies.remove(body.commitment());
                    erased.add(body.commitment());
                });
    }

    /// Keeps words beside the record.
    BodyRef keep(Words words) {
        Body body = Body.of(hash("words " + bodies.size() + " " + log.size()), words);
        bodies.put(body.ref().commitment(), body);
        return body.ref();
    }

    /// Takes what opens a vote.
    public void handIn(EntryId vote, SealedChoice secret) {
        sealed.put(vote, secret);
    }

    /// The words with this commitment, unless they were removed.
    public Optional<Body> body(Hash commitment) {
        return Optional.ofNullable(bodies.get(commitment));
    }

    /// Whether the words with this commitment were removed.
    public boolean isErased(Hash commitment) {
        return erased.contains(commitment);
    }

    /// Forgets words, as if they had not been fetched yet.
    public void lose(BodyRef body) {
        bodies.remove(body.commitment());
    }

    static DraftId draft(String name) {
        return new DraftId(hash("draft of " + name).hex().substring(0, DraftId.LENGTH));
    }

    static Hash hash(String text) {
        return Hash.sha256(text.getBytes(UTF_8));
    }
}
