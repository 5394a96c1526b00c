package org.plenary.server.site.page;

import static org.plenary.server.site.html.Html.el;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.term.Stance;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Table;

/// A dot a seat, in a half circle: from strongly against on the left to strongly for on the right,
/// then those who have not spoken. Each stance has a shape and a colour, and the numbers stand in a
/// table beside it.
final class Hemicycle {
    private static final double INNER = 90;
    private static final double OUTER = 230;
    private static final int MOST_DOTS = 400;

    private final Sentences say;

    Hemicycle(Sentences say) {
        this.say = say;
    }

    private record Place(double angle, double radius) {}

    /// The picture; nothing for an assembly too large for dots.
    Optional<Element> picture(Stances stances) {
        int seats = stances.seats();
        if (seats < 1 || seats > MOST_DOTS) {
            return Optional.empty();
        }
        double dot = Math.min(13, 78 / Math.sqrt(seats));
        Element svg =
                el("svg")
                        .with("viewBox", "0 0 500 262")
                        .with("role", "img")
                        .with("aria-label", inWords(stances))
                        .styled("hemicycle");
        List<Place> places = places(seats);
        int next = 0;
        for (Map.Entry<Stance, Integer> group : stances.counts().entrySet()) {
            for (int i = 0; i < group.getValue() && next < places.size(); i++) {
                svg.add(mark(group.getKey(), places.get(next++), dot));
            }
        }
        while (next < places.size()) {
            svg.add(circle(places.get(next++), dot * 0.8).styled("silent"));
        }
        return Optional.of(svg);
    }

    private static List<Place> places(int seats) {
        int rows = Math.clamp(Math.round(Math.sqrt(seats / 3.6)), 1, 9);
        double[] radius = new double[rows];
        double all = 0;
        for (int row = 0; row < rows; row++) {
            radius[row] = rows == 1 ? OUTER : INNER + (OUTER - INNER) * row / (rows - 1);
            all += radius[row];
        }
        List<Place> places = new ArrayList<>();
        int left = seats;
        for (int row = 0; row < rows; row++) {
            int inRow =
                    row == rows - 1
                            ? left
                            : Math.min(left, (int) Math.round(seats * radius[row] / all));
            left -= inRow;
            for (int i = 0; i < inRow; i++) {
                double angle = inRow == 1 ? Math.PI / 2 : Math.PI * (1 - i / (inRow - 1.0));
                places.add(new Place(angle, radius[row]));
            }
        }
        places.sort(
                Comparator.comparingDouble((Place p) -> -p.angle())
                        .thenComparingDouble(Place::radius));
        return places;
    }

    private static double x(Place place) {
        return 250 + place.radius() * Math.cos(place.angle());
    }

    private static double y(Place place) {
        return 246 - place.radius() * Math.sin(place.angle());
    }

    private static Element mark(Stance stance, Place place, double size) {
        return shape(stance, x(place), y(place), size * 0.8);
    }

    private static Element circle(Place place, double r) {
        return el("circle")
                .with("cx", number(x(place)))
                .with("cy", number(y(place)))
                .with("r", number(r));
    }

    /// A stance's own shape around a point: square and diamond against, circle undecided, triangles
    /// for.
    static Element shape(Stance stance, double x, double y, double r) {
        Element shape =
                switch (stance) {
                    case STRONGLY_AGAINST -> polygon(x, y, r * 1.2, 45, 4);
                    case AGAINST -> polygon(x, y, r * 1.2, 0, 4);
                    case UNDECIDED ->
                            el("circle")
                                    .with("cx", number(x))
                                    .with("cy", number(y))
                                    .with("r", number(r));
                    case FOR -> polygon(x, y, r * 1.25, 90, 3);
                    case STRONGLY_FOR -> polygon(x, y, r * 1.2, 90, 6);
                };
        return shape.styled(colour(stance));
    }

    /// The style sheet's name for a stance's colour.
    private static String colour(Stance stance) {
        return switch (stance) {
            case STRONGLY_AGAINST -> "s1";
            case AGAINST -> "s2";
            case UNDECIDED -> "s3";
            case FOR -> "s4";
            case STRONGLY_FOR -> "s5";
        };
    }

    private static Element polygon(double x, double y, double r, double turn, int corners) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < corners; i++) {
            double angle = Math.toRadians(turn + 360.0 * i / corners);
            points.append(i == 0 ? "" : " ")
                    .append(number(x + r * Math.cos(angle)))
                    .append(',')
                    .append(number(y - r * Math.sin(angle)));
        }
        return el("polygon").with("points", points.toString());
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /// The key of the picture and its numbers.
    Element table(Stances stances) {
        int seats = stances.seats();
        Table table =
                new Table(
                        say.of("positions.table"),
                        say.of("positions.stance"),
                        say.of("positions.seats"));
        stances.counts()
                .forEach(
                        (stance, count) -> table.row(named(stance), el("span", say.number(count))));
        table.row(silent(), el("span", say.number(seats - stances.bySeat().size())));
        table.row(say.of("positions.all"), say.number(seats));
        return table.numbers().node();
    }

    /// A stance as its mark and its word.
    Element named(Stance stance) {
        Element mark =
                el("svg")
                        .with("viewBox", "0 0 20 20")
                        .with("aria-hidden", "true")
                        .styled("key")
                        .add(shape(stance, 10, 10, 7));
        return el("span", mark).styled("stance").say(say.each("stance", stance));
    }

    Element silent() {
        Element circle = el("circle").with("cx", "10").with("cy", "10").with("r", "6");
        Element mark =
                el("svg", circle.styled("silent"))
                        .with("viewBox", "0 0 20 20")
                        .with("aria-hidden", "true")
                        .styled("key");
        return el("span", mark).styled("stance").say(say.of("positions.silent"));
    }

    private String inWords(Stances stances) {
        List<String> parts = new ArrayList<>();
        stances.counts()
                .forEach((stance, count) ->
                        parts.add(
                                say.of(
                                        "positions.part",
                                        "stance",
                                        say.each("stance", stance),
                                        "count",
                                        count)));
        return say.of(
                "positions.picture",
                "parts",
                String.join(", ", parts),
                "spoken",
                stances.bySeat().size(),
                "seats",
                stances.seats());
    }
}
