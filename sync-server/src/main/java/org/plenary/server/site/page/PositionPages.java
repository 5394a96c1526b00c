package org.plenary.server.site.page;

import static org.plenary.server.site.html.Html.div;
import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.p;
import static org.plenary.server.site.html.Html.section;
import static org.plenary.server.site.html.Html.text;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.MovedBy;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Chapter;
import org.plenary.server.site.book.Page;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.book.Shelf;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Table;

/// Where members stand, how that changed and what moved them.
public final class PositionPages implements Chapter {
    private static final int PAGE = 50;
    private static final int TOP = 10;

    @Override
    public void write(Book book, Shelf shelf) throws IOException {
        Statements statements = new Statements(book);
        List<Statement> standing =
                book.questions()
                        .boxed()
                        .flatMap(question ->
                                book.assembly()
                                        .positions()
                                        .standing(question)
                                        .sorted(Comparator.comparingInt(s -> s.mark().seat())))
                        .toList();
        Lists lists = new Lists(book.say(), "positions", PAGE);
        int pages = lists.pages(standing.size());
        for (int number = 0; number < pages; number++) {
            Element content = el("div");
            if (number == 0) {
                book.questions().forEach(question -> content.addAll(overview(book, question)));
            }
            int first = number * PAGE;
            int last = Math.min(first + PAGE, standing.size());
            content.add(
                    statements(book, statements, standing.subList(first, last)),
                    lists.links(number, pages));
            shelf.put(
                    new Page(
                            lists.path(number),
                            book.say().of("positions.title"),
                            "positions",
                            content));
        }
    }

    private static Element statements(Book book, Statements statements, List<Statement> standing) {
        Element section = section("statements", book.say().of("positions.statements"));
        if (standing.isEmpty()) {
            return section.add(p(book.say().of("positions.none")));
        }
        Element list = el("ul").styled("briefs");
        standing.forEach(statement -> list.add(statements.brief(statement)));
        return section.add(p(book.say().of("positions.statements.what")), list);
    }

    private static List<Element> overview(Book book, int question) {
        Sentences say = book.say();
        Stances now = Stances.now(book, question);
        List<Stances> moments = Stances.moments(book, question);
        Hemicycle hemicycle = new Hemicycle(say);
        Element stand = section("stand-" + question, say.of("positions.stand"));
        stand.add(el("blockquote", p(book.proposition(question))));
        Element beside = div("beside");
        hemicycle.picture(now).ifPresent(beside::add);
        stand.add(beside.add(hemicycle.table(now)));

        Element moved = section("moved-" + question, say.of("positions.moved"));
        long minds = changed(book, question);
        moved.add(p(say.of("positions.changed", "changed", minds, "spoken", now.bySeat().size())));
        if (now.bySeat().isEmpty()) {
            return List.of(stand, moved);
        }
        Flow flow = new Flow(book, moments);
        flow.picture().ifPresent(moved::add);
        moved.add(flow.counts(), flow.changes(Stances.first(book, question)));
        return List.of(stand, moved, why(book, question));
    }

    private static long changed(Book book, int question) {
        return Stances.statements(book.assembly(), question).stream()
                .filter(s -> s.previous().isPresent())
                .filter(s ->
                        s.previous()
                                .flatMap(book.assembly().positions()::statement)
                                .filter(before -> before.stance() != s.stance())
                                .isPresent())
                .map(s -> s.mark().seat())
                .distinct()
                .count();
    }

    private static Element why(Book book, int question) {
        Sentences say = book.say();
        Map<MovedBy, Integer> by = new EnumMap<>(MovedBy.class);
        Map<EntryId, Integer> sources = new HashMap<>();
        int revisions = 0;
        for (Statement statement : Stances.statements(book.assembly(), question)) {
            revisions += statement.previous().isPresent() ? 1 : 0;
            statement.moved().stream()
                    .map(Moved::by)
                    .distinct()
                    .forEach(kind -> by.merge(kind, 1, Integer::sum));
            statement.moved().stream()
                    .flatMap(moved -> moved.source().stream())
                    .distinct()
                    .forEach(id -> sources.merge(id, 1, Integer::sum));
        }
        Element why = section("why-" + question, say.of("positions.why"));
        if (revisions == 0) {
            return why.add(p(say.of("positions.why.none")));
        }
        Table kinds =
                new Table(
                        say.of("positions.why.table", "revisions", revisions),
                        say.of("positions.why.what"),
                        say.of("positions.why.revisions"));
        for (MovedBy kind : MovedBy.values()) {
            kinds.row(
                    say.each("moved", kind),
                    book.numbers()
                            .of(by.getOrDefault(kind, 0), revisions, say.of("base.revisions")));
        }
        why.add(kinds.shares().node());
        Table top =
                new Table(
                        say.of("positions.top"),
                        say.of("positions.top.what"),
                        say.of("positions.why.revisions"));
        Statements statements = new Statements(book);
        sources.entrySet().stream()
                .sorted(
                        Map.Entry.<EntryId, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(TOP)
                .forEach(entry ->
                        top.row(
                                statements.source(entry.getKey()),
                                text(say.number(entry.getValue()))));
        return sources.isEmpty() ? why : why.add(top.numbers().node());
    }
}
