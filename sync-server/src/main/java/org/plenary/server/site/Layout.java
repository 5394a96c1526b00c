package org.plenary.server.site;

import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.link;
import static org.plenary.server.site.html.Html.p;
import static org.plenary.server.site.html.Html.text;

import java.util.List;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Page;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Html;

/// What stands around the content of every page.
final class Layout {
    /// No scripts, nothing from elsewhere, no forms.
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri"
                    + " 'none'; form-action 'none'";

    /// What a page with a program may do besides: run what lies here, and read what lies here. The
    /// program reads in a worker, which in some browsers goes by its page's policy.
    private static final String PROGRAM =
            "; script-src 'self'; worker-src 'self'; connect-src 'self'";

    private static final List<String> CHAPTERS =
            List.of(
                    "home",
                    "people",
                    "evidence",
                    "positions",
                    "recommendations",
                    "ballots",
                    "responses",
                    "schedule",
                    "charter",
                    "record",
                    "check");

    private final Book book;
    private final Sentences say;

    Layout(Book book) {
        this.book = book;
        say = book.say();
    }

    /// A page whole.
    String set(Page page) {
        String root = page.path().contains("/") ? "../" : "";
        Element body =
                el("body", el("a", say.of("layout.skip")).styled("skip").with("href", "#main"));
        if (book.rehearsal()) {
            body.add(
                    el("aside", p(el("strong", say.of("layout.rehearsal"))))
                            .styled("rehearsal")
                            .with("aria-label", say.of("layout.rehearsal.label")));
        }
        body.add(header(page), main(page), footer());
        Element html = el("html", head(page), body).with("lang", say.locale().getLanguage());
        return Html.document(html, root);
    }

    private Element head(Page page) {
        boolean home = page.path().equals("index.html");
        String title =
                home
                        ? book.title()
                        : say.of("layout.title", "page", page.title(), "assembly", book.title());
        String whole = book.rehearsal() ? say.of("layout.rehearsal.title", "title", title) : title;
        String policy = page.program().isPresent() ? POLICY + PROGRAM : POLICY;
        Element head =
                el(
                        "head",
                        el("meta").with("charset", "utf-8"),
                        el("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with("content", policy),
                        el("meta").with("name", "viewport").with("content", "width=device-width"),
                        el("meta").with("name", "referrer").with("content", "no-referrer"),
                        el("title", whole),
                        el("link").with("rel", "stylesheet").with("href", "@style.css"),
                        el("link").with("rel", "icon").with("href", "@mark.svg"),
                        el("link")
                                .with("rel", "alternate")
                                .with("type", "application/atom+xml")
                                .with("title", say.of("layout.feed"))
                                .with("href", "@feed.xml"));
        page.program()
                .ifPresent(script ->
                        head.add(el("script").with("type", "module").with("src", "@" + script)));
        return head;
    }

    private Element header(Page page) {
        Element list = el("ul");
        for (String chapter : CHAPTERS) {
            String path = chapter.equals("home") ? "index.html" : chapter + ".html";
            Element to = link(path, say.of("nav." + chapter));
            if (chapter.equals(page.chapter())) {
                to.with("aria-current", page.path().equals(path) ? "page" : "true");
            }
            list.add(el("li", to));
        }
        Element mark =
                el("img")
                        .with("src", "@mark.svg")
                        .with("alt", "")
                        .with("width", "40")
                        .with("height", "24");
        Element name = el("p", mark, link("index.html", book.title())).styled("name");
        return el("header", name, el("nav", list).with("aria-label", say.of("layout.nav")));
    }

    private Element main(Page page) {
        Element main = el("main", el("h1", page.title())).id("main").with("tabindex", "-1");
        if (!page.lasting()) {
            main.add(asOf());
        }
        return main.add(page.content());
    }

    /// The moment that the page is true for: that of the record, which nobody's clock can put
    /// forward. It has no number of entries, so that a page with nothing new is written once a
    /// minute at most.
    private Element asOf() {
        return el("p", text(say.of("layout.as-of") + " "), book.times().at(book.assembly().clock()))
                .styled("as-of");
    }

    private Element footer() {
        Element links = el("ul");
        for (String other : new String[] {"trust", "data", "accessibility"}) {
            links.add(el("li", link(other + ".html", say.of("layout." + other))));
        }
        links.add(el("li", link("feed.xml", say.of("layout.feed"))));
        Element licence =
                p(
                        text(say.of("layout.licence") + " "),
                        el("a", say.of("layout.licence.name"))
                                .with("href", "https://creativecommons.org/licenses/by/4.0/")
                                .with("rel", "license noopener noreferrer"));
        return el(
                "footer",
                p(
                        el("strong", say.of("layout.trust.head")),
                        text(" " + say.of("layout.trust.what") + " "),
                        link("check.html", say.of("nav.check"))),
                links,
                licence);
    }
}
