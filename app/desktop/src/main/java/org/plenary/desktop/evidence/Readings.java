package org.plenary.desktop.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.plenary.core.event.EvidenceEvent.Reading;
import org.plenary.core.event.EvidenceEvent.ReadingStated;
import org.plenary.core.projection.Evidence;
import org.plenary.core.projection.Evidence.Item;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Titles;

/// Says of many items at once how much of them the reader read, in as few statements as the record
/// allows: one question and sixteen items each.
final class Readings {
    private static final int MOST = 16;

    private final Words words;
    private final Chamber chamber;

    Readings(Words words, Chamber chamber) {
        this.words = words;
        this.chamber = chamber;
    }

    /// An item, and what the reader last said of it.
    record Line(EntryId item, String title, Optional<Extent> said) {}

    /// The items of a packet.
    record Group(String packet, List<Line> lines) {
        Group {
            lines = List.copyOf(lines);
        }
    }

    /// Every item, packet by packet; empty for who keeps no reading.
    List<Group> groups() {
        Standing standing = chamber.standing().get();
        if (standing.seat().isEmpty()) {
            return List.of();
        }
        int seat = standing.seat().get();
        Evidence evidence = standing.expected().evidence();
        var groups = new ArrayList<Group>();
        for (var packet : evidence.packets().values()) {
            String title = chamber.texts().words(packet.mark()).get("title").strip();
            groups.add(
                    new Group(
                            title.isEmpty() ? words.text("evidence.packet") : title,
                            evidence.itemsOf(packet.mark().id())
                                    .map(item -> line(standing, seat, item))
                                    .toList()));
        }
        return groups;
    }

    private Line line(Standing standing, int seat, Item item) {
        return new Line(
                item.mark().id(),
                Titles.item(words, chamber.texts(), item),
                ShelfModel.mine(standing, seat, item));
    }

    /// The statements that say this; nothing is stated again that stands already.
    List<ReadingStated> statements(SequencedMap<EntryId, Extent> said) {
        Standing standing = chamber.standing().get();
        Evidence evidence = standing.expected().evidence();
        var byQuestion = new TreeMap<Integer, List<Reading>>();
        for (Map.Entry<EntryId, Extent> each : said.entrySet()) {
            Optional<Item> item = evidence.item(each.getKey());
            Optional<Extent> before =
                    item.flatMap(i ->
                            standing.seat().flatMap(seat -> ShelfModel.mine(standing, seat, i)));
            if (item.isPresent() && !before.equals(Optional.of(each.getValue()))) {
                byQuestion
                        .computeIfAbsent(item.get().question(), _ -> new ArrayList<>())
                        .add(new Reading(each.getKey(), each.getValue()));
            }
        }
        return byQuestion.values().stream().flatMap(all -> parts(all).stream()).toList();
    }

    private static List<ReadingStated> parts(List<Reading> all) {
        var parts = new ArrayList<ReadingStated>();
        for (int at = 0; at < all.size(); at += MOST) {
            parts.add(new ReadingStated(all.subList(at, Math.min(all.size(), at + MOST))));
        }
        return parts;
    }
}
