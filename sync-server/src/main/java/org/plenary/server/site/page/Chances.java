package org.plenary.server.site.page;

import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.p;
import static org.plenary.server.site.page.Hemicycle.number;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.core.draw.Lottery;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Table;

/// Everybody's chances in one draw: from the lowest to the highest as a curve, with the line at
/// which all would be equal, and as a table how many people have which.
final class Chances {
    /// Narrow enough for a telephone's page at readable letters; nobody scrolls to the right for
    /// the highest chance.
    private static final double WIDTH = 420;

    private static final double HEIGHT = 240;
    private static final double LEFT = 60;
    private static final double BOTTOM = 36;

    /// Rows of the table; more different chances are told in bands.
    private static final int ROWS = 20;

    /// With more volunteers than this nobody looks their own number up in a table.
    private static final int MOST_NAMED = 2_000;

    private final Book book;
    private final Sentences say;
    private final Lottery lottery;
    private final int number;
    private final int[] times;
    private final int[] sorted;

    Chances(Book book, Lottery lottery, int number) {
        this.book = book;
        this.number = number;
        this.lottery = lottery;
        say = book.say();
        times = lottery.times();
        sorted = times.clone();
        Arrays.sort(sorted);
    }

    Element node() {
        Element node =
                el(
                        "div",
                        p(
                                say.of(
                                        "draw.chances.equal",
                                        "share",
                                        book.numbers()
                                                .of(
                                                        lottery.seats(),
                                                        lottery.volunteers(),
                                                        say.of("draw.base.volunteers")))),
                        p(
                                say.of(
                                        "draw.chances.range",
                                        "least",
                                        chance(sorted[0]),
                                        "most",
                                        chance(sorted[sorted.length - 1]))));
        node.add(curve(), bands());
        return lottery.volunteers() <= MOST_NAMED ? node.add(everybody()) : node;
    }

    private String chance(int panels) {
        return book.numbers().of(panels, lottery.panels(), say.of("draw.base.panels"));
    }

    private Element curve() {
        double most = Math.max(1, sorted[sorted.length - 1]) * 1.08;
        double equal = (double) lottery.panels() * lottery.seats() / lottery.volunteers();
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < sorted.length; i++) {
            double x = LEFT + (WIDTH - LEFT) * i / sorted.length;
            double next = LEFT + (WIDTH - LEFT) * (i + 1) / sorted.length;
            double y = height(sorted[i], most);
            path.append(i == 0 ? "M" : "L").append(number(x)).append(' ').append(number(y));
            path.append('L').append(number(next)).append(' ').append(number(y));
        }
        double line = height(equal, most);
        Element svg =
                el("svg")
                        .with("viewBox", "0 0 " + number(WIDTH) + " " + number(HEIGHT + BOTTOM))
                        .with("role", "img")
                        .with("aria-label", say.of("draw.curve"))
                        .styled("curve");
        svg.add(
                line("axis", LEFT, HEIGHT, WIDTH, HEIGHT),
                line("axis", LEFT, 0, LEFT, HEIGHT),
                line("equal", LEFT, line, WIDTH, line),
                el("path").with("d", path.toString()).styled("chances"),
                label(LEFT - 8, HEIGHT, "0", "end"),
                label(
                        LEFT - 8,
                        height(most / 1.08, most) + 6,
                        say.number(sorted[sorted.length - 1]),
                        "end"),
                label(LEFT + 8, line - 8, say.of("draw.curve.equal"), ""),
                label(LEFT, HEIGHT + 24, say.of("draw.curve.lowest"), ""),
                label(WIDTH, HEIGHT + 24, say.of("draw.curve.highest"), "end"));
        return svg;
    }

    private static double height(double panels, double most) {
        return HEIGHT * (1 - panels / most);
    }

    private static Element line(String style, double x1, double y1, double x2, double y2) {
        return el("line")
                .with("x1", number(x1))
                .with("y1", number(y1))
                .with("x2", number(x2))
                .with("y2", number(y2))
                .styled(style);
    }

    private static Element label(double x, double y, String text, String style) {
        Element label = el("text", text).with("x", number(x)).with("y", number(y));
        return style.isEmpty() ? label : label.styled(style);
    }

    /// How many people have which chance, in at most [#ROWS] bands.
    private Element bands() {
        int different = (int) Arrays.stream(sorted).distinct().count();
        int width = different <= ROWS ? 1 : (sorted[sorted.length - 1] - sorted[0]) / ROWS + 1;
        Map<Integer, Integer> bands = new TreeMap<>();
        for (int panels : sorted) {
            bands.merge((panels - sorted[0]) / width, 1, Integer::sum);
        }
        Table table =
                new Table(
                                say.of("draw.bands", "number", number),
                                say.of("draw.bands.panels", "panels", lottery.panels()),
                                say.of("draw.bands.people"))
                        .numbers();
        bands.forEach((band, people) -> {
            int least = sorted[0] + band * width;
            int most = least + width - 1;
            table.row(
                    width == 1
                            ? say.number(least)
                            : say.of("draw.bands.range", "least", least, "most", most),
                    say.number(people));
        });
        return table.node();
    }

    private Element everybody() {
        Table table =
                new Table(
                                say.of("draw.everybody.table", "number", number),
                                say.of("draw.everybody.volunteer"),
                                say.of("draw.bands.panels", "panels", lottery.panels()))
                        .numbers();
        for (int i = 0; i < times.length; i++) {
            table.row(say.of("draw.volunteer", "number", i + 1), say.number(times[i]));
        }
        return el("details", el("summary", say.of("draw.everybody")), table.node());
    }
}
