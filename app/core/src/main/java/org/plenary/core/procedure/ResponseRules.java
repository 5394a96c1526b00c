package org.plenary.core.procedure;

import java.util.Optional;
import org.plenary.core.event.ResponseEvent;
import org.plenary.core.event.ResponseEvent.ResponseGiven;
import org.plenary.core.event.ResponseEvent.ResponsePromised;
import org.plenary.core.event.ResponseEvent.ResponseRated;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Reported;
import org.plenary.core.term.Refusal;

/// The promise to answer, the answer, and what members think of it.
final class ResponseRules {
    private ResponseRules() {}

    static Optional<Refusal> refuse(Act act, ResponseEvent event) {
        return switch (event) {
            case ResponsePromised e -> promised(act.assembly(), e);
            case ResponseGiven e -> given(act, e);
            case ResponseRated e ->
                    Act.unless(
                            act.assembly().responses().has(e.response()), Refusal.RESPONSE_UNKNOWN);
        };
    }

    /// No session opens and no question is learnt about without a promise, so it always comes
    /// before the first session.
    private static Optional<Refusal> promised(Assembly assembly, ResponsePromised event) {
        if (assembly.charter().adopted().isEmpty()) {
            return Optional.of(Refusal.CHARTER_MISSING);
        }
        return Act.unless(assembly.responses().promise().isEmpty(), Refusal.PROMISE_EXISTS)
                .or(() ->
                        Act.unless(
                                event.days() <= assembly.charter().rules().maxResponseDays(),
                                Refusal.PROMISE_TOO_LONG));
    }

    /// A late answer counts: what is overdue is shown as overdue, and an answer is better than
    /// none.
    private static Optional<Refusal> given(Act act, ResponseGiven event) {
        boolean adopted = Reported.of(act.assembly(), event.recommendation()).proof().isPresent();
        return Act.unless(adopted, Refusal.NOT_ADOPTED)
                .or(() ->
                        Act.unless(
                                act.assembly().responses().to(event.recommendation()).isEmpty(),
                                Refusal.ALREADY_ANSWERED))
                .or(() ->
                        Act.unless(
                                act.entry().envelope().body().isPresent(), Refusal.WORDS_MISSING));
    }
}
