package org.plenary.server.site.page;

import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.facts;
import static org.plenary.server.site.html.Html.link;
import static org.plenary.server.site.html.Html.p;
import static org.plenary.server.site.html.Html.section;
import static org.plenary.server.site.html.Html.text;
import static org.plenary.server.site.page.Hemicycle.number;

import java.io.IOException;
import java.util.Optional;
import org.plenary.core.counting.Base;
import org.plenary.core.counting.Counts;
import org.plenary.core.counting.Outcome;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Ballots.Vote;
import org.plenary.core.projection.Closed;
import org.plenary.core.projection.Mark;
import org.plenary.core.projection.Minority;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Chapter;
import org.plenary.server.site.book.Cited;
import org.plenary.server.site.book.Page;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.book.Shelf;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Table;

/// How they voted: every number with its base, the rule in words, and each recorded vote.
public final class BallotPages implements Chapter {
    /// How wide a letter of the bar's own type is at most, in the bar's units.
    private static final int LETTER = 11;

    static String path(Ballot ballot) {
        return "ballots/" + ballot.mark().id().hex() + ".html";
    }

    static String title(Book book, Ballot ballot) {
        return book.assembly()
                .recommendations()
                .recommendation(ballot.recommendation())
                .map(r -> book.title(r.versions().get(ballot.version() - 1).mark()))
                .orElse(book.say().of("words.untitled"));
    }

    @Override
    public void write(Book book, Shelf shelf) throws IOException {
        Sentences say = book.say();
        Element content = el("div", p(say.of("ballots.what")));
        for (Ballot ballot : book.assembly().ballots().all().values()) {
            content.add(
                    el("section", el("h2", link(path(ballot), title(book, ballot))))
                            .styled("result")
                            .add(summary(book, ballot)));
            shelf.put(
                    new Page(
                            path(ballot),
                            say.of("ballot.title", "title", title(book, ballot)),
                            "ballots",
                            whole(book, ballot)));
        }
        content.add(
                book.assembly().ballots().all().isEmpty()
                        ? p(say.of("ballots.none"))
                        : p(link("minority.html", say.of("ballots.minority"))));
        shelf.put(new Page("ballots.html", say.of("ballots.title"), "ballots", content));
        shelf.put(
                new Page(
                        "minority.html",
                        say.of("minority.title"),
                        "ballots",
                        new MinorityReports(book).content()));
    }

    private static Optional<Closed> closed(Book book, Ballot ballot) {
        return Closed.of(book.assembly(), ballot.mark().id()).proof();
    }

    /// What came of a ballot, in two sentences and a bar; or when it closes.
    static Element summary(Book book, Ballot ballot) {
        Sentences say = book.say();
        Optional<Closed> closed = closed(book, ballot);
        if (closed.isEmpty()) {
            return p(
                    say.of(
                            "ballot.open",
                            "time",
                            book.times().text(ballot.closes()),
                            "votes",
                            ballot.votes().size(),
                            "entitled",
                            ballot.entitled()));
        }
        Counts counts = closed.get().counts();
        String outcome =
                closed.get()
                        .outcome()
                        .map(o -> say.each("outcome.sentence", o))
                        .orElse(
                                say.of(
                                        "ballot.unsealing",
                                        "time",
                                        book.times().text(ballot.unsealingEnds())));
        Element summary = el("div", p(el("strong", outcome)));
        decisive(book, ballot).ifPresent(yes -> summary.add(p(yes)));
        return summary.add(bar(say, counts), p(inWords(say, counts)).styled("cite"));
    }

    /// Who said yes, of the rule's own base, once nothing about it can change any more.
    static Optional<String> decisive(Book book, Ballot ballot) {
        return closed(book, ballot)
                .filter(Closed::settled)
                .map(closed -> closed.counts().yesOf(ballot.rule().base()))
                .map(yes -> book.say().of("ballot.yes") + " " + book.numbers().share(yes));
    }

    private static Element bar(Sentences say, Counts counts) {
        Element svg =
                el("svg").with("viewBox", "0 0 700 36").with("aria-hidden", "true").styled("tally");
        double x = 0;
        int[] parts = {
            counts.yes(),
            counts.no(),
            counts.abstain(),
            counts.unstated(),
            counts.unopened(),
            counts.entitled() - counts.cast()
        };
        for (int i = 0; i < parts.length; i++) {
            double width = counts.entitled() == 0 ? 0 : 700.0 * parts[i] / counts.entitled();
            if (width > 0) {
                svg.add(
                        el("rect")
                                .with("x", number(x))
                                .with("y", "2")
                                .with("width", number(width))
                                .with("height", "32")
                                .styled("t" + (i + 1)));
                String label = i < 3 ? label(say, i, parts[i]) : "";
                if (!label.isEmpty() && width > LETTER * (label.length() + 1)) {
                    svg.add(
                            el("text", label)
                                    .with("x", number(x + width / 2))
                                    .with("y", "24")
                                    .styled("count on-t" + (i + 1)));
                }
            }
            x += width;
        }
        return svg;
    }

    private static String label(Sentences say, int part, int count) {
        String name = part == 0 ? "choice.yes" : part == 1 ? "choice.no" : "choice.abstain";
        return say.of(name) + " " + count;
    }

    private static String inWords(Sentences say, Counts counts) {
        return say.of(
                "ballot.bar",
                "yes",
                counts.yes(),
                "no",
                counts.no(),
                "abstain",
                counts.abstain(),
                "unstated",
                counts.unstated(),
                "unopened",
                counts.unopened(),
                "absent",
                counts.entitled() - counts.cast());
    }

    private static Element whole(Book book, Ballot ballot) {
        Sentences say = book.say();
        Element page = el("div").id(Cited.anchor(ballot.mark()));
        page.add(summary(book, ballot));
        Optional<Closed> closed = closed(book, ballot);
        closed.ifPresent(c -> page.add(numbers(book, c.counts()), bases(book, ballot, c)));
        page.add(rule(book, ballot), wording(book, ballot));
        if (closed.isPresent()) {
            page.add(
                    p(
                            link(
                                    "minority.html#b-" + ballot.mark().id().hex(),
                                    say.of(
                                            "recommendation.minority",
                                            "reports",
                                            ballot.reports().size()))));
        }
        return page.add(votes(book, ballot), peek(book));
    }

    private static Element numbers(Book book, Counts counts) {
        Sentences say = book.say();
        String entitled = say.each("base", Base.ENTITLED);
        int all = counts.entitled();
        Table table =
                new Table(say.of("ballot.table"), say.of("ballot.what"), say.of("ballot.seats"));
        table.row(say.of("choice.yes"), book.numbers().of(counts.yes(), all, entitled));
        table.row(say.of("choice.no"), book.numbers().of(counts.no(), all, entitled));
        table.row(say.of("choice.abstain"), book.numbers().of(counts.abstain(), all, entitled));
        table.row(say.of("choice.unstated"), book.numbers().of(counts.unstated(), all, entitled));
        table.row(say.of("ballot.unopened"), book.numbers().of(counts.unopened(), all, entitled));
        table.row(say.of("ballot.cast"), book.numbers().of(counts.cast(), all, entitled));
        table.row(say.of("ballot.absent"), book.numbers().of(all - counts.cast(), all, entitled));
        table.row(say.of("ballot.entitled"), say.number(all));
        return section("numbers", say.of("ballot.numbers")).add(table.numbers().node());
    }

    private static Element bases(Book book, Ballot ballot, Closed closed) {
        Sentences say = book.say();
        Table table =
                new Table(say.of("ballot.bases"), say.of("ballot.base"), say.of("ballot.yes-of"));
        for (Base base : Base.values()) {
            String name = book.numbers().base(base);
            table.row(
                    base == ballot.rule().base() ? say.of("ballot.this-base", "base", name) : name,
                    book.numbers().share(closed.counts().yesOf(base)));
        }
        return section("bases", say.of("ballot.bases.title"))
                .add(p(say.of("ballot.bases.what")), table.numbers().node());
    }

    private static Element rule(Book book, Ballot ballot) {
        Sentences say = book.say();
        Element facts = facts();
        facts.add(el("dt", say.of("ballot.opened")), el("dd", book.cited().when(ballot.mark())));
        facts.add(el("dt", say.of("ballot.closes")), el("dd", book.times().at(ballot.closes())));
        ballot.closed()
                .ifPresent(mark ->
                        facts.add(
                                el("dt", say.of("ballot.closed")),
                                el("dd", book.cited().when(mark))));
        facts.add(
                el("dt", say.of("ballot.unseal-by")),
                el("dd", book.times().at(ballot.unsealingEnds())));
        return section("rule", say.of("ballot.rule"))
                .add(p(book.numbers().rule(ballot.rule(), ballot.entitled())))
                .add(p(say.of("ballot.frozen")), facts)
                .add(p(link("charter.html", say.of("ballot.charter"))));
    }

    private static Element wording(Book book, Ballot ballot) {
        Sentences say = book.say();
        Element wording = section("wording", say.of("ballot.wording", "version", ballot.version()));
        book.assembly()
                .recommendations()
                .recommendation(ballot.recommendation())
                .ifPresent(r -> {
                    Mark version = r.versions().get(ballot.version() - 1).mark();
                    wording.add(book.cited().words(version, "text", 2));
                    wording.add(
                            p(link(RecommendationPages.path(r), say.of("ballot.recommendation"))));
                });
        return wording;
    }

    /// What a seat voted in a ballot, as far as it is open.
    static String vote(Book book, Ballot ballot, int seat) {
        Sentences say = book.say();
        if (!ballot.electorate().has(seat)) {
            return say.of("vote.not-entitled");
        }
        Vote vote = ballot.votes().get(seat);
        if (vote == null) {
            return say.of("vote.none");
        }
        return ballot.choiceOf(seat)
                .map(choice -> say.each("choice", choice))
                .orElse(say.of(ballot.closed().isEmpty() ? "vote.sealed" : "vote.unopened"));
    }

    private static Element votes(Book book, Ballot ballot) {
        Sentences say = book.say();
        Table table =
                new Table(
                        say.of("votes.table"),
                        say.of("people.seat"),
                        say.of("votes.vote"),
                        say.of("votes.times"),
                        say.of("votes.received"));
        for (int seat : ballot.electorate().numbers()) {
            Vote vote = ballot.votes().get(seat);
            if (vote != null) {
                table.row(
                        book.marked(link(PeoplePages.path(seat), book.seat(seat)), seat),
                        text(vote(book, ballot, seat)),
                        text(say.number(vote.times())),
                        book.cited().when(vote.mark()));
            }
        }
        return section("votes", say.of("votes.title"))
                .add(p(say.of("votes.what")))
                .add(irregular(book, ballot))
                .add(el("details", el("summary", say.of("votes.show")), table.node()));
    }

    /// How many of the votes are of people who should never have had a seat: nothing is counted
    /// anew, since nobody declares a result, but everybody can see what it would change.
    private static Element irregular(Book book, Ballot ballot) {
        long votes =
                ballot.votes().keySet().stream()
                        .filter(seat -> book.assembly().roll().seats().irregular(seat))
                        .count();
        Element said = el("div");
        return votes == 0
                ? said
                : said.add(
                        p(
                                book.say()
                                        .of(
                                                "votes.irregular",
                                                "votes",
                                                votes,
                                                "cast",
                                                ballot.votes().size())));
    }

    private static Element peek(Book book) {
        return section("peek", book.say().of("peek.title")).add(p(book.say().of("peek")));
    }

    /// Reports of those who did not prevail.
    private record MinorityReports(Book book) {
        Element content() {
            Sentences say = book.say();
            Element content = el("div", p(say.of("minority.what")));
            for (Ballot ballot : book.assembly().ballots().all().values()) {
                content.add(of(ballot));
            }
            return book.assembly().ballots().all().isEmpty()
                    ? content.add(p(say.of("ballots.none")))
                    : content;
        }

        private Element of(Ballot ballot) {
            Sentences say = book.say();
            Element section = section("b-" + ballot.mark().id().hex(), title(book, ballot));
            section.add(p(link(path(ballot), say.of("recommendation.ballot"))));
            Optional<Minority> minority = book.assembly().minority(ballot.mark().id());
            boolean settled = closed(book, ballot).filter(Closed::settled).isPresent();
            if (minority.isEmpty() || !settled) {
                return section.add(p(say.of("minority.not-yet")));
            }
            boolean carried =
                    closed(book, ballot)
                            .flatMap(Closed::outcome)
                            .filter(o -> o == Outcome.CARRIED)
                            .isPresent();
            section.add(
                    p(
                            say.of(
                                    carried ? "minority.no" : "minority.yes",
                                    "seats",
                                    minority.get().seats().size(),
                                    "reports",
                                    ballot.reports().size(),
                                    "declined",
                                    ballot.declined().size(),
                                    "until",
                                    book.times().text(minority.get().until()))));
            ballot.reports().forEach((_, mark) -> section.add(report(mark)));
            return section;
        }

        private Element report(Mark mark) {
            return el("article")
                    .styled("statement")
                    .id(Cited.anchor(mark))
                    .add(
                            el("h3", book.title(mark)),
                            book.cited().source(mark),
                            book.cited().words(mark, "text", 3));
        }
    }
}
