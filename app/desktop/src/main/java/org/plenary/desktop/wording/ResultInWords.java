package org.plenary.desktop.wording;

import java.util.List;
import org.plenary.core.counting.Base;
import org.plenary.core.counting.Counts;
import org.plenary.core.counting.Outcome;
import org.plenary.core.counting.Rule;
import org.plenary.core.counting.Share;
import org.plenary.desktop.ui.words.Words;

/// What a ballot came to: the outcome in a sentence, what the rule made of the numbers, and every
/// number with its base.
///
/// @param outcome what follows, in a sentence
/// @param majority how many said yes, of whom, and how many it took
/// @param quorum how many voted, of whom, and how many it took
/// @param lines every number with its base
public record ResultInWords(String outcome, String majority, String quorum, List<Line> lines) {
    /// One number: what it counts, and the number with its base.
    public record Line(String label, String value) {}

    /// The lines are copied.
    public ResultInWords {
        lines = List.copyOf(lines);
    }

    /// The result of settled counts under the rule that was frozen for them.
    public static ResultInWords of(Words words, Counts counts, Rule rule) {
        return new ResultInWords(
                outcome(words, counts.under(rule)),
                words.text(
                        "wording.result.majority",
                        "share",
                        Shares.text(words, counts.yesOf(rule.base())),
                        "threshold",
                        Thresholds.text(words, rule.majority()),
                        "least",
                        rule.majority().least(counts.of(rule.base()))),
                words.text(
                        "wording.result.quorum",
                        "share",
                        Shares.text(
                                words, new Share(counts.cast(), counts.entitled(), Base.ENTITLED)),
                        "threshold",
                        Thresholds.text(words, rule.quorum()),
                        "least",
                        rule.quorum().least(counts.entitled())),
                lines(words, counts, rule.base()));
    }

    /// What an outcome means, in a sentence.
    public static String outcome(Words words, Outcome outcome) {
        return words.each("wording.outcome", outcome);
    }

    /// Every number with its base; yes and no with the rule's own base where it is theirs.
    public static List<Line> lines(Words words, Counts counts, Base majority) {
        Base base = majority == Base.DECIDED || majority == Base.STATED ? majority : Base.VALID;
        return List.of(
                line(words, "wording.count.cast", counts.cast(), counts, Base.ENTITLED),
                line(words, "wording.count.yes", counts.yes(), counts, base),
                line(words, "wording.count.no", counts.no(), counts, base),
                line(words, "wording.count.abstain", counts.abstain(), counts, Base.VALID),
                line(words, "wording.count.unstated", counts.unstated(), counts, Base.VALID),
                line(words, "wording.count.unopened", counts.unopened(), counts, Base.CAST));
    }

    private static Line line(Words words, String label, int part, Counts counts, Base base) {
        return new Line(
                words.text(label), Shares.text(words, new Share(part, counts.of(base), base)));
    }
}
