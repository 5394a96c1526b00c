package org.plenary.desktop.facilitate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plenary.core.event.CharterRules;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Charter.Principle;
import org.plenary.core.projection.Checks.Check;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.Stage;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Titles;

/// Everything that is still missing before a ballot may open on a recommendation, where the
/// procedure names only the first reason. The rules are core's `Checked`; here they are only told
/// apart.
final class BallotGaps {
    private final Words words;
    private final Chamber chamber;

    BallotGaps(Words words, Chamber chamber) {
        this.words = words;
        this.chamber = chamber;
    }

    List<String> of(Assembly assembly, Moments moments, Recommendation recommendation) {
        CharterRules rules = assembly.charter().rules();
        var gaps = new ArrayList<String>();
        int supporters = recommendation.supporters().size();
        if (supporters < rules.supportersToTable()) {
            gaps.add(
                    words.text(
                            "facilitate.gap.supporters",
                            "supporters",
                            supporters,
                            "needed",
                            rules.supportersToTable()));
        }
        time(assembly, moments, recommendation.question(), gaps);
        Check check =
                assembly.checks()
                        .of(recommendation.mark().id(), recommendation.version())
                        .among(assembly.roll().seats());
        int seated = assembly.roll().seated();
        for (Principle principle : assembly.charter().principles()) {
            answers(check, principle, seated, rules, gaps);
        }
        return gaps;
    }

    private void time(Assembly assembly, Moments moments, int question, List<String> gaps) {
        Duration needed = Duration.ofHours(assembly.charter().rules().checkHours());
        var entered = assembly.stages().last(question, Stage.CHECKING);
        if (entered.isEmpty()) {
            gaps.add(
                    words.text(
                            "facilitate.gap.not-checking",
                            "hours",
                            assembly.charter().rules().checkHours()));
            return;
        }
        Instant until = entered.get().mark().at().plus(needed);
        if (until.isAfter(assembly.clock())) {
            gaps.add(words.text("facilitate.gap.hours", "until", moments.dayAndTime(until)));
        }
    }

    private void answers(
            Check check, Principle principle, int seated, CharterRules rules, List<String> gaps) {
        int answered = check.to(principle.number()).size();
        String title = Titles.principle(words, chamber.texts(), principle);
        if (!rules.checkShare().reachedBy(answered, seated)) {
            gaps.add(
                    words.text(
                            "facilitate.gap.answers",
                            "number",
                            principle.number(),
                            "title",
                            title,
                            "answered",
                            answered,
                            "seated",
                            seated,
                            "needed",
                            rules.checkShare().least(seated)));
        }
        int breaks = check.count(principle.number(), CheckAnswer.BREAKS);
        boolean concern = rules.concernShare().reachedBy(breaks, answered);
        if (concern && !check.replies().containsKey(principle.number())) {
            gaps.add(
                    words.text(
                            "facilitate.gap.concern",
                            "number",
                            principle.number(),
                            "title",
                            title,
                            "breaks",
                            breaks,
                            "answered",
                            answered));
        }
    }
}
