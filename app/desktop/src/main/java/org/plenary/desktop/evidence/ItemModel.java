package org.plenary.desktop.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.EvidenceEvent.Reading;
import org.plenary.core.event.EvidenceEvent.ReadingStated;
import org.plenary.core.projection.Evidence;
import org.plenary.core.projection.Evidence.Item;
import org.plenary.core.projection.Mark;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Media;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Visible;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Fate;
import org.plenary.desktop.wording.May;
import org.plenary.desktop.wording.Said;
import org.plenary.desktop.wording.Titles;

/// Says what stands on an item's page.
final class ItemModel {
    private final Words words;
    private final Moments moments;
    private final Chamber chamber;

    ItemModel(Words words, Moments moments, Chamber chamber) {
        this.words = words;
        this.moments = moments;
        this.chamber = chamber;
    }

    /// The item as it stands now.
    Optional<ItemPage> page(EntryId id) {
        Standing standing = chamber.standing().get();
        return standing.expected()
                .evidence()
                .item(id)
                .map(item ->
                        page(
                                standing,
                                item,
                                item.current(),
                                item.currentAttachments(),
                                Optional.empty()));
    }

    /// An earlier version, from 1; the one that stands is no earlier one.
    Optional<ItemPage> version(EntryId id, int version) {
        Standing standing = chamber.standing().get();
        return standing.expected()
                .evidence()
                .item(id)
                .filter(item -> version <= item.corrections().size())
                .map(item -> {
                    boolean first = version == 1;
                    var by = item.corrections().get(version - 1).mark();
                    Mark mark = first ? item.mark() : item.corrections().get(version - 2).mark();
                    List<Attachment> files =
                            first
                                    ? item.attachments()
                                    : item.corrections().get(version - 2).attachments();
                    String sentence =
                            words.text(
                                    "evidence.version",
                                    "from",
                                    moments.date(mark.at()),
                                    "until",
                                    moments.date(by.at()));
                    return page(standing, item, mark, files, Optional.of(sentence));
                });
    }

    private ItemPage page(
            Standing standing,
            Item item,
            Mark mark,
            List<Attachment> attachments,
            Optional<String> replaced) {
        var text = chamber.texts().of(mark);
        var said = chamber.texts().words(mark);
        Optional<Extent> mine =
                standing.seat().flatMap(seat -> ShelfModel.mine(standing, seat, item));
        return new ItemPage(
                item.mark().id(),
                mark.id(),
                item.question(),
                packet(standing, item),
                title(item, said.get("title")),
                item.side(),
                words.each("evidence.side", item.side()),
                words.text("evidence.minutes", "minutes", item.minutes()),
                Visible.line(said.get("presenter")),
                item.interest(),
                said.get("disclosure").strip(),
                said.get("short").strip(),
                Said.of(words, text, "text"),
                said.get("sources").lines().map(String::strip).filter(s -> !s.isEmpty()).toList(),
                files(said, attachments),
                corrections(item),
                replaced,
                standing.seat().isPresent(),
                mine,
                mine.map(extent -> words.each("evidence.mine", extent))
                        .orElseGet(() -> words.text("evidence.mine.nothing")),
                fate(standing, item),
                mayNot(item),
                next(standing, item));
    }

    private String packet(Standing standing, Item item) {
        return Optional.ofNullable(standing.expected().evidence().packets().get(item.packet()))
                .map(packet -> Visible.line(chamber.texts().words(packet.mark()).get("title")))
                .filter(title -> !title.isEmpty())
                .orElseGet(() -> words.text("evidence.packet"));
    }

    private String title(Item item, String said) {
        return said.isBlank() ? Titles.item(words, chamber.texts(), item) : Visible.line(said);
    }

    private List<ItemPage.File> files(
            org.plenary.core.trail.Words said, List<Attachment> attachments) {
        var files = new ArrayList<ItemPage.File>();
        String text = said.get("text");
        for (int i = 0; i < attachments.size(); i++) {
            int number = i + 1;
            Attachment attachment = attachments.get(i);
            String given = said.get("file." + number).strip();
            String name = given.isEmpty() ? words.text("evidence.file", "number", number) : given;
            boolean here = chamber.attachments().file(attachment.sha256()).isPresent();
            files.add(
                    new ItemPage.File(
                            number,
                            name,
                            said.get("alt." + number).strip(),
                            attachment,
                            here,
                            attachment.media() != Media.PDF && text.contains("](" + given),
                            state(attachment, here)));
        }
        return files;
    }

    private String state(Attachment attachment, boolean here) {
        String size = Sizes.text(words, attachment.size());
        if (here) {
            return words.text(
                    "evidence.file.here",
                    "kind",
                    words.each("evidence.media", attachment.media()),
                    "size",
                    size);
        }
        long arrived = chamber.attachments().arrived(attachment.sha256());
        return arrived == 0
                ? words.text("evidence.file.missing", "size", size)
                : words.text(
                        "evidence.file.coming",
                        "size",
                        size,
                        "arrived",
                        Sizes.text(words, arrived));
    }

    private List<ItemPage.Correction> corrections(Item item) {
        var corrections = new ArrayList<ItemPage.Correction>();
        int version = 1;
        for (Evidence.Correction each : item.corrections()) {
            corrections.add(
                    new ItemPage.Correction(
                            words.text(
                                    "evidence.corrected", "date", moments.date(each.mark().at())),
                            Said.of(words, chamber.texts().of(each.mark()), "correction").text(),
                            version));
            version++;
        }
        return corrections.reversed();
    }

    private Optional<Fate> fate(Standing standing, Item item) {
        return standing.seat()
                .flatMap(seat -> standing.expected().evidence().read(seat, item.mark().id()))
                .flatMap(read -> Fate.of(words, standing, read.mark().id()));
    }

    private Optional<String> mayNot(Item item) {
        return May.not(
                chamber, new ReadingStated(List.of(new Reading(item.mark().id(), Extent.READ))));
    }

    /// The first item after this one of which the reader has said nothing; else any such.
    private Optional<Shelf.Offer> next(Standing standing, Item item) {
        List<Item> all = ShelfModel.inOrder(standing.expected().evidence()).toList();
        int at = all.indexOf(item);
        var round = new ArrayList<>(all.subList(at + 1, all.size()));
        round.addAll(all.subList(0, Math.max(0, at)));
        return round.stream()
                .filter(each ->
                        standing.seat()
                                .map(seat -> ShelfModel.mine(standing, seat, each).isEmpty())
                                .orElse(true))
                .findFirst()
                .map(each ->
                        new Shelf.Offer(
                                each.mark().id(),
                                words.text(
                                        "evidence.next",
                                        "title",
                                        Titles.item(words, chamber.texts(), each),
                                        "minutes",
                                        each.minutes())));
    }
}
