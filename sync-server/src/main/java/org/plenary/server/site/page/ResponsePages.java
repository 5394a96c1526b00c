package org.plenary.server.site.page;

import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.link;
import static org.plenary.server.site.html.Html.p;
import static org.plenary.server.site.html.Html.section;
import static org.plenary.server.site.html.Html.text;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.core.projection.Mark;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.projection.Reported;
import org.plenary.core.projection.Responses.Rating;
import org.plenary.core.projection.Responses.Response;
import org.plenary.core.term.ResponseVerdict;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Chapter;
import org.plenary.server.site.book.Cited;
import org.plenary.server.site.book.Page;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.book.Shelf;
import org.plenary.server.site.html.Difference;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Table;

/// What the commissioning body promised, what it answered, and what is overdue by the record's
/// clock.
public final class ResponsePages implements Chapter {
    @Override
    public void write(Book book, Shelf shelf) throws IOException {
        Sentences say = book.say();
        Element content = el("div", promise(book));
        List<Recommendation> adopted =
                book.assembly().recommendations().all().values().stream()
                        .filter(r -> due(book, r).isPresent())
                        .toList();
        if (adopted.isEmpty()) {
            content.add(p(say.of("responses.none")));
        } else {
            content.add(table(book, adopted));
        }
        for (Recommendation each : adopted) {
            answer(book, each).ifPresent(response -> content.add(whole(book, each, response)));
        }
        shelf.put(new Page("responses.html", say.of("responses.title"), "responses", content));
    }

    private static Element promise(Book book) {
        Sentences say = book.say();
        Element section = section("promise", say.of("responses.promise"));
        return book.assembly()
                .responses()
                .promise()
                .map(promise ->
                        section.add(
                                p(say.of("responses.days", "days", promise.days())),
                                book.cited().source(promise.mark()),
                                book.cited().anyWords(promise.mark(), "text", 2)))
                .orElseGet(() -> section.add(p(say.of("responses.no-promise"))));
    }

    private static Optional<Response> answer(Book book, Recommendation each) {
        return book.assembly().responses().to(each.mark().id());
    }

    private static Optional<Instant> due(Book book, Recommendation each) {
        return Reported.of(book.assembly(), each.mark().id()).proof().map(Reported::answerDue);
    }

    private static Element table(Book book, List<Recommendation> adopted) {
        Sentences say = book.say();
        Table table =
                new Table(
                        say.of(
                                "responses.table",
                                "time",
                                book.times().text(book.assembly().clock())),
                        say.of("responses.recommendation"),
                        say.of("responses.due"),
                        say.of("responses.state"));
        for (Recommendation each : adopted) {
            Instant due = due(book, each).orElseThrow();
            table.row(
                    link(RecommendationPages.path(each), RecommendationPages.title(book, each)),
                    book.times().at(due),
                    state(book, each, due));
        }
        return section("due", say.of("responses.deadlines"))
                .add(p(say.of("responses.clock")), table.node());
    }

    private static Element state(Book book, Recommendation each, Instant due) {
        Sentences say = book.say();
        Optional<Response> answer = answer(book, each);
        if (answer.isPresent()) {
            boolean late = answer.get().mark().at().isAfter(due);
            String verdict = say.each("verdict", answer.get().verdict());
            Element state =
                    el(
                            "span",
                            link("responses.html#" + Cited.anchor(answer.get().mark()), verdict));
            return late ? state.add(text(" "), el("strong", say.of("responses.late"))) : state;
        }
        return book.assembly().clock().isAfter(due)
                ? el("strong", say.of("responses.overdue")).styled("overdue")
                : el("span", say.of("responses.waiting"));
    }

    /// What was answered to one recommendation, on its own page.
    static Element about(Book book, Recommendation each) {
        Sentences say = book.say();
        Optional<Instant> due = due(book, each);
        if (due.isEmpty()) {
            return el("div");
        }
        return el(
                "div",
                el("h3", say.of("responses.one")),
                p(
                        text(
                                say.of("responses.due-by", "time", book.times().text(due.get()))
                                        + " "),
                        state(book, each, due.get())));
    }

    private static Element whole(Book book, Recommendation each, Response response) {
        Sentences say = book.say();
        Mark mark = response.mark();
        Element section =
                el(
                                "section",
                                el(
                                        "h2",
                                        link(
                                                RecommendationPages.path(each),
                                                RecommendationPages.title(book, each))))
                        .id(Cited.anchor(mark));
        section.add(p(el("strong", say.each("verdict", response.verdict()))));
        section.add(book.cited().source(mark), book.cited().words(mark, "text", 2));
        if (response.verdict() == ResponseVerdict.CHANGED) {
            section.add(changed(book, each, mark));
        }
        if (!response.actions().isEmpty()) {
            section.add(actions(book, response));
        }
        return section.add(ratings(book, response));
    }

    private static Element changed(Book book, Recommendation each, Mark mark) {
        Sentences say = book.say();
        String changed = book.get(mark, "changed");
        Element shown = el("div", el("h3", say.of("responses.changed")));
        if (changed.isBlank()) {
            return shown.add(p(say.of("responses.changed.none")));
        }
        return shown.add(
                new Difference(say.of("diff.removed"), say.of("diff.added"))
                        .between(book.get(each.current().mark(), "text"), changed));
    }

    private static Element actions(Book book, Response response) {
        Sentences say = book.say();
        Table table =
                new Table(
                        say.of("responses.actions"),
                        say.of("responses.action"),
                        say.of("responses.by"));
        for (int i = 0; i < response.actions().size(); i++) {
            String action = book.line(response.mark(), "action." + (i + 1), 1_000);
            table.row(
                    action.isEmpty() ? say.of("responses.action.unnamed", "number", i + 1) : action,
                    book.times().day(response.actions().get(i)));
        }
        return el("div", el("h3", say.of("responses.actions.title")), table.node());
    }

    private static Element ratings(Book book, Response response) {
        Sentences say = book.say();
        int[] grades = new int[11];
        int raters = 0;
        int sum = 0;
        for (var entry : book.assembly().responses().ratings().entrySet()) {
            if (entry.getKey().response().equals(response.mark().id())) {
                Rating rating = entry.getValue();
                grades[rating.grade()]++;
                sum += rating.grade();
                raters++;
            }
        }
        Element shown = el("div", el("h3", say.of("ratings.title")));
        if (raters == 0) {
            return shown.add(p(say.of("ratings.none")));
        }
        int tenths = (20 * sum + raters) / (2 * raters);
        String average = tenths / 10 + say.of("pattern.decimal") + tenths % 10;
        shown.add(
                p(
                        say.of(
                                "ratings.average",
                                "average",
                                average,
                                "raters",
                                raters,
                                "seats",
                                book.assembly().roll().seated())));
        Table table =
                new Table(
                        say.of("ratings.table"), say.of("ratings.grade"), say.of("ratings.seats"));
        for (int grade = 10; grade >= 0; grade--) {
            table.row(say.number(grade), say.number(grades[grade]));
        }
        return shown.add(
                el("details", el("summary", say.of("ratings.show")), table.numbers().node()));
    }
}
