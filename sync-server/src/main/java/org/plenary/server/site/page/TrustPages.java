package org.plenary.server.site.page;

import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.facts;
import static org.plenary.server.site.html.Html.link;
import static org.plenary.server.site.html.Html.p;
import static org.plenary.server.site.html.Html.section;
import static org.plenary.server.site.html.Html.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.plenary.core.ledger.Hash;
import org.plenary.core.trail.EightWords;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Chapter;
import org.plenary.server.site.book.Page;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.book.Shelf;
import org.plenary.server.site.html.Element;

/// How to check all this oneself, what must be trusted, and how accessible these pages are.
public final class TrustPages implements Chapter {
    @Override
    public void write(Book book, Shelf shelf) throws IOException {
        Sentences say = book.say();
        shelf.put(new Page("check.html", say.of("verify.title"), "check", check(book)));
        shelf.put(new Page("trust.html", say.of("trust.title"), "check", trust(book)));
        shelf.put(
                new Page(
                        "accessibility.html",
                        say.of("accessible.title"),
                        "",
                        points(book, "accessible", 7)));
    }

    private static Element check(Book book) {
        Sentences say = book.say();
        Element page = el("div", p(say.of("verify.what")));
        Element words = section("words", say.of("verify.words"));
        book.founding()
                .ifPresent(founding ->
                        words.add(
                                p(say.of("verify.founding")),
                                words(EightWords.of(founding.mark().id()))));
        words.add(
                p(
                        say.of(
                                "verify.checkpoint",
                                "size",
                                book.edition().size(),
                                "time",
                                book.times().text(book.edition().moment()))),
                words(EightWords.of(Hash.sha256(checkpointText(book)))),
                p(say.of("verify.compare")));
        page.add(words);
        Element run = section("run", say.of("verify.run"));
        run.add(
                p(say.of("verify.run.how")),
                el("pre", el("code", say.of("verify.command"))),
                p(say.of("verify.run.what")),
                p(
                        text(say.of("verify.run.data") + " "),
                        link("data/results.json", "results.json")));
        if (DrawPages.checkable(book)) {
            run.add(
                    p(
                            text(say.of("verify.draw") + " "),
                            link(DrawPages.PATH, say.of("draw.title"))));
        }
        page.add(run, checkpoint(book));
        page.add(points(book, "not-proven", 6));
        return page.add(p(link("trust.html", say.of("trust.title"))));
    }

    /// What is signed: the note's text, up to the empty line before its signatures.
    private static byte[] checkpointText(Book book) {
        String note = new String(book.edition().checkpoint(), StandardCharsets.UTF_8);
        int end = note.indexOf("\n\n");
        return (end < 0 ? note : note.substring(0, end + 1)).getBytes(StandardCharsets.UTF_8);
    }

    private static Element words(EightWords words) {
        Element list = el("ol").styled("eight");
        words.words().forEach(word -> list.add(el("li", word)));
        return list;
    }

    private static Element checkpoint(Book book) {
        Sentences say = book.say();
        String note = new String(book.edition().checkpoint(), StandardCharsets.UTF_8);
        Element facts = facts();
        facts.add(el("dt", say.of("verify.origin")), el("dd", book.edition().origin().value()));
        facts.add(
                el("dt", say.of("verify.address")),
                el("dd", link(book.checkpointPath(), book.checkpointPath())));
        book.founding()
                .ifPresent(founding ->
                        facts.add(
                                el("dt", say.of("verify.key")),
                                el("dd", el("code", founding.facts().log().base64())),
                                el("dt", say.of("verify.id")),
                                el("dd", el("code", founding.mark().id().hex()))));
        return section("checkpoint", say.of("verify.note"))
                .add(
                        facts,
                        el("details", el("summary", say.of("verify.note.show")), el("pre", note)));
    }

    private static Element trust(Book book) {
        Sentences say = book.say();
        Element page = points(book, "trust", 8);
        page.add(
                p(
                        text(
                                say.of(
                                                "trust.so-far",
                                                "size",
                                                book.edition().size(),
                                                "words",
                                                EightWords.of(Hash.sha256(checkpointText(book)))
                                                        .text())
                                        + " "),
                        link("check.html", say.of("verify.title"))));
        return page;
    }

    /// Numbered sentences under numbered headings, as the words have them.
    private static Element points(Book book, String key, int count) {
        Element points = el("div");
        if (key.equals("not-proven")) {
            points.add(el("h2", book.say().of("not-proven.title")).id("not-proven"));
            Element list = el("ul");
            for (int i = 1; i <= count; i++) {
                list.add(el("li", book.say().of(key + "." + i)));
            }
            return points.add(list);
        }
        for (int i = 1; i <= count; i++) {
            points.add(
                    el("h2", book.say().of(key + "." + i + ".head")),
                    p(book.say().of(key + "." + i)));
        }
        return points;
    }
}
