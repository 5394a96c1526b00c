package org.plenary.core.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Responses.Response;
import org.plenary.core.term.EntryId;

/// What became of one recommendation that was put to a ballot, as far as the trail goes. Nobody
/// declares any of it.
///
/// @param closed what was counted, once the ballot is closed
/// @param adopted once it was carried and its minority has had its say
/// @param answer what the commissioning body answered, if it has
/// @param duty where the answer stands
public record Result(
        Ballot ballot,
        Optional<Closed> closed,
        Optional<Reported> adopted,
        Optional<Response> answer,
        AnswerDuty duty) {
    /// Where the commissioning body's answer stands, by the trail's clock and no other.
    public enum AnswerDuty {
        /// Nothing was adopted, so no answer is owed.
        NOT_OWED,
        /// The answer is owed, and its time is not over.
        DUE,
        /// The answer is owed, and its time is over.
        OVERDUE,
        /// It was answered by its time.
        ANSWERED,
        /// It was answered after its time.
        ANSWERED_LATE
    }

    /// The results of all ballots, in the order in which they opened.
    public static List<Result> of(Assembly assembly) {
        return assembly.ballots().all().values().stream().map(b -> of(assembly, b)).toList();
    }

    private static Result of(Assembly assembly, Ballot ballot) {
        EntryId recommendation = ballot.recommendation();
        Optional<Reported> adopted = Reported.of(assembly, recommendation).proof();
        Optional<Response> answer = assembly.responses().to(recommendation);
        return new Result(
                ballot,
                Closed.of(assembly, ballot.mark().id()).proof(),
                adopted,
                answer,
                adopted.map(a -> duty(assembly.clock(), a.answerDue(), answer))
                        .orElse(AnswerDuty.NOT_OWED));
    }

    /// An answer received at the very second at which it falls due is in time.
    private static AnswerDuty duty(Instant now, Instant due, Optional<Response> answer) {
        if (answer.isPresent()) {
            return answer.get().mark().at().isAfter(due)
                    ? AnswerDuty.ANSWERED_LATE
                    : AnswerDuty.ANSWERED;
        }
        return now.isAfter(due) ? AnswerDuty.OVERDUE : AnswerDuty.DUE;
    }
}
