package org.plenary.server.site.page;

import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.link;
import static org.plenary.server.site.html.Html.p;
import static org.plenary.server.site.html.Html.text;

import org.plenary.core.projection.Evidence.Decision;
import org.plenary.core.projection.Evidence.Item;
import org.plenary.core.projection.Evidence.Request;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Cited;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Html;

/// What members asked to hear, and what was decided on it.
final class Requests {
    private final Book book;
    private final Sentences say;

    Requests(Book book) {
        this.book = book;
        say = book.say();
    }

    Element section() {
        Element section = Html.section("requests", say.of("requests.title"));
        var requests = book.assembly().evidence().requests().values();
        if (requests.isEmpty()) {
            return section.add(p(say.of("requests.none")));
        }
        section.add(p(say.of("requests.what")));
        requests.forEach(request -> section.add(request(request)));
        return section;
    }

    private Element request(Request request) {
        Element one = el("article").id(Cited.anchor(request.mark())).styled("statement");
        String what = book.line(request.mark(), "what", 200);
        one.add(el("h3", what.isEmpty() ? say.of("words.untitled") : what));
        one.add(book.cited().source(request.mark()));
        one.add(book.cited().words(request.mark(), "reason", 3));
        return request.decision()
                .map(decision -> one.add(decision(decision)))
                .orElseGet(() -> one.add(p(say.of("requests.open")).styled("tag")));
    }

    private Element decision(Decision decision) {
        Element answer = el("div").styled("answer");
        answer.add(p(el("strong", say.of(decision.granted() ? "requests.yes" : "requests.no"))));
        answer.add(book.cited().source(decision.mark()));
        answer.add(book.cited().anyWords(decision.mark(), "reason", 3));
        decision.item()
                .flatMap(book.assembly().evidence()::item)
                .ifPresent((Item item) ->
                        answer.add(
                                p(
                                        text(say.of("requests.item") + " "),
                                        link(
                                                EvidencePages.path(item),
                                                book.title(item.current())))));
        return answer;
    }
}
