package org.plenary.desktop.wording;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.counting.Base;
import org.plenary.core.counting.Fraction;
import org.plenary.core.counting.Rule;
import org.plenary.desktop.ui.words.Words;

/// How a ballot is decided, in whole sentences with exact numbers: who may vote, how many must,
/// what it takes to carry, and what a tie means.
///
/// @param electorate who may vote
/// @param quorum how many must vote
/// @param majority what it takes to carry
/// @param leftOut whose votes the majority leaves out; empty when it leaves out nobody
/// @param tie what as many yes as no means; empty where no tie can decide
public record RuleInWords(
        String electorate, String quorum, String majority, String leftOut, String tie) {
    /// The rule for an electorate of so many seats.
    public static RuleInWords of(Words words, Rule rule, int entitled) {
        return new RuleInWords(
                words.text("wording.rule.electorate", "entitled", entitled),
                words.text(
                        "wording.rule.quorum",
                        "threshold",
                        Thresholds.text(words, rule.quorum()),
                        "entitled",
                        entitled,
                        "least",
                        rule.quorum().least(entitled)),
                words.text(
                        "wording.rule.majority",
                        "threshold",
                        Thresholds.text(words, rule.majority()),
                        "base",
                        rule.base().name()),
                leftOut(words, rule.base()),
                isHalf(rule.majority().share()) ? words.each("wording.tie", rule.tie()) : "");
    }

    /// Every sentence in order.
    public List<String> sentences() {
        List<String> all = new ArrayList<>(List.of(electorate, quorum, majority, leftOut, tie));
        all.removeIf(String::isEmpty);
        return List.copyOf(all);
    }

    private static String leftOut(Words words, Base base) {
        return switch (base) {
            case ENTITLED -> words.text("wording.left-out.entitled");
            case CAST -> "";
            case VALID -> words.text("wording.left-out.valid");
            case STATED -> words.text("wording.left-out.stated");
            case DECIDED -> words.text("wording.left-out.decided");
        };
    }

    private static boolean isHalf(Fraction share) {
        return share.numerator() * 2L == share.denominator();
    }
}
