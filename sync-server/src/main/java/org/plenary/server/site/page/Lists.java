package org.plenary.server.site.page;

import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.link;

import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.html.Element;

/// A long list on several pages, so that each stays small. What stood on a page stays there as the
/// list grows.
///
/// @param name the first page's name; the others are numbered from 2
/// @param size how many stand on a page
record Lists(Sentences say, String name, int size) {
    int pages(int items) {
        return Math.max(1, Math.ceilDiv(items, size));
    }

    String path(int page) {
        return page == 0 ? name + ".html" : name + "/" + (page + 1) + ".html";
    }

    /// Links to the other pages; nothing where there is only one.
    Element links(int page, int pages) {
        if (pages < 2) {
            return el("span");
        }
        Element links = el("ul");
        for (int other = 0; other < pages; other++) {
            String number = say.number(other + 1);
            Element item =
                    other == page
                            ? el("span", number).with("aria-current", "page")
                            : link(path(other), number)
                                    .with("aria-label", say.of("lists.page", "number", number));
            links.add(el("li", item));
        }
        return el("nav", links).styled("pages").with("aria-label", say.of("lists.pages"));
    }
}
