package org.plenary.server.site.page;

import static org.plenary.server.site.html.Html.div;
import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.page.Hemicycle.number;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenary.core.term.Stance;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Html;
import org.plenary.server.site.html.Node;
import org.plenary.server.site.html.Table;

/// How stances moved from moment to moment: a bar a moment, and bands between the bars as broad as
/// the number of seats that went that way. The numbers stand in tables beside it.
final class Flow {
    /// One more group than there are stances: those who have not spoken.
    private static final int GROUPS = Stance.values().length + 1;

    private static final List<Stance> STANCES = List.of(Stance.values());

    private static final double TOP = 44;
    private static final double HEIGHT = 300;
    private static final double GAP = 10;
    private static final double BAR = 22;
    private static final double WIDTH = 760;
    private static final double LINE = 16;

    /// A bar that is lower than this has no room for its number.
    private static final double LEAST = 11;

    private final Sentences say;
    private final List<Stances> moments;
    private final int seats;
    private final Hemicycle hemicycle;
    private final double unit;

    Flow(Book book, List<Stances> moments) {
        say = book.say();
        hemicycle = new Hemicycle(say);
        this.moments = moments;
        seats = moments.stream().mapToInt(Stances::seats).max().orElse(0);
        unit = (HEIGHT - GAP * (GROUPS - 1)) / Math.max(1, seats);
    }

    private static int group(Optional<Stance> stance) {
        return stance.map(STANCES::indexOf).orElse(GROUPS - 1);
    }

    private String group(int group) {
        return group == GROUPS - 1
                ? say.of("positions.silent")
                : say.each("stance", STANCES.get(group));
    }

    private int[] sizes(Stances moment) {
        int[] sizes = new int[GROUPS];
        moment.sat().forEach(seat -> sizes[group(moment.of(seat))]++);
        return sizes;
    }

    /// Of those who sat at both moments.
    private static int[][] moves(Stances before, Stances after) {
        int[][] moves = new int[GROUPS][GROUPS];
        for (int seat : before.sat()) {
            if (after.sat().contains(seat)) {
                moves[group(before.of(seat))][group(after.of(seat))]++;
            }
        }
        return moves;
    }

    private double[] tops(int[] sizes) {
        double[] tops = new double[GROUPS];
        double y = TOP;
        for (int group = 0; group < GROUPS; group++) {
            tops[group] = y;
            y += sizes[group] * unit + GAP;
        }
        return tops;
    }

    private double x(int moment) {
        return 10 + moment * (WIDTH - 20 - BAR) / Math.max(1, moments.size() - 1);
    }

    /// The picture; nothing when there is only one moment to show.
    Optional<Element> picture() {
        if (moments.size() < 2) {
            return Optional.empty();
        }
        Element svg =
                el("svg")
                        .with("viewBox", "0 0 900 360")
                        .with("role", "img")
                        .with("aria-label", say.of("flow.picture", "moments", moments.size()))
                        .styled("flow");
        for (int i = 0; i + 1 < moments.size(); i++) {
            bands(svg, i);
        }
        for (int i = 0; i < moments.size(); i++) {
            bar(svg, i);
        }
        names(svg);
        return Optional.of(
                div("scroll", svg)
                        .with("role", "region")
                        .with("tabindex", "0")
                        .with("aria-label", say.of("flow.region")));
    }

    private void bands(Element svg, int i) {
        int[][] moves = moves(moments.get(i), moments.get(i + 1));
        double[] from = tops(sizes(moments.get(i)));
        double[] to = tops(sizes(moments.get(i + 1)));
        double left = x(i) + BAR;
        double right = x(i + 1);
        for (int a = 0; a < GROUPS; a++) {
            for (int b = 0; b < GROUPS; b++) {
                double broad = moves[a][b] * unit;
                if (broad > 0) {
                    svg.add(
                            band(left, from[a], right, to[b], broad)
                                    .styled(a == b ? "band stays" : "band")
                                    .styled("s" + (b + 1)));
                    from[a] += broad;
                    to[b] += broad;
                }
            }
        }
    }

    private static Element band(double left, double y1, double right, double y2, double broad) {
        String middle = number((left + right) / 2);
        String path =
                "M%s %sC%s %s %s %s %s %sV%sC%s %s %s %s %s %sZ"
                        .formatted(
                                number(left),
                                number(y1),
                                middle,
                                number(y1),
                                middle,
                                number(y2),
                                number(right),
                                number(y2),
                                number(y2 + broad),
                                middle,
                                number(y2 + broad),
                                middle,
                                number(y1 + broad),
                                number(left),
                                number(y1 + broad));
        return el("path").with("d", path);
    }

    private void bar(Element svg, int i) {
        int[] sizes = sizes(moments.get(i));
        double[] tops = tops(sizes);
        for (int group = 0; group < GROUPS; group++) {
            if (sizes[group] > 0) {
                svg.add(
                        el("rect")
                                .with("x", number(x(i)))
                                .with("y", number(tops[group]))
                                .with("width", number(BAR))
                                .with("height", number(sizes[group] * unit))
                                .styled("s" + (group + 1)));
                if (sizes[group] * unit >= LEAST) {
                    svg.add(
                            label(x(i) + BAR / 2, tops[group] + sizes[group] * unit / 2 + 5)
                                    .styled("count")
                                    .styled("on" + (group + 1))
                                    .say(say.number(sizes[group])));
                }
            }
        }
        boolean first = i == 0;
        boolean last = i == moments.size() - 1;
        Element name =
                label(first ? x(i) : last ? x(i) + BAR : x(i) + BAR / 2, i % 2 == 0 ? 18 : 36);
        svg.add(name.styled(first ? "start" : last ? "end" : "mid").say(moments.get(i).name()));
    }

    /// The stances' own words beside the last bars, one below the other however thin these are.
    private void names(Element svg) {
        int[] sizes = sizes(moments.getLast());
        double[] tops = tops(sizes);
        double free = 0;
        for (int group = 0; group < GROUPS; group++) {
            if (sizes[group] > 0) {
                double y = Math.max(free, tops[group] + sizes[group] * unit / 2 + 5);
                svg.add(label(WIDTH, y).say(group(group)));
                free = y + LINE;
            }
        }
    }

    private static Element label(double x, double y) {
        return el("text").with("x", number(x)).with("y", number(y));
    }

    /// How many stood where at each moment.
    Element counts() {
        String[] columns = new String[moments.size() + 1];
        columns[0] = say.of("positions.stance");
        for (int i = 0; i < moments.size(); i++) {
            columns[i + 1] = moments.get(i).name();
        }
        Table table = new Table(say.of("flow.counts", "seats", seats), columns);
        for (int group = 0; group < GROUPS; group++) {
            int row = group;
            String[] cells =
                    moments.stream()
                            .map(moment -> say.number(sizes(moment)[row]))
                            .toArray(String[]::new);
            Element name =
                    group == GROUPS - 1 ? hemicycle.silent() : hemicycle.named(STANCES.get(group));
            table.row(name, Stream.of(cells).map(Html::text).toArray(Node[]::new));
        }
        return table.numbers().node();
    }

    /// From which stance to which, from the first statement to now, and how many seats.
    Element changes(Stances first) {
        int[][] moves = moves(first, moments.getLast());
        Map<Integer, Node[]> rows = new TreeMap<>();
        for (int a = 0; a < GROUPS - 1; a++) {
            for (int b = 0; b < GROUPS - 1; b++) {
                if (a != b && moves[a][b] > 0) {
                    rows.put(
                            -moves[a][b] * 100 + a * GROUPS + b,
                            new Node[] {
                                el("span", group(a)),
                                el("span", group(b)),
                                el("span", say.number(moves[a][b]))
                            });
                }
            }
        }
        Table table =
                new Table(
                        say.of("flow.changes"),
                        say.of("flow.from"),
                        say.of("flow.to"),
                        say.of("positions.seats"));
        rows.values().forEach(row -> table.row(row[0], Arrays.copyOfRange(row, 1, row.length)));
        return rows.isEmpty() ? el("p", say.of("flow.nobody")) : table.node();
    }
}
