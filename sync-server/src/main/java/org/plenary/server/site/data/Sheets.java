package org.plenary.server.site.data;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.core.counting.Base;
import org.plenary.core.counting.Counts;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Ballots.Vote;
import org.plenary.core.projection.Checks.Answer;
import org.plenary.core.projection.Closed;
import org.plenary.core.projection.Mark;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.projection.Reported;
import org.plenary.core.projection.Seats;
import org.plenary.core.projection.Seats.Left;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.server.site.book.Book;

/// What the record adds up to, as tables. Ids are those of entries; times are UTC.
final class Sheets {
    private final Book book;

    Sheets(Book book) {
        this.book = book;
    }

    List<Sheet> all() {
        return List.of(
                seats(),
                positions(),
                recommendations(),
                checks(),
                ballots(),
                votes(),
                readings(),
                sessions(),
                responses(),
                refused());
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String time(Instant time) {
        return time.toString();
    }

    private static String id(Mark mark) {
        return mark.id().hex();
    }

    /// The roll through time.
    private Sheet seats() {
        Sheet sheet = Sheet.of("seats", "seat", "since", "until", "ground", "stated", "counted");
        Seats seats = book.assembly().roll().seats();
        for (int seat = 1; seat <= seats.last(); seat++) {
            Optional<Left> left = seats.left(seat);
            sheet.row(
                    seat,
                    time(seats.since(seat).at()),
                    left.map(how -> time(how.since().at())).orElse(""),
                    left.map(how -> how.ground().map(Sheets::name).orElse("own-word")).orElse(""),
                    left.map(how -> id(how.stated())).orElse(""),
                    left.map(how -> id(how.since())).orElse(""));
        }
        return sheet;
    }

    private Sheet positions() {
        Sheet sheet =
                Sheet.of(
                        "positions",
                        "id",
                        "index",
                        "time",
                        "seat",
                        "question",
                        "stance",
                        "previous",
                        "moved");
        for (Statement s : book.assembly().positions().statements().values()) {
            sheet.row(
                    id(s.mark()),
                    s.mark().index(),
                    time(s.mark().at()),
                    s.mark().seat(),
                    s.question(),
                    name(s.stance()),
                    s.previous().map(Object::toString).orElse(""),
                    String.join(
                            " ",
                            s.moved().stream()
                                    .map(m ->
                                            name(m.by())
                                                    + m.source()
                                                            .map(id -> ":" + id.hex())
                                                            .orElse(""))
                                    .toList()));
        }
        return sheet;
    }

    private Sheet recommendations() {
        Sheet sheet =
                Sheet.of(
                        "recommendations",
                        "id",
                        "index",
                        "time",
                        "seat",
                        "question",
                        "title",
                        "version",
                        "supporters",
                        "amendments",
                        "ballot",
                        "adopted");
        for (Recommendation r : book.assembly().recommendations().all().values()) {
            Optional<Ballot> ballot = book.assembly().ballots().on(r.mark().id());
            sheet.row(
                    id(r.mark()),
                    r.mark().index(),
                    time(r.mark().at()),
                    r.mark().seat(),
                    r.question(),
                    book.line(r.current().mark(), "title", 300),
                    r.version(),
                    r.supporters().size(),
                    book.assembly().recommendations().amendmentsTo(r.mark().id()).count(),
                    ballot.map(b -> id(b.mark())).orElse(""),
                    Reported.of(book.assembly(), r.mark().id()).proof().isPresent());
        }
        return sheet;
    }

    private Sheet checks() {
        Sheet sheet =
                Sheet.of("checks", "recommendation", "version", "principle", "seat", "answer");
        for (Recommendation r : book.assembly().recommendations().all().values()) {
            var check = book.assembly().checks().of(r.mark().id(), r.version());
            new TreeMap<>(check.answers())
                    .forEach((principle, answers) ->
                            new TreeMap<Integer, Answer>(answers)
                                    .forEach((seat, answer) ->
                                            sheet.row(
                                                    id(r.mark()),
                                                    r.version(),
                                                    principle,
                                                    seat,
                                                    name(answer.answer()))));
        }
        return sheet;
    }

    private Sheet ballots() {
        Sheet sheet =
                Sheet.of(
                        "ballots",
                        "id",
                        "recommendation",
                        "version",
                        "opened",
                        "closes",
                        "entitled",
                        "cast",
                        "yes",
                        "no",
                        "abstain",
                        "unstated",
                        "unopened",
                        "base",
                        "base-size",
                        "settled",
                        "outcome");
        for (Ballot b : book.assembly().ballots().all().values()) {
            Optional<Closed> closed = Closed.of(book.assembly(), b.mark().id()).proof();
            Base base = b.rule().base();
            Optional<Counts> counts = closed.map(Closed::counts);
            sheet.row(
                    id(b.mark()),
                    b.recommendation().hex(),
                    b.version(),
                    time(b.mark().at()),
                    time(b.closes()),
                    b.entitled(),
                    b.votes().size(),
                    counts.map(c -> "" + c.yes()).orElse(""),
                    counts.map(c -> "" + c.no()).orElse(""),
                    counts.map(c -> "" + c.abstain()).orElse(""),
                    counts.map(c -> "" + c.unstated()).orElse(""),
                    counts.map(c -> "" + c.unopened()).orElse(""),
                    name(base),
                    counts.map(c -> "" + c.of(base)).orElse(""),
                    closed.filter(Closed::settled).isPresent(),
                    closed.flatMap(Closed::outcome).map(Sheets::name).orElse(""));
        }
        return sheet;
    }

    private Sheet votes() {
        Sheet sheet = Sheet.of("votes", "ballot", "seat", "id", "time", "times", "choice");
        for (Ballot b : book.assembly().ballots().all().values()) {
            new TreeMap<Integer, Vote>(b.votes())
                    .forEach((seat, vote) ->
                            sheet.row(
                                    id(b.mark()),
                                    seat,
                                    id(vote.mark()),
                                    time(vote.mark().at()),
                                    vote.times(),
                                    b.choiceOf(seat).map(Sheets::name).orElse("")));
        }
        return sheet;
    }

    private Sheet readings() {
        Sheet sheet = Sheet.of("readings", "item", "seat", "extent");
        for (var item : book.assembly().evidence().items().values()) {
            for (int seat = 1; seat <= book.assembly().roll().lastSeat(); seat++) {
                int of = seat;
                book.assembly()
                        .evidence()
                        .read(seat, item.mark().id())
                        .ifPresent(read -> sheet.row(id(item.mark()), of, name(read.extent())));
            }
        }
        return sheet;
    }

    private Sheet sessions() {
        Sheet sheet =
                Sheet.of("sessions", "id", "title", "start", "end", "state", "present", "eligible");
        Seats seats = book.assembly().roll().seats();
        for (Session s : book.assembly().sessions().all().values()) {
            sheet.row(
                    id(s.mark()),
                    book.line(s.mark(), "title", 300),
                    time(s.start()),
                    time(s.end()),
                    name(s.state()),
                    s.present().size(),
                    s.eligible(seats).size());
        }
        return sheet;
    }

    private Sheet responses() {
        Sheet sheet =
                Sheet.of("responses", "recommendation", "due", "id", "time", "verdict", "overdue");
        for (Recommendation r : book.assembly().recommendations().all().values()) {
            Optional<Reported> reported = Reported.of(book.assembly(), r.mark().id()).proof();
            if (reported.isPresent()) {
                var answer = book.assembly().responses().to(r.mark().id());
                Instant due = reported.get().answerDue();
                Instant until = answer.map(a -> a.mark().at()).orElse(book.assembly().clock());
                sheet.row(
                        id(r.mark()),
                        time(due),
                        answer.map(a -> id(a.mark())).orElse(""),
                        answer.map(a -> time(a.mark().at())).orElse(""),
                        answer.map(a -> name(a.verdict())).orElse(""),
                        until.isAfter(due));
            }
        }
        return sheet;
    }

    private Sheet refused() {
        Sheet sheet = Sheet.of("refused", "id", "index", "time", "kind", "why");
        book.assembly()
                .refused()
                .forEach(each ->
                        sheet.row(
                                each.id().hex(),
                                each.index(),
                                time(each.at()),
                                each.kind(),
                                name(each.why())));
        return sheet;
    }
}
