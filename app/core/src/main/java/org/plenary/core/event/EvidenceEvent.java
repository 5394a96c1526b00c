package org.plenary.core.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Side;

/// What the assembly hears and reads, and who asked for it.
public sealed interface EvidenceEvent extends Event {
    /// A packet was opened for a question. Words: `title`, `short`.
    record PacketPublished(int question) implements EvidenceEvent {
        /// Questions are numbered 1 to 9.
        public PacketPublished {
            Bounds.question(question);
        }
    }

    /// An item of evidence was published.
    ///
    /// Words: `title`, `short`, `presenter`, `disclosure`, `sources` (one a line), `text`
    /// (Markdown); for attachment n from 1 `file.n` (its name in the text) and `alt.n`.
    ///
    /// @param minutes how long it takes to read
    /// @param interest whether its presenter disclosed an interest
    record ItemPublished(
            EntryId packet, Side side, int minutes, boolean interest, List<Attachment> attachments)
            implements EvidenceEvent {
        /// At most 16 attachments, and 1 to 600 minutes.
        public ItemPublished {
            Bounds.within(minutes, 1, 600, "minutes of reading");
            attachments = Bounds.evidence(attachments);
        }

        @Override
        public List<EntryId> refs() {
            return List.of(packet);
        }
    }

    /// An item was corrected; the earlier words stay readable. Words: as for an item, and
    /// `correction`.
    record ItemCorrected(EntryId item, List<Attachment> attachments) implements EvidenceEvent {
        /// At most 16 attachments.
        public ItemCorrected {
            attachments = Bounds.evidence(attachments);
        }

        @Override
        public List<EntryId> refs() {
            return List.of(item);
        }
    }

    /// A member said how much of some items they read.
    record ReadingStated(List<Reading> readings) implements EvidenceEvent {
        /// Between 1 and 16 items at a time, so that an entry stays below 4 kB.
        public ReadingStated {
            readings = List.copyOf(readings);
            Bounds.within(readings.size(), 1, 16, "items");
        }

        @Override
        public List<EntryId> refs() {
            return readings.stream().map(Reading::item).distinct().toList();
        }
    }

    /// How much of one item somebody read.
    record Reading(EntryId item, Extent extent) {}

    /// A member asked for evidence or a witness. Words: `what`, `reason`.
    record EvidenceRequested(int question) implements EvidenceEvent {
        /// Questions are numbered 1 to 9.
        public EvidenceRequested {
            Bounds.question(question);
        }
    }

    /// A facilitator decided on a request, with the item that answers it where there is one. Words:
    /// `reason`.
    record EvidenceRequestDecided(EntryId request, boolean granted, Optional<EntryId> item)
            implements EvidenceEvent {
        @Override
        public List<EntryId> refs() {
            return Stream.concat(Stream.of(request), item.stream()).distinct().toList();
        }
    }
}
