package org.plenary.server.site.page;

import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.link;
import static org.plenary.server.site.html.Html.p;
import static org.plenary.server.site.html.Html.section;
import static org.plenary.server.site.html.Html.text;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.core.event.Facts;
import org.plenary.core.event.RecordEvent.ClockTicked;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Mark;
import org.plenary.core.projection.Refused;
import org.plenary.core.projection.Roll.Device;
import org.plenary.core.term.EntryId;
import org.plenary.core.trail.SignedEntry;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Chapter;
import org.plenary.server.site.book.Cited;
import org.plenary.server.site.book.Page;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.book.Shelf;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Node;
import org.plenary.server.site.html.Table;

/// The record itself, entry by entry: what kind, by whom, and whether it counts. An entry stays on
/// its page for good.
public final class RecordPages implements Chapter {
    /// Entries of one reason that are linked one by one.
    private static final int NAMED = 10;

    /// The time at the end of each page that was set already: the next one begins with it.
    private final Map<Long, Instant> clockAfter = new HashMap<>();

    @Override
    public void write(Book book, Shelf shelf) throws IOException {
        long size = Math.min(book.edition().size(), book.assembly().size());
        Map<Long, Refused> refused = new HashMap<>();
        book.assembly().refused().forEach(each -> refused.put(each.index(), each));
        Instant clock = Instant.EPOCH;
        List<String> paths = new ArrayList<>();
        for (long first = 0; first < size; first += Cited.PAGE) {
            long last = Math.min(size, first + Cited.PAGE);
            String path = Cited.recordPage(first);
            paths.add(path);
            boolean more = last < size;
            Instant known = clockAfter.get(first);
            if (known != null && shelf.keeps(path, content(book, first, last, more))) {
                clock = known;
                continue;
            }
            clock = page(book, shelf, first, last, more, clock, refused);
            if (last - first == Cited.PAGE) {
                clockAfter.put(first, clock);
            }
        }
        shelf.put(
                new Page(
                        "record.html",
                        book.say().of("record.title"),
                        "record",
                        index(book, paths, size)));
    }

    /// Everything that a page is made from and that may change: how far it goes, and which words
    /// were removed.
    private static String content(Book book, long first, long last, boolean more) {
        StringBuilder content = new StringBuilder().append(last).append(more);
        book.assembly().erasures().forEach((id, mark) -> content.append(id).append(mark.index()));
        return content.append(first).toString();
    }

    private static Instant page(
            Book book,
            Shelf shelf,
            long first,
            long last,
            boolean more,
            Instant before,
            Map<Long, Refused> refused)
            throws IOException {
        Sentences say = book.say();
        Table table =
                new Table(
                        say.of("record.table", "first", first, "last", last - 1),
                        say.of("record.entry"),
                        say.of("record.kind"),
                        say.of("record.who"),
                        say.of("record.time"),
                        say.of("record.counts"));
        Instant clock = before;
        long index = first;
        for (SignedEntry entry : book.edition().entries(first, last)) {
            Optional<Refused> why = Optional.ofNullable(refused.get(index));
            table.row(
                    el("span", say.number(index)).id("e-" + entry.id().hex()),
                    kind(book, entry),
                    who(book, entry),
                    index == 0 ? text("–") : book.times().at(clock),
                    counts(book, why));
            if (why.isEmpty()
                    && entry.envelope().facts()
                            instanceof Facts.Known(var _, ClockTicked(Instant time))) {
                clock = time;
            }
            index++;
        }
        Element content = el("div", p(say.of("record.page.what")));
        content.add(around(book, first, more), table.node(), around(book, first, more));
        shelf.put(
                new Page(
                        Cited.recordPage(first),
                        say.of("record.page", "first", first, "last", last - 1),
                        "record",
                        content,
                        true));
        return clock;
    }

    private static Element around(Book book, long first, boolean more) {
        Element list = el("ul");
        list.add(el("li", link("record.html", book.say().of("record.all"))));
        if (first > 0) {
            list.add(
                    el(
                            "li",
                            link(
                                    Cited.recordPage(first - Cited.PAGE),
                                    book.say().of("record.earlier"))));
        }
        if (more) {
            list.add(
                    el(
                            "li",
                            link(
                                    Cited.recordPage(first + Cited.PAGE),
                                    book.say().of("record.later"))));
        }
        return el("div", list).styled("pages");
    }

    private static Element kind(Book book, SignedEntry entry) {
        Sentences say = book.say();
        Element kind =
                entry.envelope().facts() instanceof Facts.Known(var type, var _)
                        ? el("span", say.each("kind", type))
                        : el("span", entry.envelope().kind());
        Mark erased = book.assembly().erasures().get(entry.id());
        return erased == null
                ? kind
                : kind.add(text(" · " + say.of("record.erased") + " "), book.cited().entry(erased));
    }

    /// A seat by its number alone: a name may be given later or removed, and this page stays.
    private static Node who(Book book, SignedEntry entry) {
        return book.assembly()
                .roll()
                .device(entry.envelope().device())
                .map(Device::holder)
                .map(holder ->
                        holder.isMember()
                                ? link(
                                                PeoplePages.path(holder.number()),
                                                book.say().of("seat", "number", holder.number()))
                                        .styled("seat")
                                : text(book.who(holder)))
                .orElseGet(() -> text(book.say().of("record.unknown-device")));
    }

    private static Element counts(Book book, Optional<Refused> why) {
        return why.map(refused ->
                        el("strong", book.say().of("record.not"))
                                .say(
                                        " "
                                                + book.say()
                                                        .of(
                                                                "record.told",
                                                                "sentence",
                                                                refused.why().sentence())))
                .orElseGet(() -> el("span", book.say().of("record.yes")));
    }

    private static Element index(Book book, List<String> paths, long size) {
        Sentences say = book.say();
        Assembly assembly = book.assembly();
        Element content = el("div", p(say.of("record.what")));
        content.add(
                p(
                        say.of(
                                "record.numbers",
                                "size",
                                size,
                                "refused",
                                assembly.refused().size(),
                                "erased",
                                assembly.erasures().size())));
        if (book.edition().size() > size) {
            content.add(el("p", say.of("record.newer", "position", size)).styled("notice"));
        }
        content.add(refused(book), erased(book));
        Element pages = el("ul").styled("columns");
        for (int i = 0; i < paths.size(); i++) {
            long first = (long) i * Cited.PAGE;
            String name =
                    say.of(
                            "record.range",
                            "first",
                            first,
                            "last",
                            Math.min(size, first + Cited.PAGE) - 1);
            pages.add(el("li", link(paths.get(i), name)));
        }
        return content.add(section("pages", say.of("record.pages")).add(pages));
    }

    private static Element refused(Book book) {
        Sentences say = book.say();
        Element section = section("refused", say.of("record.refused"));
        if (book.assembly().refused().isEmpty()) {
            return section.add(p(say.of("record.refused.none")));
        }
        Map<String, List<Refused>> byReason = new TreeMap<>();
        book.assembly()
                .refused()
                .forEach(each ->
                        byReason.computeIfAbsent(each.why().sentence(), _ -> new ArrayList<>())
                                .add(each));
        Table table =
                new Table(
                        say.of("record.refused.table"),
                        say.of("record.refused.why"),
                        say.of("record.refused.entries"),
                        say.of("record.refused.which"));
        byReason.forEach((why, entries) ->
                table.row(text(why), text(say.number(entries.size())), which(book, entries)));
        return section.add(p(say.of("record.refused.what")), table.numbers().node());
    }

    /// The first of them, as links; the table of open data has them all.
    private static Element which(Book book, List<Refused> entries) {
        Element links = el("span");
        for (Refused each : entries.subList(0, Math.min(NAMED, entries.size()))) {
            links.add(
                    link(
                            Cited.recordPage(each.index()) + "#e-" + each.id().hex(),
                            book.say().number(each.index())));
            links.add(text(" "));
        }
        return entries.size() > NAMED
                ? links.add(link("data/refused.csv", book.say().of("record.refused.all")))
                : links;
    }

    private static Element erased(Book book) {
        Sentences say = book.say();
        Element section = section("erased", say.of("record.erased.title"));
        if (book.assembly().erasures().isEmpty()) {
            return section.add(p(say.of("record.erased.none")));
        }
        Element list = el("ul");
        book.assembly().erasures().entrySet().stream()
                .sorted((a, b) -> Long.compare(a.getValue().index(), b.getValue().index()))
                .forEach(e -> list.add(el("li", erasure(book, e.getKey(), e.getValue()))));
        return section.add(list);
    }

    private static Element erasure(Book book, EntryId id, Mark by) {
        return el(
                "span",
                text(book.say().of("record.erased.of", "id", id.hex().substring(0, 12)) + " "),
                book.cited().when(by));
    }
}
