package org.plenary.desktop.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.plenary.core.term.MovedBy;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.positions.Flow.Band;
import org.plenary.desktop.positions.Flow.Moment;
import org.plenary.desktop.positions.Movers.Named;
import org.plenary.desktop.ui.SeatMark;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Titles;

/// The flow of stances and what moved people, in words and as rows of tables.
final class FlowWords {
    private final Words words;
    private final Moments moments;
    private final Chamber chamber;
    private final Supplier<Cards> cards;

    FlowWords(Words words, Moments moments, Chamber chamber, Supplier<Cards> cards) {
        this.words = words;
        this.moments = moments;
        this.chamber = chamber;
        this.cards = cards;
    }

    /// What stands under each moment: a number for a session, which the table explains, and "now".
    List<String> feet(Flow flow) {
        List<String> feet = new ArrayList<>();
        for (int i = 0; i < flow.moments().size(); i++) {
            feet.add(
                    flow.moments().get(i).session().isPresent()
                            ? words.number(i + 1L)
                            : words.text("positions.flow.now"));
        }
        return feet;
    }

    /// The whole movement in a sentence.
    String sentence(Flow flow) {
        long moves =
                flow.bands().stream()
                        .filter(Band::moved)
                        .filter(band -> band.from() != Flow.SILENT)
                        .mapToLong(Band::seats)
                        .sum();
        return words.text(
                "positions.flow.sentence",
                "moves",
                moves,
                "first",
                moment(flow, 0),
                "last",
                moment(flow, flow.moments().size() - 1),
                "seats",
                flow.seats());
    }

    List<String> stoodHeadings() {
        List<String> headings = new ArrayList<>();
        headings.add(words.text("positions.flow.when"));
        for (int place = 0; place < Flow.PLACES; place++) {
            headings.add(place(place));
        }
        return headings;
    }

    /// How many stood where, a row a moment.
    List<List<String>> stood(Flow flow) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < flow.moments().size(); i++) {
            List<String> row = new ArrayList<>();
            row.add(moment(flow, i));
            flow.moments().get(i).counts().forEach(count -> row.add(words.number(count)));
            rows.add(row);
        }
        return rows;
    }

    List<String> wentHeadings() {
        return List.of(
                words.text("positions.flow.until"),
                words.text("positions.flow.from"),
                words.text("positions.flow.to"),
                words.text("positions.flow.seats"));
    }

    /// Who went where, a row a band; who stayed is in the other table.
    List<List<String>> went(Flow flow) {
        return flow.bands().stream()
                .filter(Band::moved)
                .map(band ->
                        List.of(
                                moment(flow, band.moment() + 1),
                                place(band.from()),
                                place(band.to()),
                                words.number(band.seats())))
                .toList();
    }

    /// How many revisions name a kind of thing, with their base.
    String kind(Movers movers, MovedBy kind) {
        return words.text(
                "positions.movers.kind",
                "kind",
                words.each("positions.moved-by", kind),
                "count",
                movers.kinds().getOrDefault(kind, 0),
                "all",
                movers.revisions());
    }

    /// Something that moved people, how often, and where it is.
    Link named(Named named) {
        Link link = cards.get().moved(named.moved());
        return new Link(
                words.text(
                        "positions.movers.named", "name", link.text(), "count", named.revisions()),
                link.place());
    }

    private String place(int place) {
        return place == Flow.SILENT
                ? words.text("positions.flow.silent")
                : words.each("ui.mark", SeatMark.of(Flow.STANCES.get(place)));
    }

    private String moment(Flow flow, int at) {
        Moment moment = flow.moments().get(at);
        return moment.session()
                .map(session ->
                        words.text(
                                "positions.flow.after",
                                "number",
                                at + 1,
                                "session",
                                Titles.session(words, chamber.texts(), session),
                                "day",
                                moments.day(session.start())))
                .orElseGet(() -> words.text("positions.flow.now"));
    }
}
