package org.plenary.server.site.page;

import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.link;
import static org.plenary.server.site.html.Html.p;
import static org.plenary.server.site.html.Html.text;

import java.util.Optional;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.projection.Evidence.Item;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.MovedBy;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Cited;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Node;

/// Position statements: in brief and whole.
final class Statements {
    private static final int EXCERPT = 260;

    private final Book book;
    private final Sentences say;
    private final Hemicycle marks;

    Statements(Book book) {
        this.book = book;
        say = book.say();
        marks = new Hemicycle(say);
    }

    /// Where a statement stands whole.
    static String path(Statement statement) {
        return PeoplePages.path(statement.mark().seat()) + "#" + Cited.anchor(statement.mark());
    }

    /// Everything about one statement.
    Element whole(Statement statement, boolean stands) {
        Element article = el("article").id(Cited.anchor(statement.mark())).styled("statement");
        article.add(
                el("h3", marks.named(statement.stance()))
                        .add(
                                el("span", say.of(stands ? "statement.now" : "statement.then"))
                                        .styled(stands ? "tag" : "tag old")));
        article.add(book.cited().source(statement.mark()));
        article.add(book.cited().words(statement.mark(), "reasons", 3));
        if (!statement.cites().isEmpty()) {
            Element list = el("ul");
            statement.cites().stream().distinct().forEach(id -> list.add(el("li", item(id))));
            article.add(p(say.of("statement.cites")), list);
        }
        if (!statement.moved().isEmpty()) {
            Element list = el("ul");
            statement.moved().forEach(moved -> list.add(el("li", moved(moved))));
            article.add(p(el("strong", say.of("statement.moved"))), list);
            article.add(book.cited().anyWords(statement.mark(), "moved", 3));
        }
        return article;
    }

    /// One statement in a list.
    Element brief(Statement statement) {
        int revised =
                book.assembly()
                                .positions()
                                .history(statement.mark().seat(), statement.question())
                                .size()
                        - 1;
        Element item = el("li").styled("brief");
        item.add(
                p(
                        book.marked(
                                link(path(statement), book.seat(statement.mark().seat())),
                                statement.mark().seat()),
                        text(" "),
                        marks.named(statement.stance())));
        item.add(
                book.words(statement.mark()).isPresent()
                        ? p(book.brief(statement.mark(), "reasons", EXCERPT)).with("dir", "auto")
                        : book.cited().gone(statement.mark()));
        return revised == 0
                ? item
                : item.add(p(say.of("statement.revised", "times", revised)).styled("cite"));
    }

    /// Somebody's statement says by itself that it is one; an item of evidence does not.
    private Node moved(Moved moved) {
        Element shown = el("span");
        if (moved.source().isEmpty() || moved.by() != MovedBy.STATEMENT) {
            shown.say(say.each("moved", moved.by()));
        }
        moved.source().ifPresent(id -> shown.say(shown.isEmpty() ? "" : ": ").add(source(id)));
        return shown;
    }

    /// A link to whatever moved somebody.
    Node source(EntryId id) {
        Optional<Statement> statement = book.assembly().positions().statement(id);
        return statement
                .map(s ->
                        (Node)
                                link(
                                        path(s),
                                        say.of("statement.of", "who", book.who(s.mark().by()))))
                .orElseGet(() -> item(id));
    }

    private Node item(EntryId id) {
        return book.assembly()
                .evidence()
                .item(id)
                .map((Item item) ->
                        (Node) link(EvidencePages.path(item), book.title(item.current())))
                .orElseGet(() -> text(id.hex()));
    }
}
