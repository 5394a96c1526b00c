package org.plenary.desktop.sync;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.core.event.Event;
import org.plenary.core.event.Facts;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Refused;
import org.plenary.core.projection.Roll;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Refusal;
import org.plenary.core.trail.SignedEntry;
import org.plenary.desktop.chamber.Outgoing;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.store.LogStore;
import org.plenary.desktop.store.Outbox.Item;
import org.plenary.desktop.store.Outbox.Way;

/// What the holder of this laptop has written, from this laptop and from others, and how far each
/// entry has come.
final class OwnEntries {
    private final OwnChain chain;
    private final List<InRecord> inRecord = new ArrayList<>();
    private final Map<EntryId, Refusal> refusals = new HashMap<>();
    private long seen;
    private int refusedSeen;

    /// An own entry at its position.
    record InRecord(long position, EntryId id, DeviceId device, Event event) {}

    OwnEntries(OwnChain chain) {
        this.chain = chain;
    }

    /// Looks through what has come since the last time.
    synchronized void take(LogStore log, Assembly recorded, long size) throws IOException {
        List<DeviceId> devices =
                recorded.roll()
                        .device(chain.device())
                        .map(Roll.Device::holder)
                        .map(recorded.roll()::devicesOf)
                        .orElse(List.of());
        List<InRecord> fresh = new ArrayList<>();
        for (DeviceId device : devices) {
            for (LogStore.Stored stored : log.of(device, seen)) {
                inRecord(stored, device).ifPresent(fresh::add);
            }
        }
        fresh.sort((a, b) -> Long.compare(a.position(), b.position()));
        inRecord.addAll(fresh);
        seen = size;
        while (refusedSeen < recorded.refused().size()) {
            Refused refused = recorded.refused().get(refusedSeen);
            if (devices.contains(refused.device())) {
                refusals.put(refused.id(), refused.why());
            }
            refusedSeen++;
        }
    }

    /// Forgets everything, because the record is read anew.
    synchronized void clear() {
        inRecord.clear();
        refusals.clear();
        seen = 0;
        refusedSeen = 0;
    }

    /// This device's entries in the record.
    synchronized List<InRecord> ofThisDevice() {
        return inRecord.stream().filter(each -> each.device().equals(chain.device())).toList();
    }

    /// Everything, newest first.
    synchronized List<Outgoing> all(Pending pending) {
        Map<EntryId, Item> items = new HashMap<>();
        chain.items().forEach(item -> items.put(item.id(), item));
        Set<EntryId> there =
                inRecord.stream().map(InRecord::id).collect(Collectors.toUnmodifiableSet());
        List<Outgoing> all = new ArrayList<>();
        for (Item item : pending.items().reversed()) {
            if (!there.contains(item.id())) {
                waiting(item, pending).ifPresent(all::add);
            }
        }
        for (InRecord each : inRecord.reversed()) {
            Optional<Item> item = Optional.ofNullable(items.get(each.id()));
            all.add(
                    new Outgoing(
                            each.id(),
                            each.event(),
                            item.map(Item::signed),
                            state(each, item),
                            Optional.of(each.position()),
                            Optional.ofNullable(refusals.get(each.id())),
                            false));
        }
        return all;
    }

    private Optional<Outgoing> waiting(Item item, Pending pending) {
        if (!(item.entry().envelope().facts() instanceof Facts.Known(var _, Event event))) {
            return Optional.empty();
        }
        Optional<Instant> signed = Optional.of(item.signed());
        State state = item.way() == Way.ACCEPTED ? State.IN_THE_RECORD : State.ON_THIS_LAPTOP;
        return Optional.of(
                new Outgoing(
                        item.id(),
                        event,
                        signed,
                        state,
                        item.position(),
                        Optional.ofNullable(pending.refusals().get(item.id())),
                        chain.canTakeBack(item)));
    }

    /// What came here from another laptop is proven by the tree it came in; what was written here
    /// is called recorded once its own proof is kept.
    private State state(InRecord entry, Optional<Item> item) {
        boolean own = entry.device().equals(chain.device());
        boolean proven = item.map(Item::way).filter(Way.RECORDED::equals).isPresent();
        return !own || item.isEmpty() || proven ? State.RECORDED : State.IN_THE_RECORD;
    }

    private static Optional<InRecord> inRecord(LogStore.Stored stored, DeviceId device) {
        try {
            SignedEntry entry = SignedEntry.parse(stored.bytes());
            return entry.envelope().facts() instanceof Facts.Known(var _, Event event)
                    ? Optional.of(new InRecord(stored.position(), entry.id(), device, event))
                    : Optional.empty();
        } catch (Malformed damaged) {
            return Optional.empty();
        }
    }
}
