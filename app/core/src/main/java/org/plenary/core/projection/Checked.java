package org.plenary.core.projection;

import java.time.Duration;
import java.util.Optional;
import org.plenary.core.event.CharterRules;
import org.plenary.core.projection.Checks.Check;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.projection.Stages.Entered;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stage;

/// The second wall: a recommendation whose principle check is complete. Without one of these no
/// ballot can come to be.
///
/// Every seat had the chance (the check stood open for the charter's hours), the charter's share of
/// those who sit answered each principle, and wherever "breaks it" reached the charter's share of
/// their answers, the drafters answered in public. Answers of people who have left are in the
/// record and count for neither.
public sealed interface Checked permits CheckedText {
    /// What was checked.
    EntryId recommendation();

    /// Which version of it.
    int version();

    /// The question that it answers.
    int question();

    /// The seats that were filled, of whom the shares were taken: the electorate of the ballot.
    Seats electorate();

    /// The proof for the current version of a recommendation, or the first reason why there is
    /// none.
    static Wall<Checked> of(Assembly assembly, EntryId id) {
        Optional<Recommendation> found = assembly.recommendations().recommendation(id);
        if (found.isEmpty()) {
            return Wall.stands(Refusal.RECOMMENDATION_UNKNOWN);
        }
        if (!assembly.charter().complete()) {
            return Wall.stands(Refusal.CHARTER_INCOMPLETE);
        }
        Recommendation recommendation = found.get();
        if (!stoodOpenLongEnough(assembly, recommendation.question())) {
            return Wall.stands(Refusal.CHECK_TOO_SHORT);
        }
        Seats seats = assembly.roll().seats();
        Check check = assembly.checks().of(id, recommendation.version());
        for (var principle : assembly.charter().principles()) {
            Optional<Refusal> gap =
                    gap(check, principle.number(), seats, assembly.charter().rules());
            if (gap.isPresent()) {
                return Wall.stands(gap.get());
            }
        }
        return new Wall.Passed<>(
                new CheckedText(id, recommendation.version(), recommendation.question(), seats));
    }

    private static boolean stoodOpenLongEnough(Assembly assembly, int question) {
        Duration needed = Duration.ofHours(assembly.charter().rules().checkHours());
        return assembly.stages()
                .last(question, Stage.CHECKING)
                .map(Entered::mark)
                .filter(opened -> !opened.at().plus(needed).isAfter(assembly.clock()))
                .isPresent();
    }

    private static Optional<Refusal> gap(
            Check check, int principle, Seats seats, CharterRules rules) {
        int answered = check.answered(principle, seats);
        if (!rules.checkShare().reachedBy(answered, seats.count())) {
            return Optional.of(Refusal.CHECK_INCOMPLETE);
        }
        boolean concern =
                rules.concernShare()
                        .reachedBy(check.count(principle, CheckAnswer.BREAKS, seats), answered);
        return concern && !check.replies().containsKey(principle)
                ? Optional.of(Refusal.CONCERN_UNANSWERED)
                : Optional.empty();
    }
}
