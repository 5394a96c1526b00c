package org.plenary.server.site.page;

import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.link;
import static org.plenary.server.site.html.Html.p;
import static org.plenary.server.site.html.Html.section;
import static org.plenary.server.site.html.Html.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plenary.core.event.ConveningEvent.OfficeLetter;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Mark;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.projection.Recommendations.Amendment;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.projection.Seats;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.Holder;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Chapter;
import org.plenary.server.site.book.Page;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.book.Shelf;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Node;
import org.plenary.server.site.html.Table;

/// Who sits in the assembly and how they came to, and everything that one seat said and did.
public final class PeoplePages implements Chapter {
    /// Seats on one page.
    private static final int PAGE = 100;

    /// The page of a seat.
    static String path(int seat) {
        return "seats/" + seat + ".html";
    }

    @Override
    public void write(Book book, Shelf shelf) throws IOException {
        Lists lists = new Lists(book.say(), "people", PAGE);
        Element above = el("div", seated(book), offices(book));
        Statements statements = new Statements(book);
        int seats = book.assembly().roll().lastSeat();
        int pages = lists.pages(seats);
        for (int number = 0; number < pages; number++) {
            Element content = el("div");
            if (number == 0) {
                content.add(above);
            }
            int first = number * PAGE + 1;
            int last = Math.min(first + PAGE - 1, seats);
            content.add(table(book, first, last));
            content.add(RollThroughTime.of(book, first, last));
            content.add(lists.links(number, pages));
            shelf.put(
                    new Page(lists.path(number), book.say().of("people.title"), "people", content));
        }
        for (int seat = 1; seat <= seats; seat++) {
            shelf.put(
                    new Page(path(seat), book.seat(seat), "people", seat(book, statements, seat)));
        }
    }

    private static Element seated(Book book) {
        Sentences say = book.say();
        int seated = book.assembly().roll().seated();
        int enrolled = book.assembly().roll().seatsEnrolled();
        return section("how", say.of("people.how"))
                .add(
                        p(say.of("people.seated", "seated", seated, "seats", book.seats())),
                        p(
                                text(say.of("people.drawn") + " "),
                                link(DrawPages.PATH, say.of("draw.title"))),
                        p(say.of("people.enrolled", "enrolled", enrolled, "seats", seated)),
                        p(say.of("people.no-names")));
    }

    private static Element offices(Book book) {
        Sentences say = book.say();
        Element offices = section("offices", say.of("people.offices"));
        List<Node> points = new ArrayList<>();
        book.founding()
                .ifPresent(founding -> {
                    for (OfficeLetter office : founding.facts().offices()) {
                        points.add(text(office(book, office.holder())));
                    }
                });
        Element list = el("ul");
        points.forEach(point -> list.add(el("li", point)));
        return offices.add(p(say.of("people.offices.what")), list);
    }

    private static String office(Book book, Holder holder) {
        return book.say()
                .of(
                        book.assembly().roll().enrolled(holder)
                                ? "people.office.here"
                                : "people.office.not-yet",
                        "who",
                        book.who(holder));
    }

    private static Element table(Book book, int first, int last) {
        Sentences say = book.say();
        Table table =
                new Table(
                        say.of("people.table", "first", first, "last", last),
                        say.of("people.seat"),
                        say.of("people.stance"),
                        say.of("people.statements"),
                        say.of("people.sessions"),
                        say.of("people.laptop"));
        List<Session> held = held(book);
        for (int seat = first; seat <= last; seat++) {
            int of = seat;
            int statements =
                    book.questions()
                            .map(q -> book.assembly().positions().history(of, q).size())
                            .sum();
            String stances =
                    book.questions()
                            .mapToObj(q -> book.assembly().positions().standing(of, q))
                            .flatMap(java.util.Optional::stream)
                            .map(s -> say.each("stance", s.stance()))
                            .reduce((a, b) -> a + ", " + b)
                            .orElse("–");
            List<Session> own = eligible(book, held, of);
            long present = own.stream().filter(s -> s.present().containsKey(of)).count();
            boolean enrolled = book.assembly().roll().enrolled(Holder.seat(seat));
            table.row(
                    book.marked(link(path(seat), book.seat(seat)), seat),
                    text(stances),
                    text(say.number(statements)),
                    text(say.of("people.of", "part", present, "of", own.size())),
                    text(say.of(enrolled ? "people.yes" : "people.not-yet")));
        }
        return table.brief().node();
    }

    private static List<Session> held(Book book) {
        return book.assembly()
                .sessions()
                .standing()
                .filter(s -> s.state() == State.CLOSED || s.state() == State.OPEN)
                .toList();
    }

    /// The meetings that were held while somebody sat in a seat.
    private static List<Session> eligible(Book book, List<Session> held, int seat) {
        Seats seats = book.assembly().roll().seats();
        return held.stream().filter(session -> session.eligible(seat, seats)).toList();
    }

    private static Element seat(Book book, Statements statements, int seat) {
        Sentences say = book.say();
        Element page = el("div");
        List<Session> held = eligible(book, held(book), seat);
        long present = held.stream().filter(s -> s.present().containsKey(seat)).count();
        book.assembly()
                .roll()
                .seats()
                .left(seat)
                .ifPresent(left -> page.add(RollThroughTime.left(book, left)));
        page.add(p(say.of("seat.present", "part", present, "of", held.size())));
        book.questions()
                .forEach(question -> {
                    Element section =
                            section(
                                    "question-" + question,
                                    book.questions().count() == 1
                                            ? say.of("seat.position")
                                            : say.of("seat.positions", "number", question));
                    List<Statement> history = book.assembly().positions().history(seat, question);
                    section.add(p(book.proposition(question)).styled("cite"));
                    if (history.isEmpty()) {
                        section.add(p(say.of("seat.silent")));
                    }
                    for (Statement statement : history.reversed()) {
                        boolean stands = statement.equals(history.getLast());
                        section.add(statements.whole(statement, stands));
                    }
                    page.add(section);
                });
        return page.add(did(book, seat), votes(book, seat));
    }

    private static Element did(Book book, int seat) {
        Sentences say = book.say();
        Element list = el("ul");
        for (Recommendation each : book.assembly().recommendations().all().values()) {
            if (each.mark().seat() == seat) {
                list.add(point(book, "seat.proposed", each));
            } else if (each.drafters().contains(seat)) {
                list.add(point(book, "seat.drafter", each));
            } else if (each.supporters().containsKey(seat)) {
                list.add(point(book, "seat.supports", each));
            }
        }
        for (Amendment each : book.assembly().recommendations().amendments().values()) {
            if (each.mark().seat() == seat) {
                book.assembly()
                        .recommendations()
                        .recommendation(each.recommendation())
                        .ifPresent(to ->
                                list.add(
                                        el(
                                                "li",
                                                link(
                                                        RecommendationPages.path(to)
                                                                + "#e-"
                                                                + each.mark().id().hex(),
                                                        say.of(
                                                                "seat.amended",
                                                                "title",
                                                                RecommendationPages.title(
                                                                        book, to))))));
            }
        }
        Element section = section("did", say.of("seat.did"));
        return list.isEmpty() ? section.add(p(say.of("seat.did.nothing"))) : section.add(list);
    }

    private static Element point(Book book, String key, Recommendation recommendation) {
        return el(
                "li",
                text(book.say().of(key) + " "),
                link(
                        RecommendationPages.path(recommendation),
                        RecommendationPages.title(book, recommendation)));
    }

    private static Element votes(Book book, int seat) {
        Sentences say = book.say();
        Element section = section("votes", say.of("seat.votes"));
        if (book.assembly().ballots().all().isEmpty()) {
            return section.add(p(say.of("seat.votes.none")));
        }
        Table table =
                new Table(
                        say.of("seat.votes.table", "number", seat),
                        say.of("seat.votes.ballot"),
                        say.of("votes.vote"));
        for (Ballot ballot : book.assembly().ballots().all().values()) {
            Element vote = el("span", BallotPages.vote(book, ballot, seat));
            Mark report = ballot.reports().get(seat);
            if (report != null) {
                vote.say(" · ")
                        .add(link("minority.html#e-" + report.id().hex(), say.of("seat.minority")));
            }
            table.row(link(BallotPages.path(ballot), BallotPages.title(book, ballot)), vote);
        }
        return section.add(table.node());
    }
}
