package org.plenary.server.site.page;

import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.link;
import static org.plenary.server.site.html.Html.p;
import static org.plenary.server.site.html.Html.section;
import static org.plenary.server.site.html.Html.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.core.projection.Charter.Principle;
import org.plenary.core.projection.Checked;
import org.plenary.core.projection.Checks.Answer;
import org.plenary.core.projection.Checks.Check;
import org.plenary.core.projection.Mark;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.projection.Seats;
import org.plenary.core.term.CheckAnswer;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Cited;
import org.plenary.server.site.book.Page;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.book.Shelf;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Table;

/// How one recommendation was answered against each principle.
final class CheckPage {
    private final Book book;
    private final Sentences say;
    private final Recommendation recommendation;
    private final Check check;

    CheckPage(Book book, Recommendation recommendation) {
        this.book = book;
        this.recommendation = recommendation;
        say = book.say();
        check = book.assembly().checks().of(recommendation.mark().id(), recommendation.version());
    }

    private String path() {
        return "recommendations/" + recommendation.mark().id().hex() + "-check.html";
    }

    /// The counts, on the recommendation's own page.
    Element summary() {
        Element section = section("check", say.of("check.title"));
        if (check.answers().isEmpty()) {
            return section.add(p(say.of("check.none")));
        }
        return section.add(table(), state(), p(link(path(), say.of("check.reasons"))));
    }

    private Element state() {
        return Checked.of(book.assembly(), recommendation.mark().id())
                .refusal()
                .map(why -> p(say.of("check.not-complete", "why", why.sentence())))
                .orElseGet(() ->
                        p(
                                say.of(
                                        book.assembly()
                                                        .ballots()
                                                        .on(recommendation.mark().id())
                                                        .isPresent()
                                                ? "check.was-complete"
                                                : "check.complete")));
    }

    private Element table() {
        Seats seats = book.assembly().roll().seats();
        Table table =
                new Table(
                        say.of("check.table", "version", recommendation.version()),
                        say.of("check.principle"),
                        say.each("check", CheckAnswer.KEEPS),
                        say.each("check", CheckAnswer.UNSURE),
                        say.each("check", CheckAnswer.BREAKS),
                        say.of("check.answered"));
        for (Principle principle : book.assembly().charter().principles()) {
            int number = principle.number();
            int answered = check.answered(number, seats);
            table.row(
                    link("charter.html#e-" + principle.mark().id().hex(), title(principle)),
                    count(number, CheckAnswer.KEEPS, answered),
                    count(number, CheckAnswer.UNSURE, answered),
                    count(number, CheckAnswer.BREAKS, answered),
                    text(book.numbers().of(answered, seats.count(), say.of("base.seated"))));
        }
        return table.shares().node();
    }

    private org.plenary.server.site.html.Node count(
            int principle, CheckAnswer answer, int answered) {
        int count = check.count(principle, answer, book.assembly().roll().seats());
        return text(book.numbers().of(count, answered, say.of("base.answers")));
    }

    private String title(Principle principle) {
        return say.of(
                "check.principle.title",
                "number",
                principle.number(),
                "title",
                book.title(principle.mark()));
    }

    void write(Shelf shelf) throws IOException {
        if (check.answers().isEmpty()) {
            return;
        }
        String name = RecommendationPages.title(book, recommendation);
        Element page = el("div");
        page.add(p(link(RecommendationPages.path(recommendation), say.of("check.back"))));
        page.add(p(say.of("check.what")));
        for (Principle principle : book.assembly().charter().principles()) {
            page.add(principle(principle));
        }
        shelf.put(new Page(path(), say.of("check.page", "title", name), "recommendations", page));
    }

    private Element principle(Principle principle) {
        int number = principle.number();
        Element section = section("principle-" + number, title(principle));
        section.add(p(book.line(principle.mark(), "question", 500)));
        concerns(section, number);
        Mark reply = check.replies().get(number);
        if (reply != null) {
            section.add(
                    el("div")
                            .styled("answer")
                            .id("e-" + reply.id().hex())
                            .add(
                                    el("h3", say.of("check.reply")),
                                    book.cited().source(reply),
                                    book.cited().words(reply, "text", 3)));
        }
        return section;
    }

    /// What makes two reasons the same one; removed words are like no others.
    private String words(Mark mark) {
        return book.erased(mark).isPresent() ? mark.id().hex() : book.get(mark, "reason").strip();
    }

    /// A reason once, under everybody who gave it in the same words.
    private Element reason(List<Mark> marks) {
        Element who = p();
        for (Mark mark : marks) {
            who.add(text(who.isEmpty() ? "" : ", "));
            who.add(
                    book.marked(
                            link(PeoplePages.path(mark.seat()), book.seat(mark.seat()))
                                    .id(Cited.anchor(mark)),
                            mark.seat()));
        }
        return el("li", who, book.cited().words(marks.getFirst(), "reason", 3)).styled("brief");
    }

    private void concerns(Element section, int principle) {
        Map<Integer, Answer> bySeat = new TreeMap<>(check.to(principle));
        int silent = 0;
        for (CheckAnswer kind : new CheckAnswer[] {CheckAnswer.BREAKS, CheckAnswer.UNSURE}) {
            Element list = el("ul").styled("briefs");
            int withoutWords = 0;
            Map<String, List<Mark>> alike = new LinkedHashMap<>();
            for (Map.Entry<Integer, Answer> entry : bySeat.entrySet()) {
                Mark mark = entry.getValue().mark();
                boolean said =
                        mark.body().isPresent()
                                && (book.erased(mark).isPresent()
                                        || !book.get(mark, "reason").isBlank());
                if (entry.getValue().answer() != kind) {
                    continue;
                }
                if (!said) {
                    withoutWords++;
                    continue;
                }
                alike.computeIfAbsent(words(mark), _ -> new ArrayList<>()).add(mark);
            }
            alike.values().forEach(marks -> list.add(reason(marks)));
            section.add(
                    p(
                            el(
                                    "strong",
                                    say.of(
                                            "check.said",
                                            "answer",
                                            say.each("check", kind),
                                            "count",
                                            check.count(principle, kind)))));
            if (!list.isEmpty()) {
                section.add(list);
            }
            if (withoutWords > 0) {
                section.add(p(say.of("check.without-words", "count", withoutWords)).styled("cite"));
            }
            silent += withoutWords;
        }
        if (silent == 0 && bySeat.isEmpty()) {
            section.add(p(say.of("check.nobody")));
        }
    }
}
