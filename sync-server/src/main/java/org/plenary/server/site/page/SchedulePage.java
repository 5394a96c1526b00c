package org.plenary.server.site.page;

import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.link;
import static org.plenary.server.site.html.Html.p;
import static org.plenary.server.site.html.Html.section;
import static org.plenary.server.site.html.Html.text;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.plenary.core.event.SessionEvent.AgendaItem;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.projection.Sessions.State;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Chapter;
import org.plenary.server.site.book.Cited;
import org.plenary.server.site.book.Page;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.book.Shelf;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Table;

/// When the assembly meets and what for.
public final class SchedulePage implements Chapter {
    @Override
    public void write(Book book, Shelf shelf) throws IOException {
        Sentences say = book.say();
        Element content = el("div");
        content.add(
                p(
                        text(say.of("schedule.what", "zone", book.times().zone().getId()) + " "),
                        link("schedule.ics", say.of("schedule.calendar"))));
        List<Session> standing = book.assembly().sessions().standing().toList();
        if (standing.stream().anyMatch(s -> s.state() == State.OPEN)) {
            group(book, content, "open", standing, State.OPEN);
        }
        group(book, content, "coming", standing, State.PLANNED);
        group(book, content, "held", standing, State.CLOSED);
        List<Session> gone =
                book.assembly().sessions().all().values().stream()
                        .filter(s -> s.state() == State.REPLACED || s.state() == State.CANCELLED)
                        .toList();
        if (!gone.isEmpty()) {
            Element section = section("gone", say.of("schedule.gone"));
            gone.forEach(session -> section.add(gone(book, session)));
            content.add(section);
        }
        shelf.put(new Page("schedule.html", say.of("schedule.title"), "schedule", content));
    }

    private static void group(
            Book book, Element content, String name, List<Session> sessions, State state) {
        List<Session> these = sessions.stream().filter(s -> s.state() == state).toList();
        Element section = section(name, book.say().of("schedule." + name));
        if (these.isEmpty()) {
            section.add(p(book.say().of("schedule." + name + ".none")));
        }
        these.forEach(session -> section.add(session(book, session)));
        content.add(section);
    }

    private static Element session(Book book, Session session) {
        Sentences say = book.say();
        Element one = el("article").id(Cited.anchor(session.mark())).styled("statement");
        one.add(el("h3", book.title(session.mark())));
        String place = book.line(session.mark(), "place", 200);
        one.add(
                p(
                        say.of(
                                        "schedule.when",
                                        "day",
                                        book.times().day(session.start()),
                                        "from",
                                        book.times().clock(session.start()),
                                        "to",
                                        book.times().clock(session.end()))
                                + (place.isEmpty() ? "" : " · " + place)));
        if (session.state() != State.PLANNED) {
            one.add(
                    p(
                            say.of("schedule.present")
                                    + " "
                                    + book.numbers()
                                            .of(
                                                    session.present().size(),
                                                    session.eligible(book.assembly().roll().seats())
                                                            .size(),
                                                    say.of("base.seated"))));
        }
        if (!session.agenda().isEmpty()) {
            one.add(el("details", el("summary", say.of("schedule.agenda")), agenda(book, session)));
        }
        return one.add(
                p(text(say.of("schedule.planned") + " "), book.cited().when(session.mark()))
                        .styled("cite"));
    }

    private static Element agenda(Book book, Session session) {
        Sentences say = book.say();
        Table table =
                new Table(
                        say.of("schedule.table", "title", book.title(session.mark())),
                        say.of("schedule.time"),
                        say.of("schedule.item"),
                        say.of("schedule.kind"),
                        say.of("schedule.length"));
        int number = 1;
        for (AgendaItem item : session.agenda()) {
            String name = book.line(session.mark(), "item." + number, 300);
            String kind = say.each("agenda", item.kind());
            table.row(
                    book.times().clock(session.start().plus(Duration.ofMinutes(item.offset()))),
                    name.isEmpty() ? kind : name,
                    kind,
                    say.of("evidence.minutes", "minutes", item.minutes()));
            number++;
        }
        return table.node();
    }

    private static Element gone(Book book, Session session) {
        String key =
                session.state() == State.CANCELLED ? "schedule.cancelled" : "schedule.replaced";
        Element one = el("article").id(Cited.anchor(session.mark())).styled("statement");
        one.add(
                el("h3", book.title(session.mark())),
                p(book.say().of(key, "time", book.times().text(session.start()))),
                book.cited().source(session.changed()));
        return session.state() == State.CANCELLED
                ? one.add(book.cited().anyWords(session.changed(), "reason", 3))
                : one;
    }
}
