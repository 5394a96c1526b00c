package org.plenary.desktop.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.counting.Counts;
import org.plenary.core.counting.Rule;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Closed;
import org.plenary.core.projection.Mark;
import org.plenary.core.projection.Minority;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.projection.Recommendations.Version;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.People;
import org.plenary.desktop.wording.ResultInWords;
import org.plenary.desktop.wording.RuleInWords;
import org.plenary.desktop.wording.Said;
import org.plenary.desktop.wording.Titles;

/// What the screen of ballots says.
final class BallotModel {
    private final Words words;
    private final Moments moments;
    private final Chamber chamber;
    private final OwnVote own;

    BallotModel(Words words, Moments moments, Chamber chamber) {
        this.words = words;
        this.moments = moments;
        this.chamber = chamber;
        own = new OwnVote(words, moments, chamber);
    }

    /// A line of the list.
    ///
    /// @param state where it is, with the time that matters
    /// @param mine what the reader has done or still can do; empty for who has no seat
    record Row(EntryId id, String title, Phase phase, String state, String mine, boolean due) {}

    /// A ballot.
    ///
    /// @param text the wording that is voted on, as it was frozen
    /// @param version which version that is
    /// @param rule how it is decided, sentence by sentence
    /// @param times when it closes and when unsealing ends
    /// @param turnout how many have voted, of whom
    /// @param peek who could have seen choices before the closing
    record One(
            EntryId id,
            EntryId recommendation,
            String title,
            Said text,
            String version,
            Phase phase,
            String state,
            List<String> rule,
            List<String> times,
            String turnout,
            String peek,
            OwnVote.Own own,
            Optional<Result> result) {}

    /// What a closed ballot came to.
    ///
    /// @param settled whether nothing can change any more
    /// @param counts the numbers themselves, for the picture
    /// @param words every number in words; empty before everything is settled
    /// @param progress how far unsealing is; empty once it is over
    /// @param unopened what votes that were never opened mean; empty without such
    record Result(
            boolean settled,
            Counts counts,
            Rule rule,
            Optional<ResultInWords> words,
            String progress,
            String unopened,
            MinorityPart minority) {}

    /// The minority's word.
    ///
    /// @param sentence who the minority is and until when it may report
    /// @param own what the reader, as one of them, can do; empty for others
    record MinorityPart(String sentence, String own, boolean mayReport, List<Report> reports) {}

    /// A minority report.
    record Report(String title, String who, Said text) {}

    /// Every ballot: those that are open first, then the latest.
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Ballot ballot : assembly().ballots().all().values()) {
            Row row = row(ballot);
            if (row.phase() == Phase.OPEN) {
                rows.add((int) rows.stream().filter(r -> r.phase() == Phase.OPEN).count(), row);
            } else {
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }

    private Row row(Ballot ballot) {
        Phase phase = Phase.of(assembly(), ballot);
        return new Row(
                ballot.mark().id(),
                title(ballot),
                phase,
                state(ballot, phase),
                own.line(ballot, phase),
                phase == Phase.OPEN && own.isDue(ballot));
    }

    /// The ballot with this id, or on the recommendation with this id.
    Optional<Ballot> find(EntryId id) {
        return assembly().ballots().ballot(id).or(() -> assembly().ballots().on(id));
    }

    Optional<One> one(EntryId id) {
        return find(id).map(this::one);
    }

    private One one(Ballot ballot) {
        Phase phase = Phase.of(assembly(), ballot);
        return new One(
                ballot.mark().id(),
                ballot.recommendation(),
                title(ballot),
                text(ballot),
                words.text("ballot.version", "version", ballot.version()),
                phase,
                state(ballot, phase),
                RuleInWords.of(words, ballot.rule(), ballot.entitled()).sentences(),
                times(ballot, phase),
                words.text(
                        "ballot.turnout",
                        "votes",
                        ballot.votes().size(),
                        "seats",
                        ballot.entitled()),
                words.text(
                        phase == Phase.OPEN || phase == Phase.CLOSING
                                ? "ballot.peek.open"
                                : "ballot.peek.closed"),
                own.of(ballot, phase),
                Closed.of(assembly(), ballot.mark().id())
                        .proof()
                        .map(closed -> result(ballot, closed)));
    }

    private String state(Ballot ballot, Phase phase) {
        return switch (phase) {
            case OPEN ->
                    words.text("ballot.state.open", "until", moments.dayAndTime(ballot.closes()));
            case CLOSING -> words.text("ballot.state.closing");
            case UNSEALING ->
                    words.text(
                            "ballot.state.unsealing",
                            "until",
                            moments.dayAndTime(ballot.unsealingEnds()));
            case SETTLED ->
                    Closed.of(assembly(), ballot.mark().id())
                            .proof()
                            .flatMap(Closed::outcome)
                            .map(outcome -> ResultInWords.outcome(words, outcome))
                            .orElse("");
        };
    }

    private List<String> times(Ballot ballot, Phase phase) {
        String closes = moments.dayAndTime(ballot.closes());
        String zone = moments.zoneName(ballot.closes());
        String unseals = moments.dayAndTime(ballot.unsealingEnds());
        return List.of(
                phase == Phase.OPEN
                        ? words.text("ballot.closes", "when", closes, "zone", zone)
                        : words.text("ballot.closed", "when", closes, "zone", zone),
                phase == Phase.SETTLED
                        ? words.text("ballot.unsealed", "when", unseals)
                        : words.text("ballot.unseals", "when", unseals));
    }

    private Result result(Ballot ballot, Closed closed) {
        Counts counts = closed.counts();
        boolean settled = closed.settled();
        return new Result(
                settled,
                counts,
                closed.rule(),
                settled
                        ? Optional.of(ResultInWords.of(words, counts, closed.rule()))
                        : Optional.empty(),
                settled
                        ? ""
                        : words.text(
                                "ballot.unsealing",
                                "opened",
                                ballot.opened().size(),
                                "votes",
                                ballot.votes().size(),
                                "until",
                                moments.dayAndTime(ballot.unsealingEnds())),
                settled && counts.unopened() > 0
                        ? words.text(
                                "ballot.unopened",
                                "count",
                                counts.unopened(),
                                "votes",
                                counts.cast())
                        : "",
                minority(ballot, closed));
    }

    private MinorityPart minority(Ballot ballot, Closed closed) {
        Optional<Minority> found = assembly().minority(ballot.mark().id());
        List<Report> reports = ballot.reports().values().stream().map(this::report).toList();
        if (found.isEmpty() || !closed.settled()) {
            return new MinorityPart("", "", false, reports);
        }
        Minority minority = found.get();
        Optional<Integer> seat = standing().seat().filter(minority.seats()::contains);
        boolean over = !assembly().clock().isBefore(minority.until());
        boolean done =
                seat.filter(s ->
                                ballot.reports().containsKey(s) || ballot.declined().containsKey(s))
                        .isPresent();
        return new MinorityPart(
                sentence(ballot, minority, over),
                seat.map(s -> ownMinority(ballot, s, over)).orElse(""),
                seat.isPresent() && !over && !done,
                reports);
    }

    private String sentence(Ballot ballot, Minority minority, boolean over) {
        int seats = minority.seats().size();
        if (seats == 0) {
            return words.text("ballot.minority.nobody");
        }
        return over
                ? words.text(
                        "ballot.minority.over",
                        "seats",
                        seats,
                        "reports",
                        ballot.reports().size(),
                        "declined",
                        ballot.declined().size())
                : words.text(
                        "ballot.minority.until",
                        "seats",
                        seats,
                        "until",
                        moments.dayAndTime(minority.until()),
                        "reports",
                        ballot.reports().size(),
                        "declined",
                        ballot.declined().size());
    }

    private String ownMinority(Ballot ballot, int seat, boolean over) {
        if (ballot.reports().containsKey(seat)) {
            return words.text("ballot.minority.own.reported");
        }
        if (ballot.declined().containsKey(seat)) {
            return words.text("ballot.minority.own.declined");
        }
        return words.text(over ? "ballot.minority.own.over" : "ballot.minority.own.may");
    }

    private Report report(Mark mark) {
        return new Report(
                texts().words(mark).get("title"),
                People.called(words, mark.by()),
                Said.of(words, texts().of(mark), "text"));
    }

    private String title(Ballot ballot) {
        return version(ballot)
                .map(v -> Titles.version(words, texts(), v))
                .orElseGet(() -> words.text("wording.recommendation"));
    }

    private Said text(Ballot ballot) {
        return version(ballot)
                .map(v -> Said.of(words, texts().of(v.mark()), "text"))
                .orElseGet(() -> new Said("", false));
    }

    private Optional<Version> version(Ballot ballot) {
        return assembly()
                .recommendations()
                .recommendation(ballot.recommendation())
                .map(Recommendation::versions)
                .flatMap(all ->
                        all.stream().filter(v -> v.number() == ballot.version()).findFirst());
    }

    private Standing standing() {
        return chamber.standing().get();
    }

    private Assembly assembly() {
        return standing().expected();
    }

    private Texts texts() {
        return chamber.texts();
    }
}
