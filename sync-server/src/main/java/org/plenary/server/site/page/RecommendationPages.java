package org.plenary.server.site.page;

import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.facts;
import static org.plenary.server.site.html.Html.link;
import static org.plenary.server.site.html.Html.p;
import static org.plenary.server.site.html.Html.section;
import static org.plenary.server.site.html.Html.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Closed;
import org.plenary.core.projection.Mark;
import org.plenary.core.projection.Recommendations.Amendment;
import org.plenary.core.projection.Recommendations.Decision;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.projection.Recommendations.Version;
import org.plenary.core.projection.Reported;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Chapter;
import org.plenary.server.site.book.Cited;
import org.plenary.server.site.book.Page;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.book.Shelf;
import org.plenary.server.site.html.Difference;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Node;

/// What is recommended and why, with everything that led to it and everything that followed.
public final class RecommendationPages implements Chapter {
    static String path(Recommendation recommendation) {
        return "recommendations/" + recommendation.mark().id().hex() + ".html";
    }

    static String title(Book book, Recommendation recommendation) {
        return book.title(recommendation.current().mark());
    }

    @Override
    public void write(Book book, Shelf shelf) throws IOException {
        Sentences say = book.say();
        Element content = el("div", p(say.of("recommendations.what")));
        Element list = el("ol").styled("briefs");
        for (Recommendation each : book.assembly().recommendations().all().values()) {
            list.add(brief(book, each));
            shelf.put(
                    new Page(path(each), title(book, each), "recommendations", whole(book, each)));
            new CheckPage(book, each).write(shelf);
        }
        content.add(list.isEmpty() ? p(say.of("recommendations.none")) : list);
        shelf.put(
                new Page(
                        "recommendations.html",
                        say.of("recommendations.title"),
                        "recommendations",
                        content));
    }

    private static Element brief(Book book, Recommendation each) {
        Sentences say = book.say();
        return el("li").styled("brief")
                .add(
                        p(
                                link(path(each), title(book, each)),
                                text(" "),
                                el("span", standing(book, each)).styled("tag")),
                        p(book.brief(each.current().mark(), "text", 300)),
                        p(say.of(
                                        "recommendations.supporters",
                                        "supporters",
                                        each.supporters().size(),
                                        "versions",
                                        each.version()))
                                .styled("cite"));
    }

    /// Where a recommendation stands, in a few words: what follows from the record, never what
    /// somebody declared.
    static String standing(Book book, Recommendation each) {
        Sentences say = book.say();
        Optional<Ballot> ballot = book.assembly().ballots().on(each.mark().id());
        if (ballot.isEmpty()) {
            return say.each("standing", book.assembly().stages().of(each.question()));
        }
        if (Reported.of(book.assembly(), each.mark().id()).proof().isPresent()) {
            return say.of("standing.adopted");
        }
        return Closed.of(book.assembly(), ballot.get().mark().id())
                .proof()
                .map(closed ->
                        closed.outcome()
                                .map(outcome -> say.each("outcome", outcome))
                                .orElse(say.of("standing.unsealing")))
                .orElse(say.of("standing.ballot-open"));
    }

    private static Element whole(Book book, Recommendation each) {
        Sentences say = book.say();
        Mark now = each.current().mark();
        Element page = el("div").id(Cited.anchor(each.mark()));
        page.add(notice(book, each));
        Element text = section("text", say.of("recommendation.text", "version", each.version()));
        text.add(book.cited().source(now), book.cited().words(now, "text", 2));
        Element why = section("why", say.of("recommendation.why"));
        why.add(book.cited().words(each.mark(), "reasons", 2));
        page.add(text, why, supporters(book, each));
        page.add(new CheckPage(book, each).summary());
        page.add(result(book, each), versions(book, each), amendments(book, each));
        return page;
    }

    /// Where it stands, and the number that decided it.
    private static Element notice(Book book, Recommendation each) {
        Element notice = p(el("strong", standing(book, each))).styled("notice");
        book.assembly()
                .ballots()
                .on(each.mark().id())
                .flatMap(ballot -> BallotPages.decisive(book, ballot))
                .ifPresent(yes ->
                        notice.add(
                                text(" · " + yes + " · "),
                                link(
                                        path(each) + "#result",
                                        book.say().of("recommendation.result"))));
        return notice;
    }

    private static Element supporters(Book book, Recommendation each) {
        Sentences say = book.say();
        int needed =
                book.assembly()
                        .charter()
                        .adopted()
                        .map(charter -> charter.rules().supportersToTable())
                        .orElse(0);
        Element section = section("supporters", say.of("recommendation.supporters"));
        section.add(
                p(
                        say.of(
                                "recommendation.supported",
                                "supporters",
                                each.supporters().size(),
                                "needed",
                                needed)));
        Element drafters = p(text(say.of("recommendation.drafters") + " "));
        seats(book, drafters, each.drafters().stream().sorted().toList());
        Element supporters = p();
        seats(book, supporters, each.supporters().keySet().stream().sorted().toList());
        return section.add(
                drafters,
                el("details", el("summary", say.of("recommendation.who-supports")), supporters));
    }

    /// Links to seats, in a row.
    static void seats(Book book, Element into, List<Integer> seats) {
        for (int i = 0; i < seats.size(); i++) {
            into.add(text(i == 0 ? "" : ", "));
            int seat = seats.get(i);
            into.add(book.marked(link(PeoplePages.path(seat), book.seat(seat)), seat));
        }
    }

    private static Element result(Book book, Recommendation each) {
        Sentences say = book.say();
        Element section = section("result", say.of("recommendation.result"));
        Optional<Ballot> ballot = book.assembly().ballots().on(each.mark().id());
        if (ballot.isEmpty()) {
            return section.add(p(say.of("recommendation.no-ballot")));
        }
        section.add(BallotPages.summary(book, ballot.get()));
        section.add(p(link(BallotPages.path(ballot.get()), say.of("recommendation.ballot"))));
        if (!ballot.get().reports().isEmpty()) {
            section.add(
                    p(
                            link(
                                    "minority.html#b-" + ballot.get().mark().id().hex(),
                                    say.of(
                                            "recommendation.minority",
                                            "reports",
                                            ballot.get().reports().size()))));
        }
        return section.add(ResponsePages.about(book, each));
    }

    private static Element versions(Book book, Recommendation each) {
        Sentences say = book.say();
        Element section = section("versions", say.of("recommendation.versions"));
        Difference difference = new Difference(say.of("diff.removed"), say.of("diff.added"));
        for (Version version : each.versions()) {
            Element one = el("div").styled("version");
            if (version.number() > 1) {
                one.id(Cited.anchor(version.mark()));
            }
            one.add(el("h3", say.of("recommendation.version", "number", version.number())));
            one.add(book.cited().source(version.mark()));
            if (version.number() > 1) {
                one.add(book.cited().anyWords(version.mark(), "reasons", 3));
                version.amendment()
                        .ifPresent(id ->
                                one.add(
                                        p(
                                                link(
                                                        path(each) + "#e-" + id.hex(),
                                                        say.of("recommendation.takes-in")))));
                one.add(
                        diff(
                                book,
                                difference,
                                each.versions().get(version.number() - 2).mark(),
                                version.mark()));
            } else if (each.version() > 1) {
                one.add(book.cited().words(version.mark(), "text", 3));
            }
            section.add(one);
        }
        return section;
    }

    private static Node diff(Book book, Difference difference, Mark before, Mark after) {
        if (book.words(before).isEmpty() || book.words(after).isEmpty()) {
            return book.cited().gone(book.words(after).isEmpty() ? after : before);
        }
        return difference.between(book.get(before, "text"), book.get(after, "text"));
    }

    private static Element amendments(Book book, Recommendation each) {
        Sentences say = book.say();
        Element section = section("amendments", say.of("recommendation.amendments"));
        List<Amendment> all =
                book.assembly().recommendations().amendmentsTo(each.mark().id()).toList();
        if (all.isEmpty()) {
            return section.add(p(say.of("recommendation.no-amendments")));
        }
        Difference difference = new Difference(say.of("diff.removed"), say.of("diff.added"));
        for (Amendment amendment : all) {
            Element one = el("div").styled("version").id(Cited.anchor(amendment.mark()));
            one.add(
                    el(
                            "h3",
                            say.of(
                                    "recommendation.amendment",
                                    "who",
                                    book.who(amendment.mark().by()),
                                    "version",
                                    amendment.version())));
            one.add(book.cited().source(amendment.mark()));
            one.add(book.cited().anyWords(amendment.mark(), "reasons", 3));
            one.add(
                    diff(
                            book,
                            difference,
                            each.versions().get(amendment.version() - 1).mark(),
                            amendment.mark()));
            one.add(
                    amendment
                            .decision()
                            .map(decision -> decided(book, decision))
                            .orElseGet(() -> p(say.of("recommendation.undecided")).styled("tag")));
            section.add(one);
        }
        return section;
    }

    private static Element decided(Book book, Decision decision) {
        Element facts = facts();
        facts.add(
                el(
                        "dt",
                        book.say()
                                .of(
                                        decision.accepted()
                                                ? "recommendation.accepted"
                                                : "recommendation.rejected")),
                el(
                        "dd",
                        book.cited().source(decision.mark()),
                        book.cited().anyWords(decision.mark(), "reasons", 3)));
        return facts;
    }
}
