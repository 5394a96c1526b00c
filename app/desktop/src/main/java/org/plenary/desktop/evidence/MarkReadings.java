package org.plenary.desktop.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.plenary.core.event.EvidenceEvent.ReadingStated;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Refusal;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Signing;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.words.Words;

/// Signs how much somebody read, and offers to take it back while it has not left the laptop.
final class MarkReadings {
    private final Desk desk;
    private final Words words;
    private final Chamber chamber;
    private final Sending sending;

    MarkReadings(Desk desk, Chamber chamber) {
        this.desk = desk;
        this.chamber = chamber;
        words = desk.words();
        sending = new Sending(desk, chamber);
    }

    /// Signs it of one item.
    void mark(EntryId item, Extent extent, String title) {
        var said = new LinkedHashMap<EntryId, Extent>(Map.of(item, extent));
        sign(
                said,
                words.text("evidence.marked", "title", title, "extent", extent.name()),
                () -> {});
    }

    /// Signs it of many items, in as few statements as can be.
    void mark(SequencedMap<EntryId, Extent> said, Runnable done) {
        sign(said, words.text("evidence.marked.many", "count", said.size()), done);
    }

    private void sign(SequencedMap<EntryId, Extent> said, String news, Runnable done) {
        List<ReadingStated> statements = new Readings(words, chamber).statements(said);
        if (statements.isEmpty()) {
            done.run();
            return;
        }
        new Signing(desk.background(), chamber)
                .sign(
                        statements.stream().map(Signing.Act::of).toList(),
                        ids -> {
                            sending.offer(news, ids, () -> {});
                            done.run();
                        },
                        (Refusal why) -> desk.notices().say(why.sentence()));
    }
}
