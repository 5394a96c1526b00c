package org.plenary.desktop.principles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.CheckEvent.ConcernAnswered;
import org.plenary.core.event.CheckEvent.PrincipleAnswered;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Charter.Principle;
import org.plenary.core.projection.Checks.Check;
import org.plenary.core.projection.Mark;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Stage;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.May;
import org.plenary.desktop.wording.People;
import org.plenary.desktop.wording.Said;
import org.plenary.desktop.wording.Thresholds;
import org.plenary.desktop.wording.Titles;

/// What the screen of principles says.
final class PrinciplesModel {
    private final Words words;
    private final Moments moments;
    private final Chamber chamber;

    PrinciplesModel(Words words, Moments moments, Chamber chamber) {
        this.words = words;
        this.moments = moments;
        this.chamber = chamber;
    }

    /// The overview.
    ///
    /// @param sentence what the check is, and when it is
    /// @param principles every principle, to read at any time
    record Overview(String sentence, List<Row> rows, List<Text> principles) {}

    /// One recommendation and how far its check is.
    ///
    /// @param mine how far the reader's own check is, in a sentence
    /// @param answered how many of `all` principles the reader has answered
    /// @param open whether the reader can answer now
    record Row(
            EntryId id,
            String title,
            String mine,
            int answered,
            int all,
            boolean open,
            String wall) {}

    /// A principle to read.
    ///
    /// @param why why it is asked
    /// @param source where it comes from
    /// @param text what it means, in more words
    record Text(int number, String title, String question, String why, String source, Said text) {}

    /// The check of one recommendation.
    ///
    /// @param hindered why the reader cannot answer now; empty when they can
    /// @param go what the button says that leads to answering
    /// @param wall what still stands between it and a ballot, sentence by sentence
    /// @param details which answers are missing, and from whom
    /// @param next the next recommendation that awaits the reader's answers, once this one does not
    record One(
            EntryId id,
            int version,
            String title,
            Said text,
            String mine,
            int answered,
            int all,
            String hindered,
            String go,
            String state,
            List<String> wall,
            List<String> details,
            List<Answered> principles,
            Optional<Row> next) {}

    /// How one principle was answered.
    ///
    /// @param own what the reader answered; empty before
    /// @param counts the answers with their base
    /// @param concern that enough say it is broken, and whether that is answered; may be empty
    /// @param reasons what people said, those who call it broken first
    /// @param reply the drafters' answer
    /// @param mayReply whether the reader, as a drafter, can answer the concern
    record Answered(
            Text principle,
            String own,
            String counts,
            String concern,
            List<Reason> reasons,
            Optional<Said> reply,
            String replied,
            boolean mayReply) {}

    /// What somebody said of their answer.
    record Reason(String who, String answer, Said text) {}

    Overview overview() {
        List<Row> rows =
                assembly().recommendations().all().values().stream()
                        .filter(r -> stage(r).compareTo(Stage.CHECKING) >= 0)
                        .map(this::row)
                        .toList();
        return new Overview(
                words.text(
                        rows.isEmpty() ? "principles.overview.later" : "principles.overview.now"),
                rows,
                assembly().charter().principles().stream().map(this::text).toList());
    }

    private Row row(Recommendation recommendation) {
        int all = assembly().charter().principles().size();
        int answered = answered(recommendation);
        return new Row(
                recommendation.mark().id(),
                Titles.recommendation(words, texts(), recommendation),
                mine(recommendation, answered, all),
                answered,
                all,
                hindered(recommendation).isEmpty(),
                wall(recommendation).state());
    }

    private String mine(Recommendation recommendation, int answered, int all) {
        if (standing().seat().isEmpty()) {
            return words.text("principles.no-seat");
        }
        if (answered == all) {
            return words.text("principles.mine.complete", "all", all);
        }
        return hindered(recommendation).isPresent()
                ? words.text("principles.mine.closed", "answered", answered, "all", all)
                : words.text("principles.mine.open", "answered", answered, "all", all);
    }

    private int answered(Recommendation recommendation) {
        return standing()
                .seat()
                .map(seat ->
                        (int)
                                assembly().charter().principles().stream()
                                        .filter(p ->
                                                check(recommendation)
                                                        .to(p.number())
                                                        .containsKey(seat))
                                        .count())
                .orElse(0);
    }

    Optional<String> hindered(Recommendation recommendation) {
        return standing().seat().isEmpty()
                ? Optional.of(words.text("principles.no-seat"))
                : May.not(
                        chamber,
                        new PrincipleAnswered(
                                recommendation.mark().id(),
                                recommendation.version(),
                                1,
                                CheckAnswer.UNSURE));
    }

    Optional<Recommendation> recommendation(EntryId id) {
        return assembly().recommendations().recommendation(id);
    }

    /// The check of a recommendation whose question is being checked, or was.
    Optional<One> one(EntryId id) {
        return recommendation(id)
                .filter(r -> stage(r).compareTo(Stage.CHECKING) >= 0)
                .map(this::one);
    }

    private One one(Recommendation recommendation) {
        int all = assembly().charter().principles().size();
        int answered = answered(recommendation);
        WallWords wall = wall(recommendation);
        String go =
                answered == 0
                        ? words.text("principles.go.begin")
                        : words.text(answered < all ? "principles.go.on" : "principles.go.change");
        return new One(
                recommendation.mark().id(),
                recommendation.version(),
                Titles.recommendation(words, texts(), recommendation),
                Said.of(words, texts().of(recommendation.current().mark()), "text"),
                mine(recommendation, answered, all),
                answered,
                all,
                standing().seat().isEmpty() ? "" : hindered(recommendation).orElse(""),
                hindered(recommendation).isEmpty() ? go : "",
                wall.state(),
                wall.missing(),
                wall.details(),
                assembly().charter().principles().stream()
                        .map(p -> answered(recommendation, p))
                        .toList(),
                answered < all ? Optional.empty() : next(recommendation));
    }

    private WallWords wall(Recommendation recommendation) {
        return new WallWords(words, moments, texts(), assembly(), recommendation);
    }

    private Optional<Row> next(Recommendation done) {
        return overview().rows().stream()
                .filter(row -> !row.id().equals(done.mark().id()))
                .filter(row -> row.open() && row.answered() < row.all())
                .findFirst();
    }

    private Answered answered(Recommendation recommendation, Principle principle) {
        Check check = check(recommendation);
        Check sitting = check.among(assembly().roll().seats());
        int number = principle.number();
        Optional<Mark> reply = Optional.ofNullable(check.replies().get(number));
        return new Answered(
                text(principle),
                standing()
                        .seat()
                        .flatMap(seat -> Optional.ofNullable(check.to(number).get(seat)))
                        .map(a -> words.each("principles.answer", a.answer()))
                        .orElse(""),
                words.text(
                        "principles.counts",
                        "keeps",
                        sitting.count(number, CheckAnswer.KEEPS),
                        "unsure",
                        sitting.count(number, CheckAnswer.UNSURE),
                        "breaks",
                        sitting.count(number, CheckAnswer.BREAKS),
                        "answers",
                        sitting.to(number).size(),
                        "seats",
                        assembly().roll().seated()),
                concern(sitting, number),
                reasons(check, number),
                reply.map(mark -> Said.of(words, texts().of(mark), "text")),
                reply.map(mark ->
                                words.text(
                                        "principles.replied",
                                        "who",
                                        People.called(words, mark.by())))
                        .orElse(""),
                isDrafter(recommendation)
                        && reply.isEmpty()
                        && May.not(
                                        chamber,
                                        new ConcernAnswered(
                                                recommendation.mark().id(),
                                                recommendation.version(),
                                                number))
                                .isEmpty());
    }

    private boolean isDrafter(Recommendation recommendation) {
        var seats = assembly().roll().seats();
        return standing().seat().filter(seat -> recommendation.draftedBy(seat, seats)).isPresent();
    }

    private String concern(Check check, int number) {
        return Missing.concerns(assembly(), check).stream()
                .filter(c -> c.principle().number() == number)
                .findFirst()
                .map(c ->
                        words.text(
                                c.answered()
                                        ? "principles.concern.answered"
                                        : "principles.concern.open",
                                "breaks",
                                c.breaks(),
                                "answers",
                                c.answers(),
                                "share",
                                Thresholds.text(words, assembly().charter().rules().concernShare()),
                                "least",
                                c.least()))
                .orElse("");
    }

    /// What people said, those who call it broken first, then those who are unsure.
    List<Reason> reasons(Check check, int number) {
        List<Reason> reasons = new ArrayList<>();
        for (CheckAnswer answer :
                List.of(CheckAnswer.BREAKS, CheckAnswer.UNSURE, CheckAnswer.KEEPS)) {
            check.to(number).values().stream()
                    .filter(a -> a.answer() == answer && a.mark().body().isPresent())
                    .sorted((a, b) -> Integer.compare(a.mark().seat(), b.mark().seat()))
                    .forEach(a ->
                            reasons.add(
                                    new Reason(
                                            People.called(words, a.mark().by()),
                                            words.each("principles.answer", answer),
                                            Said.of(words, texts().of(a.mark()), "reason"))));
        }
        return List.copyOf(reasons);
    }

    Text text(Principle principle) {
        var said = texts().words(principle.mark());
        return new Text(
                principle.number(),
                Titles.principle(words, texts(), principle),
                said.get("question"),
                said.get("why"),
                said.get("source"),
                Said.of(words, texts().of(principle.mark()), "text"));
    }

    /// The group that a principle belongs to, in words.
    String group(int number) {
        return assembly().charter().principles().stream()
                .filter(p -> p.number() == number)
                .findFirst()
                .map(p -> words.each("principles.group", p.group()))
                .orElse("");
    }

    Check check(Recommendation recommendation) {
        return assembly().checks().of(recommendation.mark().id(), recommendation.version());
    }

    private Stage stage(Recommendation recommendation) {
        return assembly().stages().of(recommendation.question());
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
