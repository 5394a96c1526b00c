package org.plenary.desktop.sync;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.core.event.Entry;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Event;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.ledger.Hash;
import org.plenary.core.procedure.Procedure;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Chains.Head;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.DraftId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Origin;
import org.plenary.core.term.Refusal;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.DeviceKey;
import org.plenary.core.trail.SignedEntry;
import org.plenary.desktop.chamber.Refused;
import org.plenary.desktop.store.Outbox;
import org.plenary.desktop.store.Outbox.Item;
import org.plenary.desktop.store.Outbox.Way;

/// This device's chain: what it signs, what of it waits, and how it follows the record when the
/// record has another branch of it (RELIABILITY R7 to R11).
///
/// Safe for several threads; each step is durable before it shows.
public final class OwnChain {
    /// How long an entry waits before it is sent, so that it can be taken back.
    public static final Duration SECOND_THOUGHTS = Duration.ofSeconds(10);

    private static final int MOST_ENTRIES = 256;
    private static final int MOST_BYTES = 1 << 20;
    private static final Hash NO_COMMITMENT = Hash.sha256();

    private final Signing signing;
    private final Outbox outbox;
    private final InstantSource clock;
    private final SecureRandom random;
    private final List<Item> items;
    private Ground ground = Ground.NONE;
    private volatile Pending pending = Pending.over(Ground.NONE, List.of());

    /// Where own entries stand in the record.
    @FunctionalInterface
    interface Places {
        /// The position of an entry, if it is in the record.
        Optional<Long> of(EntryId id) throws IOException;
    }

    /// The chain of a device, as its outbox keeps it.
    public OwnChain(
            Origin origin, DeviceKey key, Outbox outbox, InstantSource clock, SecureRandom random)
            throws IOException {
        signing = new Signing(origin, key);
        this.outbox = outbox;
        this.clock = clock;
        this.random = random;
        items = new ArrayList<>(outbox.all());
    }

    /// The device's name in the record.
    public DeviceId device() {
        return signing.device();
    }

    /// What waits now.
    public Pending pending() {
        return pending;
    }

    /// Own entries of this device, oldest first.
    public synchronized List<Item> items() {
        return List.copyOf(items);
    }

    /// The words of an own entry.
    public synchronized Optional<Body> words(Hash commitment) {
        return items.stream()
                .flatMap(item -> item.body().stream())
                .filter(body -> body.ref().commitment().equals(commitment))
                .findFirst();
    }

    /// Why an event would not count if it were the next entry.
    ///
    /// @param words whether it comes with words
    public Optional<Refusal> refusal(Event event, boolean words) {
        Pending now = pending;
        Optional<BodyRef> body =
                words ? Optional.of(new BodyRef(NO_COMMITMENT, 1)) : Optional.empty();
        Assembly expected = now.expected();
        Envelope envelope =
                signing.envelope(head(expected), now.ground().seen(), noDraft(), event, body);
        EntryId nobody = new EntryId(NO_COMMITMENT);
        return Pending.refusal(
                Procedure.judge(expected, new Entry(expected.size(), nobody, envelope)));
    }

    /// Signs an event and keeps it: when this returns, it is durable on this laptop.
    ///
    /// @param about the draft that it ends, if it ends one
    public synchronized Item sign(
            Event event, Optional<Body> body, Optional<SealedChoice> choice, Optional<String> about)
            throws IOException, Refused {
        Optional<Refusal> refusal = refusal(event, body.isPresent());
        if (refusal.isPresent()) {
            throw new Refused(refusal.get());
        }
        DraftId draft = outbox.draft(about);
        Envelope envelope =
                signing.envelope(
                        head(pending.expected()), ground.seen(), draft, event, body.map(Body::ref));
        Item item = outbox.add(signing.sign(envelope), body, choice, clock.instant(), about);
        items.add(item);
        pending = pending.plus(item);
        return item;
    }

    /// Takes an entry back that has not left this laptop and that nothing later speaks of; what was
    /// signed after it is signed anew. True if it could be.
    public synchronized boolean takeBack(EntryId id) throws IOException {
        Optional<Item> found = find(id).filter(this::canTakeBack);
        if (found.isEmpty()) {
            return false;
        }
        Item taken = found.get();
        List<Item> later =
                pending.items().stream().filter(item -> item.place() > taken.place()).toList();
        Optional<Head> before =
                taken.entry()
                        .envelope()
                        .prev()
                        .map(prev -> new Head(taken.entry().envelope().seq() - 1, prev));
        Map<Long, SignedEntry> anew = signing.anew(later, before, ground.seen());
        outbox.rewrite(Optional.of(taken), anew);
        items.remove(taken);
        replace(anew);
        refresh();
        return true;
    }

    /// Whether an entry can be taken back now.
    public boolean canTakeBack(Item item) {
        return item.way() == Way.WAITING
                && pending.items().stream()
                        .noneMatch(later -> later.entry().envelope().refs().contains(item.id()));
    }

    /// Stands on a record that has grown. Where the record has another branch of this device's
    /// chain, or is ahead of it, the record's branch holds, and own entries that had no effect in
    /// it are signed anew on top with the same draft's id, so that each has its effect once (R10).
    ///
    /// @return how many were signed anew
    synchronized int follow(Ground now, Places places) throws IOException {
        ground = now;
        locate(places);
        List<Item> missing = missing();
        Optional<Head> head = head(now.recorded());
        int healed = 0;
        if (!Signing.continues(missing, head)) {
            healed = heal(missing, head);
        }
        refresh();
        return healed;
    }

    /// Stands on a record that is recollected and not read anew yet: enough to show what waits, and
    /// too little to sign anything anew.
    synchronized void stand(Ground recollected, Places places) throws IOException {
        ground = recollected;
        locate(places);
        refresh();
    }

    /// Notes which own entries are in the record.
    private void locate(Places places) throws IOException {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Optional<Long> place = places.of(item.id());
            if (!place.equals(item.position()) && item.way() != Way.REJECTED) {
                // A position that the server said and the record does not have was lost again.
                boolean lost = place.isEmpty() && !beyond(item);
                if (place.isPresent() || lost) {
                    items.set(i, item.with(lost ? Way.TRIED : item.way(), place));
                }
            }
        }
    }

    /// Said to be at a position that has not been pulled yet.
    private boolean beyond(Item item) {
        return item.position().filter(position -> position >= ground.recorded().size()).isPresent();
    }

    /// Own entries whose effect is not in the record: those that are not there, and those that are
    /// in a branch that did not hold.
    private List<Item> missing() {
        Assembly recorded = ground.recorded();
        Set<EntryId> forked =
                recorded.refused().stream()
                        .filter(refused -> refused.why() == Refusal.CHAIN_FORKED)
                        .map(at -> at.id())
                        .collect(Collectors.toSet());
        Set<DraftId> waiting =
                items.stream()
                        .filter(item -> item.way() != Way.REJECTED && !inRecord(item))
                        .map(Item::draft)
                        .collect(Collectors.toSet());
        return items.stream()
                .filter(item -> item.way() != Way.REJECTED)
                .filter(item -> !recorded.chains().counted().contains(item.draft()))
                .filter(item ->
                        !inRecord(item)
                                || (forked.contains(item.id()) && !waiting.contains(item.draft())))
                .toList();
    }

    private Optional<Head> head(Assembly assembly) {
        return assembly.chains().head(device());
    }

    private boolean inRecord(Item item) {
        return item.position().filter(at -> at < ground.recorded().size()).isPresent();
    }

    /// What lies in the record without effect stays there as it is; its words and its draft's id go
    /// into a new entry.
    private int heal(List<Item> missing, Optional<Head> head) throws IOException {
        Map<Long, SignedEntry> anew = signing.anew(missing, head, ground.seen());
        Map<Long, SignedEntry> inPlace = new LinkedHashMap<>();
        for (Item item : missing) {
            SignedEntry entry = anew.get(item.place());
            if (entry == null) {
                continue;
            }
            if (inRecord(item)) {
                items.add(
                        outbox.add(
                                entry,
                                item.body(),
                                item.choice(),
                                item.signed(),
                                Optional.empty()));
            } else {
                inPlace.put(item.place(), entry);
            }
        }
        outbox.rewrite(Optional.empty(), inPlace);
        replace(inPlace);
        return anew.size();
    }

    /// The entries to send now, oldest first; from here on they count as tried, and cannot be taken
    /// back. An entry waits for second thoughts, and everything signed after it waits with it.
    ///
    /// @param atOnce whether somebody asked to send now
    synchronized List<Item> hand(boolean atOnce) throws IOException {
        List<Item> ready = new ArrayList<>();
        int bytes = 0;
        for (Item item : pending.items()) {
            boolean rested = atOnce || item.way() != Way.WAITING || rested(item);
            boolean full = ready.size() == MOST_ENTRIES || bytes + item.length() > MOST_BYTES;
            if (!rested || (full && !ready.isEmpty())) {
                break;
            }
            if (item.way() == Way.WAITING || item.way() == Way.TRIED) {
                ready.add(item);
                bytes += item.length();
            }
        }
        List<Item> fresh = ready.stream().filter(item -> item.way() == Way.WAITING).toList();
        outbox.mark(fresh, Way.TRIED);
        for (Item item : fresh) {
            items.set(items.indexOf(item), item.with(Way.TRIED, item.position()));
        }
        refresh();
        return ready;
    }

    /// Time that passed either way: a clock that jumps lets nothing wait for ever.
    private boolean rested(Item item) {
        return Duration.between(item.signed(), clock.instant()).abs().compareTo(SECOND_THOUGHTS)
                >= 0;
    }

    /// When the next waiting entry has had its second thoughts; empty when none waits.
    synchronized Optional<Instant> nextRested() {
        return pending.items().stream()
                .filter(item -> item.way() == Way.WAITING)
                .findFirst()
                .map(item -> item.signed().plus(SECOND_THOUGHTS));
    }

    /// The server said which positions some entries have.
    synchronized void accepted(Map<EntryId, Long> positions) throws IOException {
        outbox.accepted(positions);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Long position = positions.get(item.id());
            if (position != null && item.way() != Way.RECORDED) {
                items.set(i, item.with(Way.ACCEPTED, Optional.of(position)));
            }
        }
        refresh();
    }

    /// The server will never take some entries: the chain goes on without them.
    synchronized void rejected(List<EntryId> ids) throws IOException {
        List<Item> out = items.stream().filter(item -> ids.contains(item.id())).toList();
        outbox.mark(out, Way.REJECTED);
        for (Item item : out) {
            items.set(items.indexOf(item), item.with(Way.REJECTED, item.position()));
        }
        List<Item> missing = missing();
        Optional<Head> head = head(ground.recorded());
        if (!Signing.continues(missing, head)) {
            heal(missing, head);
        }
        refresh();
    }

    /// Own entries were proven.
    synchronized void recorded(Map<EntryId, Outbox.Proven> proven) throws IOException {
        outbox.recorded(proven);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Outbox.Proven proof = proven.get(item.id());
            if (proof != null) {
                items.set(i, item.with(Way.RECORDED, Optional.of(proof.position())));
            }
        }
        refresh();
    }

    private Optional<Item> find(EntryId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private void replace(Map<Long, SignedEntry> anew) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            SignedEntry entry = anew.get(item.place());
            if (entry != null) {
                items.set(i, item.anew(entry));
            }
        }
    }

    /// What waits is folded on top of what is recorded.
    private void refresh() {
        pending =
                Pending.over(
                        ground,
                        items.stream()
                                .filter(item ->
                                        item.way() != Way.REJECTED
                                                && !inRecord(item)
                                                && !done(item))
                                .toList());
    }

    /// Its draft has had its effect under another name.
    private boolean done(Item item) {
        return ground.recorded().chains().counted().contains(item.draft());
    }

    private DraftId noDraft() {
        byte[] bits = new byte[DraftId.LENGTH / 2];
        random.nextBytes(bits);
        return new DraftId(HexFormat.of().formatHex(bits));
    }
}
