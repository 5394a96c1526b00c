package org.plenary.server.site.html;

import static org.plenary.server.site.html.Html.div;
import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.text;

/// A table with a caption, a head and a name for each row. On a narrow screen it scrolls by itself,
/// also by keyboard.
public final class Table {
    private final Element body = el("tbody");
    private final Element table;
    private final String caption;
    private boolean numbers;
    private boolean shares;

    /// An empty table.
    public Table(String caption, String... columns) {
        this.caption = caption;
        Element head = el("tr");
        for (String column : columns) {
            head.add(el("th", column).with("scope", "col"));
        }
        table = el("table", el("caption", el("span", caption)), el("thead", head), body);
    }

    /// With everything but the first column set as numbers.
    public Table numbers() {
        numbers = true;
        return this;
    }

    /// With everything but the first column set as numbers with their bases, which need room.
    public Table shares() {
        shares = true;
        return numbers();
    }

    /// With every cell but a row's name on one line: for words so few that a second line would only
    /// make the table longer.
    public Table brief() {
        table.styled("short");
        return this;
    }

    /// Adds a row of texts; the first names the row.
    public Table row(String first, String... more) {
        Node[] cells = new Node[more.length];
        for (int i = 0; i < more.length; i++) {
            cells[i] = text(more[i]);
        }
        return row(text(first), cells);
    }

    /// Adds a row; the first cell names it.
    public Table row(Node first, Node... more) {
        Element row = el("tr", el("th", first).with("scope", "row"));
        for (Node cell : more) {
            row.add(el("td", cell));
        }
        body.add(row);
        return this;
    }

    /// The table as it stands.
    public Element node() {
        if (numbers) {
            table.styled("numbers");
        }
        if (shares) {
            table.styled("shares");
        }
        return div("scroll", table)
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", caption);
    }
}
