package org.plenary.desktop.facilitate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.Event;
import org.plenary.core.event.EvidenceEvent.ItemPublished;
import org.plenary.core.event.EvidenceEvent.PacketPublished;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Refused;

/// Publishes a folder that was checked: each packet, then each of its items with its files. Off the
/// JavaFX thread.
///
/// Files are taken in before anything is signed, since those can still fail; what is signed after
/// that waits for this laptop's disk only. Should the disk fill up in between, what was signed
/// stands, and is told.
final class Publishing {
    private final Chamber chamber;

    Publishing(Chamber chamber) {
        this.chamber = chamber;
    }

    /// What was published.
    ///
    /// @param signed everything, in the order in which it was signed
    /// @param refusal why the rest was not signed; empty when everything was
    record Published(
            List<EntryId> packets,
            List<EntryId> items,
            List<EntryId> signed,
            Optional<Refusal> refusal) {
        Published {
            packets = List.copyOf(packets);
            items = List.copyOf(items);
            signed = List.copyOf(signed);
        }
    }

    private record Ready(Folder.Item item, List<Attachment> attachments) {}

    private record ReadyPacket(Folder.Packet packet, List<Ready> items) {}

    Published publish(Folder folder) throws IOException {
        var ready = new ArrayList<ReadyPacket>();
        for (Folder.Packet packet : folder.packets()) {
            ready.add(taken(packet));
        }
        var packets = new ArrayList<EntryId>();
        var items = new ArrayList<EntryId>();
        var signed = new ArrayList<EntryId>();
        Optional<Refusal> refusal = Optional.empty();
        try {
            for (ReadyPacket each : ready) {
                EntryId packet =
                        sign(new PacketPublished(each.packet().question()), each.packet().words());
                packets.add(packet);
                signed.add(packet);
                for (Ready item : each.items()) {
                    items.add(sign(event(packet, item), item.item().words()));
                    signed.add(items.getLast());
                }
            }
        } catch (Refused refused) {
            refusal = Optional.of(refused.why());
        }
        return new Published(packets, items, signed, refusal);
    }

    private EntryId sign(Event event, Words words) throws IOException, Refused {
        return chamber.sign(event, words, "");
    }

    private ReadyPacket taken(Folder.Packet packet) throws IOException {
        var items = new ArrayList<Ready>();
        for (Folder.Item item : packet.items()) {
            var attachments = new ArrayList<Attachment>();
            for (Path file : item.files()) {
                attachments.add(chamber.attachments().take(file));
            }
            items.add(new Ready(item, attachments));
        }
        return new ReadyPacket(packet, items);
    }

    private static ItemPublished event(EntryId packet, Ready ready) {
        return new ItemPublished(
                packet,
                ready.item().side(),
                ready.item().minutes(),
                ready.item().interest(),
                ready.attachments());
    }
}
