package org.plenary.core.projection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.plenary.core.event.EvidenceEvent.EvidenceRequestDecided;
import org.plenary.core.event.EvidenceEvent.ItemCorrected;
import org.plenary.core.event.EvidenceEvent.ItemPublished;
import org.plenary.core.event.EvidenceEvent.ReadingStated;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Side;

/// What the assembly was given to read, what members said of their reading, and what they asked
/// for.
public record Evidence(
        PMap<EntryId, Packet> packets,
        PMap<EntryId, Item> items,
        PMap<Hash, Attachment> attachments,
        PMap<SeatItem, Read> readings,
        PMap<EntryId, Request> requests) {
    static final Evidence EMPTY =
            new Evidence(
                    OrderedPMap.empty(),
                    OrderedPMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    OrderedPMap.empty());

    /// A packet, opened for one question.
    public record Packet(Mark mark, int question) {}

    /// An item and its corrections, oldest first.
    public record Item(
            Mark mark,
            EntryId packet,
            int question,
            Side side,
            int minutes,
            boolean interest,
            List<Attachment> attachments,
            PVector<Correction> corrections) {
        /// Where the words that stand now are.
        public Mark current() {
            return corrections.isEmpty() ? mark : corrections.get(corrections.size() - 1).mark();
        }

        /// The attachments that stand now.
        public List<Attachment> currentAttachments() {
            return corrections.isEmpty()
                    ? attachments
                    : corrections.get(corrections.size() - 1).attachments();
        }
    }

    /// New words for an item.
    public record Correction(Mark mark, List<Attachment> attachments) {}

    /// A seat and an item.
    public record SeatItem(int seat, EntryId item) {}

    /// What a seat last said of its reading of an item.
    public record Read(Extent extent, Mark mark) {}

    /// A request for evidence and what was decided on it.
    public record Request(Mark mark, int question, Optional<Decision> decision) {}

    /// A facilitator's decision on a request.
    public record Decision(Mark mark, boolean granted, Optional<EntryId> item) {}

    /// The item with this id.
    public Optional<Item> item(EntryId id) {
        return Optional.ofNullable(items.get(id));
    }

    /// The items of a packet, in order of publication.
    public Stream<Item> itemsOf(EntryId packet) {
        return items.values().stream().filter(item -> item.packet().equals(packet));
    }

    /// The items of a question that were published before a position in the trail.
    public Stream<Item> itemsBefore(int question, long index) {
        return items.values().stream()
                .filter(item -> item.question() == question && item.mark().index() < index);
    }

    /// What a seat said of its reading of an item.
    public Optional<Read> read(int seat, EntryId item) {
        return Optional.ofNullable(readings.get(new SeatItem(seat, item)));
    }

    Evidence with(Packet packet) {
        return new Evidence(
                packets.plus(packet.mark().id(), packet), items, attachments, readings, requests);
    }

    Evidence published(ItemPublished event, Mark mark) {
        Packet packet = Optional.ofNullable(packets.get(event.packet())).orElseThrow();
        Item item =
                new Item(
                        mark,
                        event.packet(),
                        packet.question(),
                        event.side(),
                        event.minutes(),
                        event.interest(),
                        event.attachments(),
                        TreePVector.empty());
        return new Evidence(
                packets,
                items.plus(mark.id(), item),
                known(event.attachments()),
                readings,
                requests);
    }

    Evidence corrected(ItemCorrected event, Mark mark) {
        Item item = item(event.item()).orElseThrow();
        Item after =
                new Item(
                        item.mark(),
                        item.packet(),
                        item.question(),
                        item.side(),
                        item.minutes(),
                        item.interest(),
                        item.attachments(),
                        item.corrections().plus(new Correction(mark, event.attachments())));
        return new Evidence(
                packets,
                items.plus(event.item(), after),
                known(event.attachments()),
                readings,
                requests);
    }

    Evidence read(ReadingStated event, Mark mark) {
        PMap<SeatItem, Read> after = readings;
        for (var reading : event.readings()) {
            after =
                    after.plus(
                            new SeatItem(mark.seat(), reading.item()),
                            new Read(reading.extent(), mark));
        }
        return new Evidence(packets, items, attachments, after, requests);
    }

    Evidence requested(int question, Mark mark) {
        Request request = new Request(mark, question, Optional.empty());
        return new Evidence(
                packets, items, attachments, readings, requests.plus(mark.id(), request));
    }

    Evidence decided(EvidenceRequestDecided event, Mark mark) {
        Request request = Optional.ofNullable(requests.get(event.request())).orElseThrow();
        Decision decision = new Decision(mark, event.granted(), event.item());
        Request after = new Request(request.mark(), request.question(), Optional.of(decision));
        return new Evidence(
                packets, items, attachments, readings, requests.plus(event.request(), after));
    }

    private PMap<Hash, Attachment> known(List<Attachment> more) {
        PMap<Hash, Attachment> after = attachments;
        for (Attachment attachment : more) {
            after = after.plus(attachment.sha256(), attachment);
        }
        return after;
    }
}
