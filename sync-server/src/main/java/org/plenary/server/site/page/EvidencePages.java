package org.plenary.server.site.page;

import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.facts;
import static org.plenary.server.site.html.Html.link;
import static org.plenary.server.site.html.Html.p;
import static org.plenary.server.site.html.Html.section;
import static org.plenary.server.site.html.Html.text;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.projection.Evidence.Correction;
import org.plenary.core.projection.Evidence.Item;
import org.plenary.core.projection.Evidence.Packet;
import org.plenary.core.projection.Evidence.Read;
import org.plenary.core.projection.Mark;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Media;
import org.plenary.core.term.Side;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Chapter;
import org.plenary.server.site.book.Cited;
import org.plenary.server.site.book.Page;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.book.Shelf;
import org.plenary.server.site.html.Difference;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Markdown;
import org.plenary.server.site.html.Node;
import org.plenary.server.site.html.Shown;
import org.plenary.server.site.html.Table;

/// What the assembly was given to read, from which side, by whom, and who read it.
public final class EvidencePages implements Chapter {
    /// A picture larger than this is linked, not shown: a page must stay light.
    private static final long LARGEST_PICTURE = 2_000_000;

    static String path(Item item) {
        return "evidence/" + item.mark().id().hex() + ".html";
    }

    /// Where a file lies beside the pages.
    static String file(Attachment attachment) {
        return "files/"
                + attachment.sha256().hex()
                + switch (attachment.media()) {
                    case PNG -> ".png";
                    case JPEG -> ".jpg";
                    case PDF -> ".pdf";
                    case TEXT -> ".txt";
                };
    }

    @Override
    public void write(Book book, Shelf shelf) throws IOException {
        Sentences say = book.say();
        Element content = el("div", p(say.of("evidence.what")));
        for (Packet packet : book.assembly().evidence().packets().values()) {
            content.add(packet(book, packet));
        }
        if (book.assembly().evidence().packets().isEmpty()) {
            content.add(p(say.of("evidence.none")));
        }
        content.add(new Requests(book).section());
        shelf.put(new Page("evidence.html", say.of("evidence.title"), "evidence", content));
        for (Item item : book.assembly().evidence().items().values()) {
            files(book, shelf, item);
            shelf.put(
                    new Page(path(item), book.title(item.current()), "evidence", item(book, item)));
        }
    }

    /// Files of items whose words were removed are not published again by the pages.
    private static void files(Book book, Shelf shelf, Item item) throws IOException {
        for (Mark words : marks(item)) {
            if (book.erased(words).isPresent()) {
                return;
            }
        }
        for (Attachment attachment : item.currentAttachments()) {
            String path = file(attachment);
            if (!shelf.keeps(path, path)) {
                Optional<byte[]> bytes = book.edition().attachment(attachment.sha256());
                if (bytes.isPresent()) {
                    shelf.put(path, bytes.get());
                }
            }
        }
    }

    private static List<Mark> marks(Item item) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(item.mark()),
                        item.corrections().stream().map(Correction::mark))
                .toList();
    }

    private static Element packet(Book book, Packet packet) {
        Sentences say = book.say();
        Element section = section(Cited.anchor(packet.mark()), book.title(packet.mark()));
        section.add(book.cited().words(packet.mark(), "short", 2));
        List<Item> items = book.assembly().evidence().itemsOf(packet.mark().id()).toList();
        section.add(
                p(
                        say.of(
                                "evidence.balance",
                                "for",
                                count(items, Side.FOR),
                                "against",
                                count(items, Side.AGAINST),
                                "context",
                                count(items, Side.CONTEXT))));
        Element list = el("ul").styled("briefs");
        for (Item item : items) {
            Element point = el("li").styled("brief");
            point.add(
                    p(
                            link(path(item), book.title(item.current())),
                            text(" "),
                            el("span", say.each("side", item.side())).styled("tag")));
            String brief = book.brief(item.current(), "short", 400);
            if (!brief.isEmpty()) {
                point.add(p(brief));
            }
            point.add(p(say.of("evidence.minutes", "minutes", item.minutes())).styled("cite"));
            list.add(point);
        }
        return section.add(list);
    }

    private static long count(List<Item> items, Side side) {
        return items.stream().filter(item -> item.side() == side).count();
    }

    private static Element item(Book book, Item item) {
        Sentences say = book.say();
        Mark now = item.current();
        Element page = el("div").id(Cited.anchor(item.mark()));
        page.add(about(book, item));
        if (!item.corrections().isEmpty()) {
            page.add(
                    el("p", say.of("item.corrected", "day", book.times().day(now.at())))
                            .styled("notice"));
        }
        Element words = el("div");
        words.add(
                book.words(now)
                        .map(w ->
                                (Node)
                                        Markdown.of(
                                                w.get("text"),
                                                1,
                                                name -> picture(book, item, name)))
                        .orElseGet(() -> book.cited().gone(now)));
        page.add(words);
        sources(book, now).ifPresent(page::add);
        files(book, item).ifPresent(page::add);
        return page.add(readings(book, item), history(book, item));
    }

    private static Element about(Book book, Item item) {
        Sentences say = book.say();
        Mark now = item.current();
        Element facts = facts();
        facts.add(el("dt", say.of("item.side")), el("dd", say.each("side.what", item.side())));
        String presenter = book.line(now, "presenter", 500);
        if (!presenter.isEmpty()) {
            facts.add(el("dt", say.of("item.presenter")), el("dd", presenter));
        }
        String disclosure = Shown.line(book.get(now, "disclosure"));
        facts.add(
                el("dt", say.of("item.disclosure")),
                el(
                        "dd",
                        say.of(item.interest() ? "item.interest" : "item.no-interest")
                                + (disclosure.isEmpty() ? "" : " " + disclosure)));
        facts.add(
                el("dt", say.of("item.reading")),
                el("dd", say.of("evidence.minutes", "minutes", item.minutes())));
        facts.add(el("dt", say.of("item.published")), el("dd", book.cited().when(item.mark())));
        return facts;
    }

    /// The picture that an item's text names, if its file is here.
    private static Optional<Element> picture(Book book, Item item, String name) {
        Mark now = item.current();
        List<Attachment> files = item.currentAttachments();
        for (int i = 0; i < files.size(); i++) {
            Attachment file = files.get(i);
            boolean shown =
                    book.get(now, "file." + (i + 1)).equals(name)
                            && file.media() != Media.PDF
                            && file.size() <= LARGEST_PICTURE;
            if (shown) {
                return Optional.of(
                        el("img")
                                .with("src", "@" + file(file))
                                .with("alt", book.get(now, "alt." + (i + 1)))
                                .with("loading", "lazy"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Element> sources(Book book, Mark now) {
        List<String> lines =
                book.get(now, "sources")
                        .lines()
                        .map(Shown::line)
                        .filter(l -> !l.isEmpty())
                        .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Element list = el("ul");
        lines.forEach(line -> list.add(el("li", line)));
        return Optional.of(section("sources", book.say().of("item.sources")).add(list));
    }

    private static Optional<Element> files(Book book, Item item) {
        Mark now = item.current();
        if (item.currentAttachments().isEmpty() || book.words(now).isEmpty()) {
            return Optional.empty();
        }
        Sentences say = book.say();
        Element list = el("ul");
        int number = 1;
        for (Attachment file : item.currentAttachments()) {
            String name = book.line(now, "file." + number, 200);
            String size = say.of("item.size", "kilobytes", Math.ceilDiv(file.size(), 1000));
            String text =
                    say.of(
                            "item.file",
                            "name",
                            name.isEmpty() ? say.of("item.file.unnamed", "number", number) : name,
                            "media",
                            file.media().name(),
                            "size",
                            size);
            list.add(el("li", link(file(file), text), text(" " + alt(book, now, number))));
            number++;
        }
        return Optional.of(section("files", say.of("item.files")).add(list));
    }

    private static String alt(Book book, Mark now, int number) {
        return book.line(now, "alt." + number, 600);
    }

    private static Element readings(Book book, Item item) {
        Sentences say = book.say();
        List<Integer> seats = book.assembly().roll().seats().numbers();
        int seated = seats.size();
        Map<Extent, Integer> extents = new EnumMap<>(Extent.class);
        int said = 0;
        for (int seat : seats) {
            Optional<Read> read = book.assembly().evidence().read(seat, item.mark().id());
            if (read.isPresent()) {
                extents.merge(read.get().extent(), 1, Integer::sum);
                said++;
            }
        }
        Table table =
                new Table(
                        say.of("readings.table"),
                        say.of("readings.extent"),
                        say.of("readings.share"));
        for (Extent extent : Extent.values()) {
            table.row(
                    say.each("extent", extent),
                    book.numbers()
                            .of(extents.getOrDefault(extent, 0), seated, say.of("base.seated")));
        }
        table.row(
                say.of("readings.silent"),
                book.numbers().of(seated - said, seated, say.of("base.seated")));
        return section("readings", say.of("readings.title"))
                .add(p(say.of("readings.what")), table.numbers().node());
    }

    private static Element history(Book book, Item item) {
        Sentences say = book.say();
        Element section = section("history", say.of("item.history"));
        section.add(p(text(say.of("item.first") + " "), book.cited().when(item.mark())));
        Difference difference = new Difference(say.of("diff.removed"), say.of("diff.added"));
        Mark before = item.mark();
        for (Correction correction : item.corrections()) {
            Mark mark = correction.mark();
            Element one = el("div").id(Cited.anchor(mark)).styled("version");
            one.add(el("h3", say.of("item.correction")), book.cited().source(mark));
            one.add(book.cited().words(mark, "correction", 3));
            if (book.words(before).isPresent() && book.words(mark).isPresent()) {
                one.add(
                        el(
                                "details",
                                el("summary", say.of("item.changes")),
                                difference.between(
                                        book.get(before, "text"), book.get(mark, "text"))));
            }
            section.add(one);
            before = mark;
        }
        return section;
    }
}
