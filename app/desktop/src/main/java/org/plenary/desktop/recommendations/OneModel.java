package org.plenary.desktop.recommendations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.Event;
import org.plenary.core.event.RecommendationEvent.AmendmentDecided;
import org.plenary.core.event.RecommendationEvent.AmendmentProposed;
import org.plenary.core.event.RecommendationEvent.RecommendationRevised;
import org.plenary.core.event.RecommendationEvent.RecommendationSupported;
import org.plenary.core.event.RecommendationEvent.SupportWithdrawn;
import org.plenary.core.event.ResponseEvent.ResponseGiven;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Mark;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.ResponseVerdict;
import org.plenary.core.term.Role;
import org.plenary.core.term.Stage;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Fate;
import org.plenary.desktop.wording.May;
import org.plenary.desktop.wording.People;
import org.plenary.desktop.wording.Said;
import org.plenary.desktop.wording.Titles;

/// What the page of one recommendation says.
final class OneModel {
    private final Words words;
    private final Moments moments;
    private final Chamber chamber;

    OneModel(Words words, Moments moments, Chamber chamber) {
        this.words = words;
        this.moments = moments;
        this.chamber = chamber;
    }

    /// The recommendation with this id, or the one that the amendment with this id is to.
    Optional<One> one(EntryId id) {
        return find(id).map(this::one);
    }

    Optional<Recommendation> find(EntryId id) {
        return assembly()
                .recommendations()
                .recommendation(id)
                .or(() ->
                        assembly()
                                .recommendations()
                                .amendment(id)
                                .flatMap(a ->
                                        assembly()
                                                .recommendations()
                                                .recommendation(a.recommendation())));
    }

    private One one(Recommendation recommendation) {
        EntryId id = recommendation.mark().id();
        Stand stand = Stand.of(assembly(), recommendation);
        Mark current = recommendation.current().mark();
        var outcome = new OutcomeModel(words, moments, chamber);
        return new One(
                id,
                Titles.recommendation(words, texts(), recommendation),
                stand,
                new RecommendationsModel(words, moments, chamber).state(recommendation, stand),
                words.text(
                        "recommendations.origin",
                        "version",
                        recommendation.version(),
                        "who",
                        People.called(words, current.by()),
                        "when",
                        when(current)),
                words.text(
                        "recommendations.drafters",
                        "count",
                        recommendation.drafters().size(),
                        "seats",
                        seats(recommendation.drafters())),
                Said.of(words, texts().of(current), "text"),
                Said.of(words, texts().of(current), "reasons"),
                Fate.of(words, standing(), current.id()),
                support(recommendation),
                actions(recommendation),
                versions(recommendation),
                amendments(recommendation),
                outcome.check(recommendation),
                outcome.ballot(recommendation),
                outcome.answer(recommendation));
    }

    private One.Support support(Recommendation recommendation) {
        int have = recommendation.supporters().size();
        int needed = assembly().charter().rules().supportersToTable();
        return new One.Support(
                have,
                needed,
                have >= needed
                        ? words.text(
                                "recommendations.support.enough", "have", have, "needed", needed)
                        : words.text(
                                "recommendations.support.short",
                                "have",
                                have,
                                "needed",
                                needed,
                                "missing",
                                needed - have),
                seats(recommendation.supporters().keySet()),
                standing().seat().filter(recommendation.supporters()::containsKey).isPresent());
    }

    /// Seats as a list in a sentence.
    private String seats(Collection<Integer> seats) {
        return String.join(", ", seats.stream().sorted().map(words::number).toList());
    }

    private One.Actions actions(Recommendation recommendation) {
        EntryId id = recommendation.mark().id();
        int version = recommendation.version();
        boolean member = standing().seat().isPresent();
        Event amending = new AmendmentProposed(id, version);
        return new One.Actions(
                member && may(new RecommendationSupported(id)),
                member && may(new SupportWithdrawn(id)),
                member && may(amending),
                member && may(new RecommendationRevised(id, version + 1, Optional.empty())),
                standing().me().role() == Role.AUTHORITY
                        && may(new ResponseGiven(id, ResponseVerdict.ACCEPTED, List.of())),
                member ? May.not(chamber, amending).orElse("") : "");
    }

    private boolean may(Event event) {
        return May.not(chamber, event).isEmpty();
    }

    private List<One.Version> versions(Recommendation recommendation) {
        List<One.Version> versions = new ArrayList<>();
        String before = "";
        for (var version : recommendation.versions()) {
            Said text = Said.of(words, texts().of(version.mark()), "text");
            versions.addFirst(
                    new One.Version(
                            version.number(),
                            versionLine(version.number(), version.mark(), version.amendment()),
                            Said.of(words, texts().of(version.mark()), "reasons"),
                            version.number() == 1 ? text.text() : before,
                            text.text()));
            before = text.text();
        }
        return List.copyOf(versions);
    }

    private String versionLine(int number, Mark mark, Optional<EntryId> amendment) {
        Optional<String> author =
                amendment
                        .flatMap(assembly().recommendations()::amendment)
                        .map(a -> People.called(words, a.mark().by()));
        return author.map(by ->
                        words.text(
                                "recommendations.version.amended",
                                "number",
                                number,
                                "who",
                                People.called(words, mark.by()),
                                "when",
                                when(mark),
                                "author",
                                by))
                .orElseGet(() ->
                        words.text(
                                "recommendations.version.line",
                                "number",
                                number,
                                "who",
                                People.called(words, mark.by()),
                                "when",
                                when(mark)));
    }

    private List<One.Amendment> amendments(Recommendation recommendation) {
        List<One.Amendment> amendments = new ArrayList<>();
        assembly()
                .recommendations()
                .amendmentsTo(recommendation.mark().id())
                .forEach(a -> amendments.addFirst(amendment(recommendation, a)));
        return List.copyOf(amendments);
    }

    private One.Amendment amendment(
            Recommendation recommendation,
            org.plenary.core.projection.Recommendations.Amendment amendment) {
        EntryId id = amendment.mark().id();
        String before =
                recommendation.versions().stream()
                        .filter(v -> v.number() == amendment.version())
                        .findFirst()
                        .map(v -> Said.of(words, texts().of(v.mark()), "text").text())
                        .orElse("");
        Optional<Integer> takenIn =
                recommendation.versions().stream()
                        .filter(v -> v.amendment().filter(id::equals).isPresent())
                        .map(v -> v.number())
                        .findFirst();
        return new One.Amendment(
                id,
                words.text(
                        "recommendations.amendment.line",
                        "who",
                        People.called(words, amendment.mark().by()),
                        "when",
                        when(amendment.mark()),
                        "version",
                        amendment.version()),
                Said.of(words, texts().of(amendment.mark()), "reasons"),
                before,
                Said.of(words, texts().of(amendment.mark()), "text"),
                fact(amendment, takenIn),
                decision(recommendation, amendment, takenIn),
                amendment.decision().map(d -> Said.of(words, texts().of(d.mark()), "reasons")),
                standing().seat().isPresent() && may(new AmendmentDecided(id, true)),
                Fate.of(words, standing(), id));
    }

    private static One.Amendment.Fact fact(
            org.plenary.core.projection.Recommendations.Amendment amendment,
            Optional<Integer> takenIn) {
        if (amendment.decision().isEmpty()) {
            return One.Amendment.Fact.OPEN;
        }
        if (takenIn.isPresent()) {
            return One.Amendment.Fact.TAKEN_IN;
        }
        return amendment.accepted() ? One.Amendment.Fact.ACCEPTED : One.Amendment.Fact.DECLINED;
    }

    private String decision(
            Recommendation recommendation,
            org.plenary.core.projection.Recommendations.Amendment amendment,
            Optional<Integer> takenIn) {
        if (amendment.decision().isEmpty()) {
            boolean late =
                    assembly().stages().of(recommendation.question()).compareTo(Stage.CHECKING)
                            >= 0;
            return words.text(
                    late ? "recommendations.amendment.left" : "recommendations.amendment.open");
        }
        Mark by = amendment.decision().get().mark();
        if (takenIn.isPresent()) {
            return words.text(
                    "recommendations.amendment.taken-in",
                    "who",
                    People.called(words, by.by()),
                    "version",
                    takenIn.get());
        }
        String who = People.called(words, by.by());
        return amendment.accepted()
                ? words.text("recommendations.amendment.accepted", "who", who, "when", when(by))
                : words.text("recommendations.amendment.declined", "who", who, "when", when(by));
    }

    /// An own entry that has no place in the record yet has no time there either.
    private String when(Mark mark) {
        return standing().pending(mark.id())
                ? words.text("recommendations.when.pending")
                : moments.day(mark.at());
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
