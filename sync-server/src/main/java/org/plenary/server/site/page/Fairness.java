package org.plenary.server.site.page;

import static org.plenary.server.site.html.Html.p;
import static org.plenary.server.site.html.Html.section;
import static org.plenary.server.site.html.Html.text;

import java.util.List;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Table;

/// Why seats are drawn by a lottery of panels: how often people would be drawn by it and by two
/// other ways, from one pool that everybody can look at. A real pool is nobody's business.
final class Fairness {
    /// How often each way was used.
    static final int DRAWS = 1_000;

    /// The example: 239 made-up people for 30 seats, the instance `hdlike_30` of the draw's tests.
    /// What `plenary-draw.jar compare` says of its two tables, with a seed of zeros.
    static final List<Way> WAYS =
            List.of(
                    new Way("lottery", 48, 49, 1_000, 0, 1_000),
                    new Way("hat", 93, 126, 151, 0, 0),
                    new Way("greedy", 0, 29, 869, 41, 1_000));

    private Fairness() {}

    /// A way of drawing.
    ///
    /// @param lowest in how many draws whoever is drawn least often is
    /// @param half in how many draws at most one half of the people are
    /// @param highest in how many draws whoever is drawn most often is
    /// @param never how many people are in no draw at all
    /// @param fitting how many draws give a panel that meets the quotas
    record Way(String name, int lowest, int half, int highest, int never, int fitting) {}

    static Element of(Sentences say) {
        Table table =
                new Table(
                                say.of("draw.why.table", "draws", DRAWS),
                                say.of("draw.why.way"),
                                say.of("draw.why.lowest"),
                                say.of("draw.why.half"),
                                say.of("draw.why.highest"),
                                say.of("draw.why.never"),
                                say.of("draw.why.fitting"))
                        .numbers();
        for (Way way : WAYS) {
            table.row(
                    text(say.of("draw.why." + way.name())),
                    text(say.number(way.lowest())),
                    text(say.number(way.half())),
                    text(say.number(way.highest())),
                    text(say.number(way.never())),
                    text(say.number(way.fitting())));
        }
        return section("why", say.of("draw.why.title"))
                .add(p(say.of("draw.why.what")), p(say.of("draw.why.example", "draws", DRAWS)))
                .add(table.node(), p(say.of("draw.why.reading")), p(say.of("draw.why.again")));
    }
}
