package org.plenary.core.procedure;

import java.util.Optional;
import org.plenary.core.event.RecommendationEvent;
import org.plenary.core.event.RecommendationEvent.AmendmentDecided;
import org.plenary.core.event.RecommendationEvent.AmendmentProposed;
import org.plenary.core.event.RecommendationEvent.RecommendationProposed;
import org.plenary.core.event.RecommendationEvent.RecommendationRevised;
import org.plenary.core.event.RecommendationEvent.RecommendationSupported;
import org.plenary.core.event.RecommendationEvent.SupportWithdrawn;
import org.plenary.core.projection.Recommendations;
import org.plenary.core.projection.Recommendations.Amendment;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;

/// How texts come to be, change and gather support.
final class RecommendationRules {
    private RecommendationRules() {}

    static Optional<Refusal> refuse(Act act, RecommendationEvent event) {
        return switch (event) {
            case RecommendationProposed _ -> words(act);
            case RecommendationRevised e ->
                    on(act, e.recommendation())
                            .map(r -> revised(act, r, e))
                            .orElse(Optional.of(Refusal.RECOMMENDATION_UNKNOWN));
            case RecommendationSupported e ->
                    on(act, e.recommendation())
                            .map(r ->
                                    Act.unless(
                                            !r.supporters().containsKey(act.seat()),
                                            Refusal.ALREADY_SUPPORTED))
                            .orElse(Optional.of(Refusal.RECOMMENDATION_UNKNOWN));
            case SupportWithdrawn e ->
                    on(act, e.recommendation())
                            .map(r ->
                                    Act.unless(
                                            r.supporters().containsKey(act.seat()),
                                            Refusal.NOT_SUPPORTED))
                            .orElse(Optional.of(Refusal.RECOMMENDATION_UNKNOWN));
            case AmendmentProposed e ->
                    on(act, e.recommendation())
                            .map(r ->
                                    Act.unless(
                                                    e.version() == r.version(),
                                                    Refusal.VERSION_NOT_CURRENT)
                                            .or(() -> words(act)))
                            .orElse(Optional.of(Refusal.RECOMMENDATION_UNKNOWN));
            case AmendmentDecided e -> decided(act, e);
        };
    }

    private static Optional<Refusal> revised(
            Act act, Recommendation recommendation, RecommendationRevised event) {
        return drafter(act, recommendation)
                .or(() ->
                        Act.unless(
                                event.version() == recommendation.version() + 1,
                                Refusal.VERSION_NOT_CURRENT))
                .or(() -> event.amendment().flatMap(id -> takenIn(act, recommendation, id)))
                .or(() -> words(act));
    }

    private static Optional<Refusal> takenIn(Act act, Recommendation recommendation, EntryId id) {
        boolean accepted =
                act.assembly()
                        .recommendations()
                        .amendment(id)
                        .filter(Amendment::accepted)
                        .filter(a -> a.recommendation().equals(recommendation.mark().id()))
                        .isPresent();
        boolean already =
                recommendation.versions().stream()
                        .anyMatch(version -> version.amendment().filter(id::equals).isPresent());
        return Act.unless(accepted && !already, Refusal.AMENDMENT_UNKNOWN);
    }

    private static Optional<Refusal> decided(Act act, AmendmentDecided event) {
        Recommendations recommendations = act.assembly().recommendations();
        Optional<Amendment> amendment = recommendations.amendment(event.amendment());
        if (amendment.isEmpty()) {
            return Optional.of(Refusal.AMENDMENT_UNKNOWN);
        }
        Recommendation recommendation =
                recommendations.recommendation(amendment.get().recommendation()).orElseThrow();
        return drafter(act, recommendation)
                .or(() ->
                        Act.unless(amendment.get().decision().isEmpty(), Refusal.AMENDMENT_DECIDED))
                .or(() -> words(act));
    }

    static Optional<Refusal> drafter(Act act, Recommendation recommendation) {
        return Act.unless(
                recommendation.draftedBy(act.seat(), act.assembly().roll().seats()),
                Refusal.NOT_A_DRAFTER);
    }

    private static Optional<Recommendation> on(Act act, EntryId id) {
        return act.assembly().recommendations().recommendation(id);
    }

    private static Optional<Refusal> words(Act act) {
        return Act.unless(act.entry().envelope().body().isPresent(), Refusal.WORDS_MISSING);
    }
}
