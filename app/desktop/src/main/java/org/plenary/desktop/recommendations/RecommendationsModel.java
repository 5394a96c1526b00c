package org.plenary.desktop.recommendations;

import java.util.List;
import java.util.Optional;
import org.plenary.core.event.RecommendationEvent.RecommendationProposed;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.projection.Reported;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Fate;
import org.plenary.desktop.wording.May;
import org.plenary.desktop.wording.People;
import org.plenary.desktop.wording.Remit;
import org.plenary.desktop.wording.Titles;

/// What the list of recommendations says.
final class RecommendationsModel {
    private final Words words;
    private final Moments moments;
    private final Chamber chamber;

    RecommendationsModel(Words words, Moments moments, Chamber chamber) {
        this.words = words;
        this.moments = moments;
        this.chamber = chamber;
    }

    /// The list.
    ///
    /// @param propose the questions on which the reader may propose a recommendation now
    /// @param hindered why they may not, when they may on none
    record Overview(List<Group> groups, List<Integer> propose, String hindered) {}

    /// The recommendations on one question; its words are shown when there are several questions.
    record Group(String question, List<Row> rows) {}

    /// A line of the list.
    ///
    /// @param supporters how many support it, of how many it needs
    /// @param state how far it has come, in a few words
    /// @param own what the reader has to do with it; may be empty
    record Row(
            EntryId id,
            String title,
            Stand stand,
            String state,
            String supporters,
            int supporting,
            int needed,
            String version,
            String own,
            Optional<Fate> fate) {}

    Overview overview() {
        List<Integer> questions = Remit.questions(assembly());
        List<Group> groups =
                questions.stream()
                        .map(question ->
                                new Group(
                                        questions.size() > 1
                                                ? Remit.question(assembly(), texts(), question)
                                                : "",
                                        rows(question)))
                        .toList();
        List<Integer> propose = questions.stream().filter(q -> hindered(q).isEmpty()).toList();
        String why =
                propose.isEmpty() && !questions.isEmpty()
                        ? hindered(questions.getFirst()).orElse("")
                        : "";
        return new Overview(groups, propose, why);
    }

    /// Why nothing can be proposed on a question now.
    Optional<String> hindered(int question) {
        return standing().seat().isEmpty()
                ? Optional.of(words.text("recommendations.no-seat"))
                : May.not(chamber, new RecommendationProposed(question));
    }

    private List<Row> rows(int question) {
        return assembly().recommendations().on(question).map(this::row).toList();
    }

    private Row row(Recommendation recommendation) {
        Stand stand = Stand.of(assembly(), recommendation);
        int needed = assembly().charter().rules().supportersToTable();
        int supporting = recommendation.supporters().size();
        return new Row(
                recommendation.mark().id(),
                Titles.recommendation(words, texts(), recommendation),
                stand,
                state(recommendation, stand),
                words.text("recommendations.supporters", "have", supporting, "needed", needed),
                supporting,
                needed,
                words.text(
                        "recommendations.row.version",
                        "version",
                        recommendation.version(),
                        "who",
                        People.called(words, recommendation.mark().by())),
                own(recommendation),
                Fate.of(words, standing(), recommendation.mark().id())
                        .filter(fate -> fate.tone() != Fate.Tone.RECORDED));
    }

    /// How far a recommendation has come, with the day that matters.
    String state(Recommendation recommendation, Stand stand) {
        return switch (stand) {
            case DRAFTING, CHECKING, WAITING_FOR_A_BALLOT, COUNTING, CARRIED, FALLEN, LEFT ->
                    words.each("recommendations.stand", stand);
            case ANSWERED ->
                    assembly()
                            .responses()
                            .to(recommendation.mark().id())
                            .map(answer -> words.each("recommendations.verdict", answer.verdict()))
                            .orElse("");
            case VOTING ->
                    words.text(
                            "recommendations.voting",
                            "until",
                            assembly()
                                    .ballots()
                                    .on(recommendation.mark().id())
                                    .map(b -> moments.dayAndTime(b.closes()))
                                    .orElse(""));
            case ADOPTED -> words.text("recommendations.adopted", "day", due(recommendation));
            case OVERDUE -> words.text("recommendations.overdue", "day", due(recommendation));
        };
    }

    private String due(Recommendation recommendation) {
        return Reported.of(assembly(), recommendation.mark().id())
                .proof()
                .map(reported -> moments.date(reported.answerDue()))
                .orElse("");
    }

    private String own(Recommendation recommendation) {
        Optional<Integer> seat = standing().seat();
        if (seat.filter(own -> recommendation.draftedBy(own, assembly().roll().seats()))
                .isPresent()) {
            return words.text("recommendations.own.drafter");
        }
        return seat.filter(recommendation.supporters()::containsKey).isPresent()
                ? words.text("recommendations.own.supporter")
                : "";
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
