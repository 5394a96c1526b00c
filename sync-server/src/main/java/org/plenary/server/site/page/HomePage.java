package org.plenary.server.site.page;

import static org.plenary.server.site.html.Html.div;
import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.facts;
import static org.plenary.server.site.html.Html.link;
import static org.plenary.server.site.html.Html.p;
import static org.plenary.server.site.html.Html.section;
import static org.plenary.server.site.html.Html.text;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.core.projection.Mark;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.projection.Stages.Entered;
import org.plenary.core.term.Stage;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Chapter;
import org.plenary.server.site.book.Page;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.book.Shelf;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Node;

/// What is asked, where we are, and where to read on.
public final class HomePage implements Chapter {
    private static final String[] WAYS = {
        "evidence", "positions", "recommendations", "ballots", "responses", "people", "check"
    };

    @Override
    public void write(Book book, Shelf shelf) throws IOException {
        Sentences say = book.say();
        Element main = el("div");
        if (book.founding().isEmpty()) {
            main.add(p(say.of("home.not-founded")));
        } else {
            Mark founding = book.founding().get().mark();
            main.add(asked(book, founding), where(book), recommended(book));
            main.add(stand(book), ways(book));
            main.add(convened(book, founding), asOf(book));
        }
        shelf.put(new Page("index.html", book.title(), "home", main));
    }

    private static Element asked(Book book, Mark founding) {
        Element asked = section("asked", book.say().of("home.asked"));
        book.questions()
                .forEach(number -> {
                    String question = book.question(number);
                    if (!question.equals(book.title())) {
                        asked.add(el("p", question).styled("lead"));
                    }
                    asked.add(
                            el(
                                    "blockquote",
                                    p(
                                            el("strong", book.say().of("home.proposition")),
                                            text(" " + book.proposition(number)))));
                });
        Element remit =
                el(
                        "details",
                        el("summary", book.say().of("home.remit")),
                        book.cited().words(founding, "remit", 2));
        return asked.add(remit);
    }

    private static Element where(Book book) {
        Sentences say = book.say();
        Element where = section("where", say.of("home.where"));
        book.questions()
                .forEach(question -> {
                    if (book.questions().count() > 1) {
                        where.add(el("h3", say.of("home.question", "number", question)));
                    }
                    where.add(path(book, question));
                });
        Optional<Session> open =
                book.assembly()
                        .sessions()
                        .standing()
                        .filter(s -> s.state() == State.OPEN)
                        .findFirst();
        Optional<Session> next =
                open.or(() ->
                        book.assembly()
                                .sessions()
                                .standing()
                                .filter(s -> s.state() == State.PLANNED)
                                .findFirst());
        String sentence =
                next.map(s ->
                                say.of(
                                        open.isPresent() ? "home.sitting" : "home.next",
                                        "title",
                                        book.title(s.mark()),
                                        "time",
                                        book.times().text(s.start())))
                        .orElse(say.of("home.no-next"));
        return where.add(p(text(sentence + " "), link("schedule.html", say.of("nav.schedule"))));
    }

    private static Element path(Book book, int question) {
        Sentences say = book.say();
        Stage now = book.assembly().stages().of(question);
        Element path = el("ol").styled("path");
        for (Stage stage : Stage.values()) {
            String state = stage == now ? "now" : stage.compareTo(now) < 0 ? "done" : "next";
            Element step =
                    el("li").styled(state)
                            .add(
                                    el("strong", say.each("stage", stage)),
                                    text(" "),
                                    el("span", say.of("stage.is-" + state)).styled("state"));
            if (stage == now) {
                step.with("aria-current", "step");
                step.add(text(" "), el("span", say.each("stage.what", stage)).styled("what"));
            }
            if (stage.compareTo(now) <= 0) {
                step.add(text(" "), el("span", when(book, question, stage, now)).styled("since"));
            }
            path.add(step);
        }
        return path;
    }

    /// From when to when, as far as the record says.
    private static String when(Book book, int question, Stage stage, Stage now) {
        Optional<String> from = day(book, question, stage);
        Optional<String> to =
                Stream.of(Stage.values())
                        .filter(s -> s.compareTo(stage) > 0 && s.compareTo(now) <= 0)
                        .flatMap(s -> day(book, question, s).stream())
                        .findFirst();
        Sentences say = book.say();
        if (stage == now || to.isEmpty()) {
            return from.map(day -> say.of("stage.since", "day", day)).orElse("");
        }
        return from.map(day -> say.of("stage.span", "from", day, "to", to.get()))
                .orElseGet(() -> say.of("stage.until", "day", to.get()));
    }

    private static Optional<String> day(Book book, int question, Stage stage) {
        return book.assembly()
                .stages()
                .last(question, stage)
                .map(Entered::mark)
                .map(mark -> book.times().day(mark.at()));
    }

    /// What members recommend, once there has been a ballot: until then it may all be written anew.
    private static Element recommended(Book book) {
        Sentences say = book.say();
        Element list = el("ul").styled("outcomes");
        for (Recommendation each : book.assembly().recommendations().all().values()) {
            if (book.assembly().ballots().on(each.mark().id()).isPresent()) {
                list.add(
                        el(
                                "li",
                                link(
                                        RecommendationPages.path(each),
                                        RecommendationPages.title(book, each)),
                                text(" "),
                                el("span", RecommendationPages.standing(book, each))
                                        .styled("tag")));
            }
        }
        return list.isEmpty()
                ? el("div")
                : section("recommended", say.of("home.recommended"))
                        .add(
                                list,
                                p(
                                        link("ballots.html", say.of("home.way.ballots")),
                                        text(" · "),
                                        link("responses.html", say.of("home.way.responses"))));
    }

    private static Element stand(Book book) {
        Sentences say = book.say();
        Element stand = section("stand", say.of("home.stand"));
        Hemicycle hemicycle = new Hemicycle(say);
        book.questions()
                .forEach(question -> {
                    Stances now = Stances.now(book, question);
                    stand.add(
                            p(
                                    say.of(
                                            "home.spoken",
                                            "spoken",
                                            now.bySeat().size(),
                                            "seats",
                                            now.seats())));
                    Element beside = div("beside");
                    hemicycle.picture(now).ifPresent(beside::add);
                    stand.add(beside.add(hemicycle.table(now)));
                });
        return stand.add(p(link("positions.html", say.of("home.moved"))));
    }

    private static Element ways(Book book) {
        Element list = el("ul").styled("ways");
        for (String way : WAYS) {
            list.add(
                    el(
                            "li",
                            link(way + ".html", book.say().of("home.way." + way)),
                            text(" "),
                            el("span", book.say().of("home.way." + way + ".what"))));
        }
        return section("ways", book.say().of("home.ways")).add(list);
    }

    private static Element convened(Book book, Mark founding) {
        Sentences say = book.say();
        Element facts = facts();
        fact(facts, say.of("home.commissioner"), book, founding, "commissioner");
        fact(facts, say.of("home.organiser"), book, founding, "organiser");
        fact(facts, say.of("home.contact"), book, founding, "contact");
        facts.add(el("dt", say.of("home.seats")), el("dd", say.number(book.seats())));
        facts.add(el("dt", say.of("home.founded")), el("dd", book.cited().when(founding)));
        return section("who", say.of("home.who")).add(facts);
    }

    private static void fact(Element facts, String name, Book book, Mark mark, String place) {
        String value = book.line(mark, place, 300);
        if (!value.isEmpty()) {
            facts.add(el("dt", name), el("dd", value));
        }
    }

    private static Node asOf(Book book) {
        return el(
                        "p",
                        book.say()
                                .of(
                                        "home.as-of",
                                        "size",
                                        book.edition().size(),
                                        "time",
                                        book.times().text(book.assembly().clock())))
                .styled("cite");
    }
}
