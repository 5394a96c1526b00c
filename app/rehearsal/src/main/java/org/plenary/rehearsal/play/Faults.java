package org.plenary.rehearsal.play;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.Event;
import org.plenary.core.event.EvidenceEvent.Reading;
import org.plenary.core.event.EvidenceEvent.ReadingStated;
import org.plenary.core.term.DraftId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Refusal;
import org.plenary.rehearsal.script.Script;
import org.plenary.rehearsal.script.Timetable.Meeting;

/// What goes wrong only where somebody asked for it, on the day after the first weekend, one hour
/// after the other.
final class Faults {
    private final World world;

    Faults(World world) {
        this.world = world;
    }

    void plan() {
        List<Meeting> first = world.script().timetable().weekends().getFirst();
        Instant day = world.dates().at(first.getLast().day() + 1, 19, 0);
        for (Fault fault : Fault.values()) {
            if (world.cast().faults().contains(fault)) {
                world.at(day.plus(Duration.ofHours(place(fault))), () -> happens(fault));
            }
        }
    }

    private static int place(Fault fault) {
        return switch (fault) {
            case FORKED_CHAIN -> 0;
            case RESTORED_LAPTOP -> 1;
            case FORGED_SIGNATURE -> 2;
            case LATE_VOTE -> 3;
        };
    }

    private void happens(Fault fault) {
        List<Event> acts =
                world.script().packets().getFirst().items().stream()
                        .map(Script.Item::name)
                        .flatMap(name -> world.named(Hearing.key(name)).stream())
                        .map(Faults::readOnceMore)
                        .toList();
        Optional<Laptop> laptop =
                world.active().stream()
                        .filter(m -> m.seat() != world.cast().lost())
                        .skip(place(fault))
                        .findFirst()
                        .map(m -> world.laptop(m.holder()));
        if (acts.size() < 2 || laptop.isEmpty()) {
            return;
        }
        switch (fault) {
            case FORKED_CHAIN -> fork(laptop.get(), acts);
            case RESTORED_LAPTOP -> restore(laptop.get(), acts);
            case FORGED_SIGNATURE -> forge(laptop.get(), acts.getFirst());
            // Comes with the ballots: see Balloting.
            case LATE_VOTE -> {}
        }
    }

    private static Event readOnceMore(EntryId item) {
        return new ReadingStated(List.of(new Reading(item, Extent.READ)));
    }

    private void fork(Laptop laptop, List<Event> acts) {
        Laptop copy = laptop.copy(laptop.chance().of("copy"));
        world.trail().write(laptop, acts.get(0), Optional.empty());
        for (Event act : List.of(acts.get(1), acts.get(0))) {
            plant(Fault.FORKED_CHAIN, world.trail().writeInVain(copy, act, Refusal.CHAIN_FORKED));
        }
    }

    private void restore(Laptop laptop, List<Event> acts) {
        Laptop restored = laptop.copy(laptop.chance().of("restored"));
        world.trail().write(laptop, acts.get(0), Optional.empty());
        DraftId draft = world.trail().draft(restored);
        plant(
                Fault.RESTORED_LAPTOP,
                world.trail().writeInVain(restored, draft, acts.get(1), Refusal.CHAIN_FORKED));
        world.trail().write(laptop, draft, acts.get(1), Optional.empty());
    }

    private void forge(Laptop laptop, Event act) {
        plant(Fault.FORGED_SIGNATURE, world.trail().writeForged(laptop, act));
    }

    private void plant(Fault fault, EntryId entry) {
        world.planted(fault, entry);
    }
}
