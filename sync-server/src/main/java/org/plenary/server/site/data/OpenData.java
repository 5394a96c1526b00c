package org.plenary.server.site.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.link;
import static org.plenary.server.site.html.Html.p;
import static org.plenary.server.site.html.Html.section;
import static org.plenary.server.site.html.Html.text;

import java.io.IOException;
import java.util.List;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Chapter;
import org.plenary.server.site.book.Page;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.book.Shelf;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Table;

/// Open data: tables as CSV, results as JSON, what each column means, and the licence.
public final class OpenData implements Chapter {
    @Override
    public void write(Book book, Shelf shelf) throws IOException {
        Sentences say = book.say();
        List<Sheet> sheets = new Sheets(book).all();
        for (Sheet sheet : sheets) {
            shelf.put("data/" + sheet.name() + ".csv", sheet.csv());
        }
        shelf.put("data/results.json", new Results(book).json());
        shelf.put("data/LICENCE.txt", say.of("data.licence.file").getBytes(UTF_8));
        shelf.put("feed.xml", new Feed(book).atom());
        shelf.put("schedule.ics", new CalendarFile(book).ics());
        shelf.put(new Page("data.html", say.of("data.title"), "", content(book, sheets)));
    }

    private static Element content(Book book, List<Sheet> sheets) {
        Sentences say = book.say();
        Element content = el("div", p(say.of("data.what")));
        content.add(
                p(
                        say.of(
                                "data.as-of",
                                "size",
                                book.edition().size(),
                                "time",
                                book.times().text(book.assembly().clock()))));
        Element files = section("files", say.of("data.files"));
        Element list = el("ul");
        list.add(
                el(
                        "li",
                        link("data/results.json", "results.json"),
                        text(" – " + say.of("data.results"))));
        for (Sheet sheet : sheets) {
            list.add(
                    el(
                            "li",
                            link("data/" + sheet.name() + ".csv", sheet.name() + ".csv"),
                            text(" – " + say.of("data." + sheet.name()))));
        }
        list.add(el("li", link("feed.xml", "feed.xml"), text(" – " + say.of("data.feed"))));
        list.add(
                el(
                        "li",
                        link("schedule.ics", "schedule.ics"),
                        text(" – " + say.of("data.calendar"))));
        content.add(
                files.add(list),
                p(
                        text(say.of("data.record") + " "),
                        link(book.checkpointPath(), say.of("data.record.checkpoint"))));
        Element dictionary = section("dictionary", say.of("data.dictionary"));
        dictionary.add(p(say.of("data.dictionary.what")));
        for (Sheet sheet : sheets) {
            Table table =
                    new Table(sheet.name() + ".csv", say.of("data.column"), say.of("data.meaning"));
            for (String column : sheet.columns()) {
                table.row(el("code", column), text(say.of("column." + column)));
            }
            dictionary.add(table.node());
        }
        return content.add(
                dictionary, section("licence", say.of("data.licence")).add(licence(say)));
    }

    private static Element licence(Sentences say) {
        return p(
                text(say.of("layout.licence") + " "),
                link("data/LICENCE.txt", say.of("layout.licence.name")),
                text(" " + say.of("data.attachments")));
    }
}
