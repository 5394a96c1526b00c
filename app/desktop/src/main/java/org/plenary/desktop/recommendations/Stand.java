package org.plenary.desktop.recommendations;

import java.util.Optional;
import org.plenary.core.counting.Outcome;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Closed;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.projection.Reported;
import org.plenary.core.projection.Responses.Response;
import org.plenary.core.term.Stage;

/// How far a recommendation has come, derived from the record and declared by nobody.
enum Stand {
    /// Its words may still change.
    DRAFTING,
    /// Its words are fixed and answered against the principles.
    CHECKING,
    /// The question votes, and no ballot on it has opened.
    WAITING_FOR_A_BALLOT,
    /// People vote on it.
    VOTING,
    /// Voting is over, votes are being opened.
    COUNTING,
    /// It reached its quorum and majority, and the minority may still report.
    CARRIED,
    /// It did not reach its quorum or majority.
    FALLEN,
    /// It is adopted, and the commissioning body owes an answer.
    ADOPTED,
    /// It is adopted, and the answer is overdue.
    OVERDUE,
    /// It is answered.
    ANSWERED,
    /// The question was decided without a ballot on it.
    LEFT;

    static Stand of(Assembly assembly, Recommendation recommendation) {
        Optional<Response> answer = assembly.responses().to(recommendation.mark().id());
        if (answer.isPresent()) {
            return ANSWERED;
        }
        return assembly.ballots()
                .on(recommendation.mark().id())
                .map(ballot -> voted(assembly, ballot))
                .orElseGet(() -> unvoted(assembly.stages().of(recommendation.question())));
    }

    private static Stand voted(Assembly assembly, Ballot ballot) {
        Optional<Closed> closed = Closed.of(assembly, ballot.mark().id()).proof();
        if (closed.isEmpty()) {
            return VOTING;
        }
        Optional<Outcome> outcome = closed.get().outcome();
        if (outcome.isEmpty()) {
            return COUNTING;
        }
        if (outcome.get() != Outcome.CARRIED) {
            return FALLEN;
        }
        return Reported.of(assembly, ballot.recommendation())
                .proof()
                .map(reported ->
                        assembly.clock().isBefore(reported.answerDue()) ? ADOPTED : OVERDUE)
                .orElse(CARRIED);
    }

    private static Stand unvoted(Stage stage) {
        return switch (stage) {
            case CONVENING, LEARNING, DELIBERATING, DRAFTING -> DRAFTING;
            case CHECKING -> CHECKING;
            case BALLOTING -> WAITING_FOR_A_BALLOT;
            case DECIDED -> LEFT;
        };
    }
}
