package org.plenary.core.procedure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.codec.EnvelopeCodec;
import org.plenary.core.event.Entry;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Event;
import org.plenary.core.event.Facts;
import org.plenary.core.event.RecordEvent.ClockTicked;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Chains.Head;
import org.plenary.core.term.BodyRef;
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
import org.plenary.core.trail.Words;

/// A trail that a test writes entry by entry: keeps every device's chain, judges and folds. No
/// signatures: whoever judges an entry has checked them before.
public final class TestTrail {
    /// The name of every trail in tests.
    public static final Origin ORIGIN = new Origin("plenary.example/trail/test");

    /// Who writes clock entries.
    public static final Holder SEQUENCER = new Holder(Role.SEQUENCER, 1);

    private Assembly assembly = Assembly.EMPTY;
    private final List<Entry> log = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final Map<DeviceId, Head> written = new HashMap<>();
    private final Map<Holder, PublicKey> laptops = new HashMap<>();

    /// Another trail that goes on from here; this one stays as it is.
    public TestTrail copy() {
        TestTrail copy = new TestTrail();
        copy.assembly = assembly;
        copy.log.addAll(log);
        copy.rulings.addAll(rulings);
        copy.written.putAll(written);
        copy.laptops.putAll(laptops);
        return copy;
    }

    /// The assembly after everything that was written.
    public Assembly now() {
        return assembly;
    }

    /// Everything that was written.
    public List<Entry> log() {
        return List.copyOf(log);
    }

    /// What the procedure said of each entry.
    public List<Ruling> rulings() {
        return List.copyOf(rulings);
    }

    /// What the procedure said of the last entry.
    public Ruling ruling() {
        return rulings.getLast();
    }

    /// Why the last entry does not count, if it does not.
    public Optional<Refusal> refusal() {
        return ruling() instanceof Ruling.DoesNotCount(Refusal why)
                ? Optional.of(why)
                : Optional.empty();
    }

    /// The laptop that a holder writes with from now on.
    public void uses(Holder holder, PublicKey laptop) {
        laptops.put(holder, laptop);
    }

    /// The laptop that a holder writes with.
    public PublicKey laptopOf(Holder holder) {
        return laptops.getOrDefault(holder, Keys.laptop(holder, 1));
    }

    /// Writes an entry with words, at the end of the holder's own chain.
    public EntryId write(Holder by, Event event) {
        return draft(by, event).send();
    }

    /// An entry that is still to be made different from the usual.
    public Draft draft(Holder by, Event event) {
        return new Draft(laptopOf(by).device(), Facts.of(event));
    }

    /// An entry of any facts by any device, still to be made different from the usual.
    public Draft draft(DeviceId device, Facts facts) {
        return new Draft(device, facts);
    }

    /// Time passes, and the sequencer's clock says so.
    public void pass(Duration time) {
        clock(assembly.clock().plus(time));
    }

    /// The sequencer's clock says this time.
    public void clock(Instant time) {
        write(SEQUENCER, new ClockTicked(time));
    }

    /// Puts an envelope at the end of the trail, whatever it says.
    public EntryId append(Envelope envelope) {
        EntryId id = new EntryId(Hash.sha256(EnvelopeCodec.encode(envelope)));
        Entry entry = new Entry(assembly.size(), id, envelope);
        Fold.Step step = Fold.step(assembly, entry);
        assembly = step.after();
        log.add(entry);
        rulings.add(step.ruling());
        written.put(envelope.device(), new Head(envelope.seq(), id));
        return id;
    }

    /// The words that the entry at a position was written with, unless it was written without.
    public static Body body(long index) {
        return Body.of(
                Hash.sha256(bytes("key of body " + index)),
                Words.of("text", "What entry " + index + " says."));
    }

    /// An entry before it is signed.
    public final class Draft {
        private final DeviceId device;
        private final Facts facts;
        private Origin origin = ORIGIN;
        private DraftId draft = DraftIds.numbered(log.size());
        private Optional<Head> after;
        private Optional<BodyRef> body;

        private Draft(DeviceId device, Facts facts) {
            this.device = device;
            this.facts = facts;
            after = Optional.ofNullable(written.get(device));
            body = Optional.of(body(log.size()).ref());
        }

        /// Nobody wrote any words.
        public Draft withoutWords() {
            body = Optional.empty();
            return this;
        }

        /// The same draft as another entry's, signed again.
        public Draft again(DraftId same) {
            draft = same;
            return this;
        }

        /// Follows an entry that is not its device's last: a laptop that was copied or restored.
        public Draft after(long seq, EntryId id) {
            after = Optional.of(new Head(seq, id));
            return this;
        }

        /// Says that it is its device's first.
        public Draft asFirst() {
            after = Optional.empty();
            return this;
        }

        /// Belongs to another assembly.
        public Draft of(Origin other) {
            origin = other;
            return this;
        }

        /// The draft's own number.
        public DraftId id() {
            return draft;
        }

        /// What it says.
        public Envelope envelope() {
            return new Envelope(
                    origin,
                    device,
                    after.map(head -> head.seq() + 1).orElse(0L),
                    after.map(Head::id),
                    Seen.NOTHING,
                    draft,
                    facts,
                    body,
                    List.of());
        }

        /// Puts it at the end of the trail.
        public EntryId send() {
            return append(envelope());
        }
    }

    /// The numbers that tests give to drafts.
    private static final class DraftIds {
        static DraftId numbered(long number) {
            return new DraftId(Hash.sha256(bytes("draft " + number)).hex().substring(0, 32));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
