package org.plenary.core.procedure;

import java.util.Optional;
import org.plenary.core.event.CheckEvent;
import org.plenary.core.event.CheckEvent.ConcernAnswered;
import org.plenary.core.event.CheckEvent.PrincipleAnswered;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;

/// How a recommendation is answered against the principles, and its concerns by its drafters.
final class CheckRules {
    private CheckRules() {}

    static Optional<Refusal> refuse(Act act, CheckEvent event) {
        return switch (event) {
            case PrincipleAnswered e -> text(act, e.recommendation(), e.version(), e.principle());
            case ConcernAnswered e ->
                    text(act, e.recommendation(), e.version(), e.principle())
                            .or(() ->
                                    RecommendationRules.drafter(
                                            act, on(act, e.recommendation()).orElseThrow()))
                            .or(() -> Act.unless(raised(act, e), Refusal.NO_CONCERN))
                            .or(() ->
                                    Act.unless(
                                            act.entry().envelope().body().isPresent(),
                                            Refusal.WORDS_MISSING));
        };
    }

    /// Words written before anybody said what is broken answer nobody.
    private static boolean raised(Act act, ConcernAnswered event) {
        return act.assembly()
                        .checks()
                        .of(event.recommendation(), event.version())
                        .count(event.principle(), CheckAnswer.BREAKS)
                > 0;
    }

    private static Optional<Refusal> text(Act act, EntryId id, int version, int principle) {
        Optional<Recommendation> recommendation = on(act, id);
        if (recommendation.isEmpty()) {
            return Optional.of(Refusal.RECOMMENDATION_UNKNOWN);
        }
        int principles = act.assembly().charter().principles().size();
        return Act.unless(version == recommendation.get().version(), Refusal.VERSION_NOT_CURRENT)
                .or(() -> Act.unless(principle <= principles, Refusal.PRINCIPLE_UNKNOWN));
    }

    private static Optional<Recommendation> on(Act act, EntryId id) {
        return act.assembly().recommendations().recommendation(id);
    }
}
