package org.plenary.desktop.principles;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.CharterRules;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Charter.Principle;
import org.plenary.core.projection.Checked;
import org.plenary.core.projection.Checks.Check;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.projection.Stages.Entered;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stage;

/// What still stands between a recommendation and its ballot, in numbers. Whether anything does is
/// said by the wall itself ([Checked]), never by these numbers.
///
/// @param wall why the wall stands; empty once it is passed
/// @param openUntil until when the check stays open at least, while that is ahead
/// @param seats how many seats there are: the base of every share of answers
/// @param needed how many seats must have answered each principle
/// @param few principles with fewer answers than that
/// @param concerns principles whose breach enough have named, and the drafters have not answered
/// @param incomplete seats that have not answered every principle
/// @param supporters how many more supporters it takes
record Missing(
        Optional<Refusal> wall,
        Optional<Instant> openUntil,
        int seats,
        long needed,
        List<Few> few,
        List<Concern> concerns,
        List<Integer> incomplete,
        int supporters) {
    /// A principle with too few answers.
    record Few(Principle principle, int answers) {}

    /// A principle that enough say is broken.
    ///
    /// @param least from how many on the drafters must answer
    record Concern(Principle principle, int breaks, int answers, long least, boolean answered) {}

    static Missing of(Assembly assembly, Recommendation recommendation) {
        CharterRules rules = assembly.charter().rules();
        int seats = assembly.roll().seated();
        Check check =
                assembly.checks()
                        .of(recommendation.mark().id(), recommendation.version())
                        .among(assembly.roll().seats());
        int principles = assembly.charter().principles().size();
        return new Missing(
                Checked.of(assembly, recommendation.mark().id()).refusal(),
                openUntil(assembly, recommendation),
                seats,
                rules.checkShare().least(seats),
                few(assembly, check, seats),
                concerns(assembly, check).stream().filter(c -> !c.answered()).toList(),
                assembly.roll().seats().numbers().stream()
                        .filter(seat -> !check.completeFor(seat, principles))
                        .toList(),
                Math.max(0, rules.supportersToTable() - recommendation.supporters().size()));
    }

    private static Optional<Instant> openUntil(Assembly assembly, Recommendation recommendation) {
        Duration hours = Duration.ofHours(assembly.charter().rules().checkHours());
        return assembly.stages()
                .last(recommendation.question(), Stage.CHECKING)
                .map(Entered::mark)
                .map(mark -> mark.at().plus(hours))
                .filter(assembly.clock()::isBefore);
    }

    private static List<Few> few(Assembly assembly, Check check, int seats) {
        List<Few> few = new ArrayList<>();
        for (Principle principle : assembly.charter().principles()) {
            int answers = check.to(principle.number()).size();
            if (!assembly.charter().rules().checkShare().reachedBy(answers, seats)) {
                few.add(new Few(principle, answers));
            }
        }
        return List.copyOf(few);
    }

    /// Every principle that the charter's share of its answers call broken, answered or not.
    static List<Concern> concerns(Assembly assembly, Check check) {
        CharterRules rules = assembly.charter().rules();
        List<Concern> concerns = new ArrayList<>();
        for (Principle principle : assembly.charter().principles()) {
            int number = principle.number();
            int answers = check.to(number).size();
            int breaks = check.count(number, CheckAnswer.BREAKS);
            if (rules.concernShare().reachedBy(breaks, answers)) {
                concerns.add(
                        new Concern(
                                principle,
                                breaks,
                                answers,
                                rules.concernShare().least(answers),
                                check.replies().containsKey(number)));
            }
        }
        return List.copyOf(concerns);
    }
}
