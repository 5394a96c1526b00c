package org.plenary.desktop.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Evidence;
import org.plenary.core.projection.Evidence.Item;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Side;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Remit;
import org.plenary.desktop.wording.Titles;

/// Says what there is to read and how far the reader is.
final class ShelfModel {
    private final Words words;
    private final Chamber chamber;
    private final Bookmarks bookmarks;

    ShelfModel(Words words, Chamber chamber, Bookmarks bookmarks) {
        this.words = words;
        this.chamber = chamber;
        this.bookmarks = bookmarks;
    }

    Shelf shelf() {
        Standing standing = chamber.standing().get();
        Assembly assembly = standing.expected();
        List<Integer> questions = Remit.questions(assembly);
        var parts = new ArrayList<Shelf.Part>();
        for (int question : questions) {
            List<Shelf.Packet> packets =
                    assembly.evidence().packets().values().stream()
                            .filter(packet -> packet.question() == question)
                            .map(packet -> packet(standing, packet))
                            .toList();
            String heading =
                    questions.size() == 1
                            ? ""
                            : Remit.question(assembly, chamber.texts(), question);
            if (!packets.isEmpty()) {
                parts.add(new Shelf.Part(heading, packets));
            }
        }
        Optional<Shelf.Offer> goOn = goOn(standing);
        return new Shelf(
                parts,
                goOn,
                next(standing, goOn),
                words.text("evidence.notes.count", "count", chamber.notebook().all().size()),
                requests(assembly.evidence()),
                standing.seat().isPresent() && !assembly.evidence().items().isEmpty());
    }

    private String requests(Evidence evidence) {
        long waiting =
                evidence.requests().values().stream().filter(r -> r.decision().isEmpty()).count();
        return words.text(
                "evidence.requests.count", "count", evidence.requests().size(), "waiting", waiting);
    }

    private Shelf.Packet packet(Standing standing, Evidence.Packet packet) {
        List<Item> items = standing.expected().evidence().itemsOf(packet.mark().id()).toList();
        var text = chamber.texts().words(packet.mark());
        String title = text.get("title").strip();
        return new Shelf.Packet(
                packet.mark().id(),
                title.isEmpty() ? words.text("evidence.packet") : title,
                text.get("short").strip(),
                standing.seat().map(seat -> progress(standing, seat, items)),
                balance(items),
                items.stream().map(item -> row(standing, item)).toList());
    }

    private Shelf.Progress progress(Standing standing, int seat, List<Item> items) {
        List<Optional<Extent>> said =
                items.stream().map(item -> mine(standing, seat, item)).toList();
        int read = count(said, Optional.of(Extent.READ));
        int partly = count(said, Optional.of(Extent.PARTLY));
        int unread = count(said, Optional.of(Extent.NOT_READ));
        int unmarked = count(said, Optional.empty());
        return new Shelf.Progress(
                read,
                partly,
                unread,
                unmarked,
                words.text(
                        "evidence.progress",
                        "all",
                        items.size(),
                        "read",
                        read,
                        "partly",
                        partly,
                        "unread",
                        unread,
                        "unmarked",
                        unmarked));
    }

    private static int count(List<Optional<Extent>> said, Optional<Extent> extent) {
        return (int) said.stream().filter(extent::equals).count();
    }

    private Shelf.Balance balance(List<Item> items) {
        int pro = count(items, Side.FOR);
        int con = count(items, Side.AGAINST);
        int context = count(items, Side.CONTEXT);
        return new Shelf.Balance(
                pro,
                con,
                context,
                words.text("evidence.balance", "pro", pro, "con", con, "context", context));
    }

    private static int count(List<Item> items, Side side) {
        return (int) items.stream().filter(item -> item.side() == side).count();
    }

    private Shelf.Row row(Standing standing, Item item) {
        String title = Titles.item(words, chamber.texts(), item);
        Optional<Extent> mine = standing.seat().flatMap(seat -> mine(standing, seat, item));
        String facts =
                words.text(
                        "evidence.row.facts",
                        "side",
                        words.each("evidence.side", item.side()),
                        "minutes",
                        item.minutes(),
                        "interest",
                        item.interest(),
                        "corrected",
                        !item.corrections().isEmpty());
        String said =
                standing.seat().isEmpty()
                        ? ""
                        : mine.map(extent -> words.each("evidence.mine", extent))
                                .orElseGet(() -> words.text("evidence.mine.nothing"));
        return new Shelf.Row(
                item.mark().id(),
                title,
                item.side(),
                facts,
                mine,
                said,
                words.text("evidence.row.spoken", "title", title, "facts", facts, "mine", said));
    }

    static Optional<Extent> mine(Standing standing, int seat, Item item) {
        return standing.expected()
                .evidence()
                .read(seat, item.mark().id())
                .map(Evidence.Read::extent);
    }

    /// Where the reader stopped, unless they have said since that they read it.
    private Optional<Shelf.Offer> goOn(Standing standing) {
        return bookmarks
                .last()
                .flatMap(id -> standing.expected().evidence().item(id))
                .filter(item ->
                        standing.seat()
                                .flatMap(seat -> mine(standing, seat, item))
                                .filter(extent -> extent == Extent.READ)
                                .isEmpty())
                .map(item -> offer("evidence.go-on", item));
    }

    private Optional<Shelf.Offer> next(Standing standing, Optional<Shelf.Offer> goOn) {
        Optional<EntryId> offered = goOn.map(Shelf.Offer::item);
        return standing.seat()
                .flatMap(seat -> unmarked(standing, seat).findFirst())
                .filter(item -> !offered.equals(Optional.of(item.mark().id())))
                .map(item -> offer("evidence.next", item));
    }

    /// The items of which a seat has said nothing yet, packet by packet.
    static Stream<Item> unmarked(Standing standing, int seat) {
        return inOrder(standing.expected().evidence())
                .filter(item -> mine(standing, seat, item).isEmpty());
    }

    /// Every item as it stands on the shelf.
    static Stream<Item> inOrder(Evidence evidence) {
        return evidence.packets().values().stream()
                .flatMap(packet -> evidence.itemsOf(packet.mark().id()));
    }

    private Shelf.Offer offer(String key, Item item) {
        return new Shelf.Offer(
                item.mark().id(),
                words.text(
                        key,
                        "title",
                        Titles.item(words, chamber.texts(), item),
                        "minutes",
                        item.minutes()));
    }
}
