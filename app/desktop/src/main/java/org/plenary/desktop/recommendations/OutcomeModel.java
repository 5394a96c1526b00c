package org.plenary.desktop.recommendations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.ResponseEvent.ResponseRated;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Charter.Principle;
import org.plenary.core.projection.Checks.Check;
import org.plenary.core.projection.Closed;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.projection.Reported;
import org.plenary.core.projection.Responses.Response;
import org.plenary.core.projection.Responses.SeatResponse;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Stage;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.May;
import org.plenary.desktop.wording.People;
import org.plenary.desktop.wording.ResultInWords;
import org.plenary.desktop.wording.Said;
import org.plenary.desktop.wording.Titles;

/// What became of a recommendation: its check, its ballot, the minority's word and the answer.
final class OutcomeModel {
    private final Words words;
    private final Moments moments;
    private final Chamber chamber;

    OutcomeModel(Words words, Moments moments, Chamber chamber) {
        this.words = words;
        this.moments = moments;
        this.chamber = chamber;
    }

    /// The check of the version that stands, once checking has begun.
    Optional<One.Check> check(Recommendation recommendation) {
        Stage stage = assembly().stages().of(recommendation.question());
        if (stage.compareTo(Stage.CHECKING) < 0) {
            return Optional.empty();
        }
        Check check =
                assembly()
                        .checks()
                        .of(recommendation.mark().id(), recommendation.version())
                        .among(assembly().roll().seats());
        int seated = assembly().roll().seated();
        List<List<String>> rows = new ArrayList<>();
        int complete = Integer.MAX_VALUE;
        for (Principle principle : assembly().charter().principles()) {
            int number = principle.number();
            complete = Math.min(complete, check.to(number).size());
            rows.add(
                    List.of(
                            Titles.principle(words, texts(), principle),
                            words.number(check.count(number, CheckAnswer.KEEPS)),
                            words.number(check.count(number, CheckAnswer.UNSURE)),
                            words.number(check.count(number, CheckAnswer.BREAKS)),
                            words.text(
                                    "recommendations.check.answers",
                                    "answers",
                                    check.to(number).size(),
                                    "seats",
                                    seated)));
        }
        return Optional.of(
                new One.Check(
                        words.text(
                                "recommendations.check.sentence",
                                "least",
                                rows.isEmpty() ? 0 : complete,
                                "seats",
                                seated,
                                "version",
                                recommendation.version()),
                        List.copyOf(rows)));
    }

    /// The ballot on it, once one has opened.
    Optional<One.Ballot> ballot(Recommendation recommendation) {
        return assembly().ballots().on(recommendation.mark().id()).map(this::ballot);
    }

    private One.Ballot ballot(Ballot ballot) {
        EntryId id = ballot.mark().id();
        Optional<Closed> closed = Closed.of(assembly(), id).proof();
        Optional<Closed> settled = closed.filter(Closed::settled);
        String sentence;
        if (closed.isEmpty()) {
            sentence =
                    words.text(
                            "recommendations.ballot.open",
                            "until",
                            moments.dayAndTime(ballot.closes()),
                            "votes",
                            ballot.votes().size(),
                            "seats",
                            ballot.entitled());
        } else if (settled.isEmpty()) {
            sentence =
                    words.text(
                            "recommendations.ballot.unsealing",
                            "opened",
                            ballot.opened().size(),
                            "votes",
                            ballot.votes().size());
        } else {
            sentence =
                    words.text(
                            "recommendations.ballot.counted", "day", moments.date(ballot.closes()));
        }
        return new One.Ballot(
                id,
                sentence,
                settled.map(c -> ResultInWords.of(words, c.counts(), c.rule())),
                minority(ballot),
                ballot.reports().values().stream()
                        .map(mark ->
                                new One.Report(
                                        texts().words(mark).get("title"),
                                        People.called(words, mark.by()),
                                        Said.of(words, texts().of(mark), "text")))
                        .toList());
    }

    private String minority(Ballot ballot) {
        return assembly()
                .minority(ballot.mark().id())
                .filter(minority -> !minority.seats().isEmpty())
                .map(minority -> {
                    int reports = ballot.reports().size();
                    return minority.complete()
                            ? words.text(
                                    "recommendations.minority.done",
                                    "reports",
                                    reports,
                                    "declined",
                                    ballot.declined().size(),
                                    "seats",
                                    minority.seats().size())
                            : words.text(
                                    "recommendations.minority.open",
                                    "seats",
                                    minority.seats().size(),
                                    "until",
                                    moments.dayAndTime(minority.until()));
                })
                .orElse("");
    }

    /// What is owed or was answered, once the recommendation is adopted.
    Optional<One.Answer> answer(Recommendation recommendation) {
        EntryId id = recommendation.mark().id();
        Optional<Reported> adopted = Reported.of(assembly(), id).proof();
        Optional<Response> response = assembly().responses().to(id);
        return adopted.map(reported ->
                response.map(r -> given(recommendation, r, reported))
                        .orElseGet(() -> owed(reported)));
    }

    private One.Answer owed(Reported reported) {
        String day = moments.date(reported.answerDue());
        boolean overdue = !assembly().clock().isBefore(reported.answerDue());
        return new One.Answer(
                overdue
                        ? words.text("recommendations.answer.overdue", "day", day)
                        : words.text("recommendations.answer.due", "day", day),
                Optional.empty(),
                "",
                "",
                List.of(),
                "",
                Optional.empty(),
                false,
                Optional.empty());
    }

    private One.Answer given(Recommendation recommendation, Response response, Reported reported) {
        var said = texts().words(response.mark());
        boolean late = !response.mark().at().isBefore(reported.answerDue());
        String verdict = words.each("recommendations.verdict", response.verdict());
        String day = moments.date(response.mark().at());
        EntryId id = response.mark().id();
        Optional<Integer> own =
                chamber.standing()
                        .get()
                        .seat()
                        .flatMap(seat ->
                                Optional.ofNullable(
                                        assembly()
                                                .responses()
                                                .ratings()
                                                .get(new SeatResponse(seat, id))))
                        .map(rating -> rating.grade());
        return new One.Answer(
                late
                        ? words.text("recommendations.answer.late", "verdict", verdict, "day", day)
                        : words.text(
                                "recommendations.answer.given", "verdict", verdict, "day", day),
                Optional.of(Said.of(words, texts().of(response.mark()), "text")),
                said.get("changed").isBlank()
                        ? ""
                        : Said.of(words, texts().of(response.mark()), "changed").text(),
                Said.of(words, texts().of(recommendation.current().mark()), "text").text(),
                actions(response),
                grades(id),
                own,
                chamber.standing().get().seat().isPresent()
                        && May.not(chamber, new ResponseRated(id, 5)).isEmpty(),
                Optional.of(id));
    }

    private List<String> actions(Response response) {
        var said = texts().words(response.mark());
        List<String> actions = new ArrayList<>();
        for (int i = 0; i < response.actions().size(); i++) {
            LocalDate day = response.actions().get(i);
            actions.add(
                    words.text(
                            "recommendations.answer.action",
                            "day",
                            moments.date(day.atTime(12, 0).atZone(moments.zone()).toInstant()),
                            "what",
                            said.get("action." + (i + 1))));
        }
        return List.copyOf(actions);
    }

    private String grades(EntryId response) {
        List<Integer> grades =
                assembly().responses().ratings().entrySet().stream()
                        .filter(e -> e.getKey().response().equals(response))
                        .map(e -> e.getValue().grade())
                        .toList();
        if (grades.isEmpty()) {
            return words.text("recommendations.answer.ungraded");
        }
        int sum = grades.stream().mapToInt(Integer::intValue).sum();
        return words.text(
                "recommendations.answer.grades",
                "mean",
                Math.round(10.0 * sum / grades.size()) / 10.0,
                "count",
                grades.size(),
                "seats",
                assembly().roll().seated());
    }

    private Assembly assembly() {
        return chamber.standing().get().expected();
    }

    private Texts texts() {
        return chamber.texts();
    }
}
