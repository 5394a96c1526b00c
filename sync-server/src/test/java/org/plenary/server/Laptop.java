package org.plenary.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Event;
import org.plenary.core.event.Facts;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Chains.Head;
import org.plenary.core.term.DraftId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Origin;
import org.plenary.core.term.PublicKey;
import org.plenary.core.term.Seen;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.DeviceKey;
import org.plenary.core.trail.Frame;
import org.plenary.core.trail.LetterCode;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Words;

/// Somebody's laptop in a test: signs entries one after the other and remembers its chain. The same
/// laptop writes the same bytes every time.
public final class Laptop {
    private final Origin origin;
    private final Holder holder;
    private final DeviceKey key;
    private Optional<Head> last = Optional.empty();
    private Seen seen = Seen.NOTHING;

    public Laptop(Origin origin, Holder holder) {
        this(origin, holder, 1);
    }

    public Laptop(Origin origin, Holder holder, int number) {
        this.origin = origin;
        this.holder = holder;
        key = DeviceKey.of(origin, seed("laptop " + number + " of " + holder));
    }

    /// A secret of this test, by name.
    public static Hash seed(String name) {
        return Hash.sha256(("test: " + name).getBytes(UTF_8));
    }

    /// The letter that was made out to somebody.
    public static LetterCode letter(Holder holder) {
        return LetterCode.of(seed("letter of " + holder));
    }

    /// The public half of a letter.
    public static PublicKey letterKey(Origin origin, Holder holder) {
        return DeviceKey.publicKey(letter(holder).seed(origin.value()));
    }

    public PublicKey publicKey() {
        return key.publicKey();
    }

    public Holder holder() {
        return holder;
    }

    /// Where its chain ends.
    public Optional<Head> last() {
        return last;
    }

    /// From now on it has seen this.
    public void sees(Seen checkpoint) {
        seen = checkpoint;
    }

    /// A copy of it that goes on from here by itself.
    public Laptop copy() {
        Laptop copy = new Laptop(origin, holder);
        copy.last = last;
        copy.seen = seen;
        return copy;
    }

    /// Its enrolment with its holder's letter.
    public SignedEntry enrolment() {
        DeviceEnrolled event = new DeviceEnrolled(letterKey(origin, holder), key.publicKey());
        return signed(key.enrol(envelope(Facts.of(event), Optional.empty()), letter(holder)));
    }

    /// An entry without words.
    public SignedEntry signs(Event event) {
        return signed(key.sign(envelope(Facts.of(event), Optional.empty())));
    }

    /// An entry of any facts.
    public SignedEntry signs(Facts facts) {
        return signed(key.sign(envelope(facts, Optional.empty())));
    }

    /// An entry with words, and the words.
    public List<Frame> writes(Event event, Words words) {
        Body body = body(words);
        SignedEntry entry = signed(key.sign(envelope(Facts.of(event), Optional.of(body))));
        return frames(entry, body);
    }

    /// Words under a key of their own.
    public Body body(Words words) {
        return Body.of(seed("words " + holder + last), words);
    }

    /// An entry as frames.
    public static List<Frame> frames(SignedEntry entry, Body... bodies) {
        List<Frame> frames = new ArrayList<>();
        frames.add(new Frame(Frame.Type.ENTRY, entry.bytes()));
        for (Body body : bodies) {
            frames.add(new Frame(Frame.Type.BODY, body.record()));
        }
        return frames;
    }

    private SignedEntry signed(SignedEntry entry) {
        last = Optional.of(new Head(entry.envelope().seq(), entry.id()));
        return entry;
    }

    private Envelope envelope(Facts facts, Optional<Body> body) {
        long seq = last.map(head -> head.seq() + 1).orElse(0L);
        Optional<EntryId> prev = last.map(Head::id);
        String draft = seed("draft " + key.device() + seq).hex().substring(0, DraftId.LENGTH);
        return new Envelope(
                origin,
                key.device(),
                seq,
                prev,
                seen,
                new DraftId(draft),
                facts,
                body.map(Body::ref),
                List.of());
    }
}
