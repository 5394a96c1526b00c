package org.plenary.server.site.page;

import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.link;
import static org.plenary.server.site.html.Html.p;
import static org.plenary.server.site.html.Html.section;
import static org.plenary.server.site.html.Html.text;

import org.plenary.core.projection.Roll.Vacancy;
import org.plenary.core.projection.Seats;
import org.plenary.core.projection.Seats.Left;
import org.plenary.core.term.VacancyGround;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Node;
import org.plenary.server.site.html.Table;

/// Who sat in the assembly, from when to when and why no longer: a seat's number is given once, so
/// a table of the seats is the roll through time.
final class RollThroughTime {
    private RollThroughTime() {}

    /// The roll of some of the seats.
    static Element of(Book book, int first, int last) {
        Sentences say = book.say();
        Seats seats = book.assembly().roll().seats();
        Table table =
                new Table(
                        say.of("roll.table", "first", first, "last", last),
                        say.of("people.seat"),
                        say.of("roll.since"),
                        say.of("roll.until"),
                        say.of("roll.ground"));
        for (int seat = first; seat <= last; seat++) {
            var left = seats.left(seat);
            table.row(
                    link(PeoplePages.path(seat), book.seat(seat)),
                    book.cited().when(seats.since(seat)),
                    left.<Node>map(how -> book.cited().when(how.since()))
                            .orElseGet(() -> text(say.of("roll.sits"))),
                    text(left.map(how -> ground(say, how)).orElse("")));
        }
        return section("roll", say.of("roll.title"))
                .add(
                        p(
                                say.of(
                                        "roll.what",
                                        "left",
                                        seats.left().size(),
                                        "given",
                                        seats.last(),
                                        "seated",
                                        seats.count())))
                .add(irregular(book))
                .add(stated(book))
                .add(el("details", el("summary", say.of("roll.show")), table.node()));
    }

    /// What the registrar stated and no other office has confirmed: those seats are filled.
    private static Element stated(Book book) {
        Element all = el("div");
        book.assembly()
                .roll()
                .vacancies()
                .values()
                .forEach(vacancy -> all.add(stated(book, vacancy)));
        return all;
    }

    private static Element stated(Book book, Vacancy vacancy) {
        int seat = vacancy.event().seat();
        Element one =
                el(
                        "div",
                        p(
                                link(PeoplePages.path(seat), book.seat(seat)),
                                text(" " + sentence(book, vacancy))),
                        book.cited().words(vacancy.mark(), "reason", 3),
                        book.cited().source(vacancy.mark()));
        vacancy.contested()
                .ifPresent(mark ->
                        one.add(p(book.say().of("roll.contested")), book.cited().source(mark)));
        return one;
    }

    private static String sentence(Book book, Vacancy vacancy) {
        VacancyGround ground = vacancy.event().ground();
        return book.say()
                .of(
                        "roll.stated",
                        "ground",
                        book.say().each("vacancy", ground),
                        "irregular",
                        ground == VacancyGround.IRREGULAR,
                        "time",
                        book.times().text(vacancy.earliest()));
    }

    private static Element irregular(Book book) {
        long irregular =
                book.assembly().roll().seats().left().values().stream()
                        .filter(Left::irregular)
                        .count();
        return irregular == 0
                ? el("div")
                : el("div", p(book.say().of("roll.irregular", "seats", irregular)));
    }

    /// How one seat was left, in a sentence and in the words of whoever wrote it.
    static Element left(Book book, Left left) {
        Sentences say = book.say();
        Element said =
                el(
                        "div",
                        p(
                                text(
                                        say.of("seat.left", "ground", ground(say, left))
                                                + (left.irregular()
                                                        ? " " + say.of("seat.irregular")
                                                        : "")
                                                + " "),
                                book.cited().when(left.since())));
        String reason = book.line(left.stated(), "reason", 600);
        return reason.isEmpty() ? said : said.add(p(reason).styled("cite").with("dir", "auto"));
    }

    private static String ground(Sentences say, Left left) {
        return left.ground()
                .map(ground -> say.each("vacancy", ground))
                .orElseGet(() -> say.of("vacancy.own-word"));
    }
}
