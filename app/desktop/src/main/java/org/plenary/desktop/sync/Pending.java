package org.plenary.desktop.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.procedure.Fold;
import org.plenary.core.procedure.Ruling;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;
import org.plenary.desktop.store.Outbox.Item;

/// What waits, on top of what is recorded. A value.
///
/// @param items own entries that are not in the record yet, oldest first
/// @param expected the assembly with them on top
/// @param refusals why some of them would not count
public record Pending(
        Ground ground, List<Item> items, Assembly expected, Map<EntryId, Refusal> refusals) {
    /// The maps and lists are copied.
    public Pending {
        items = List.copyOf(items);
        refusals = Map.copyOf(refusals);
    }

    /// These entries over what is recorded, folded one after the other.
    static Pending over(Ground ground, List<Item> items) {
        Assembly expected = ground.recorded();
        Map<EntryId, Refusal> refusals = new HashMap<>();
        for (Item item : items) {
            Fold.Step step = Fold.step(expected, item.entry().at(expected.size()));
            refusal(step.ruling()).ifPresent(why -> refusals.put(item.id(), why));
            expected = step.after();
        }
        return new Pending(ground, items, expected, refusals);
    }

    /// The same with one more on top.
    Pending plus(Item item) {
        Fold.Step step = Fold.step(expected, item.entry().at(expected.size()));
        Map<EntryId, Refusal> more = new HashMap<>(refusals);
        refusal(step.ruling()).ifPresent(why -> more.put(item.id(), why));
        List<Item> waiting = new ArrayList<>(items);
        waiting.add(item);
        return new Pending(ground, waiting, step.after(), more);
    }

    static Optional<Refusal> refusal(Ruling ruling) {
        return ruling instanceof Ruling.DoesNotCount(Refusal why)
                ? Optional.of(why)
                : Optional.empty();
    }
}
