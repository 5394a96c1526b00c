package org.plenary.server.site.page;

import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.facts;
import static org.plenary.server.site.html.Html.p;
import static org.plenary.server.site.html.Html.section;

import java.io.IOException;
import org.plenary.core.event.CharterRules;
import org.plenary.core.projection.Charter;
import org.plenary.core.projection.Charter.Principle;
import org.plenary.core.term.PrincipleGroup;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Chapter;
import org.plenary.server.site.book.Cited;
import org.plenary.server.site.book.Page;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.book.Shelf;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Table;

/// The assembly's own rules, and the principles that everything is checked against.
public final class CharterPage implements Chapter {
    @Override
    public void write(Book book, Shelf shelf) throws IOException {
        Sentences say = book.say();
        Charter charter = book.assembly().charter();
        Element content = el("div", p(say.of("charter.what")));
        charter.adopted()
                .ifPresentOrElse(
                        adopted -> {
                            content.add(rules(book, adopted.rules()));
                            content.add(principles(book));
                            Element text = section("text", say.of("charter.text"));
                            text.add(book.cited().source(adopted.mark()));
                            content.add(text.add(book.cited().words(adopted.mark(), "text", 2)));
                        },
                        () -> content.add(p(say.of("charter.none"))));
        shelf.put(new Page("charter.html", say.of("charter.title"), "charter", content));
    }

    private static Element rules(Book book, CharterRules rules) {
        Sentences say = book.say();
        Table table =
                new Table(say.of("charter.table"), say.of("charter.rule"), say.of("charter.value"));
        table.row(
                say.of("charter.ballot"),
                book.numbers().rule(rules.recommendation(), book.assembly().roll().seated()));
        table.row(
                say.of("charter.supporters"),
                say.of("charter.seats", "count", rules.supportersToTable()));
        table.row(
                say.of("charter.check-share"),
                say.of("charter.of-seats", "share", book.numbers().threshold(rules.checkShare())));
        table.row(
                say.of("charter.concern-share"),
                say.of(
                        "charter.of-answers",
                        "share",
                        book.numbers().threshold(rules.concernShare())));
        table.row(say.of("charter.check-hours"), hours(say, rules.checkHours()));
        table.row(say.of("charter.ballot-hours"), hours(say, rules.ballotHours()));
        table.row(say.of("charter.unseal-hours"), hours(say, rules.unsealHours()));
        table.row(say.of("charter.minority-hours"), hours(say, rules.minorityHours()));
        table.row(
                say.of("charter.response-days"),
                say.of("charter.days", "count", rules.maxResponseDays()));
        table.row(
                say.of("charter.review"), say.of("charter.months", "count", rules.reviewMonths()));
        return section("rules", say.of("charter.rules")).add(table.node());
    }

    private static String hours(Sentences say, int hours) {
        return say.of("charter.hours", "count", hours);
    }

    private static Element principles(Book book) {
        Sentences say = book.say();
        Element all = section("principles", say.of("charter.principles"));
        all.add(p(say.of("charter.principles.what")));
        for (PrincipleGroup group : PrincipleGroup.values()) {
            Element section = el("div", el("h3", say.each("group", group)));
            for (Principle principle : book.assembly().charter().principles()) {
                if (principle.group() == group) {
                    section.add(principle(book, principle));
                }
            }
            all.add(section);
        }
        return all;
    }

    private static Element principle(Book book, Principle principle) {
        Sentences say = book.say();
        Element one = el("article").id(Cited.anchor(principle.mark())).styled("statement");
        one.add(
                el(
                        "h4",
                        say.of(
                                "check.principle.title",
                                "number",
                                principle.number(),
                                "title",
                                book.title(principle.mark()))));
        if (book.words(principle.mark()).isEmpty()) {
            return one.add(book.cited().gone(principle.mark()));
        }
        one.add(book.cited().words(principle.mark(), "text", 4));
        Element facts = facts();
        for (String place : new String[] {"question", "why", "source"}) {
            String line = book.line(principle.mark(), place, 2_000);
            if (!line.isEmpty()) {
                facts.add(el("dt", say.of("principle." + place)), el("dd", line));
            }
        }
        return one.add(facts, p(book.cited().entry(principle.mark())).styled("cite"));
    }
}
