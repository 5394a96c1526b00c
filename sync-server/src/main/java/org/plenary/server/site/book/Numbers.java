package org.plenary.server.site.book;

import org.plenary.core.counting.Base;
import org.plenary.core.counting.Fraction;
import org.plenary.core.counting.Rule;
import org.plenary.core.counting.Share;
import org.plenary.core.counting.Threshold;
import org.plenary.core.counting.TieRule;

/// Shares and rules in words. There is no percentage here without its base.
public final class Numbers {
    private final Sentences say;

    public Numbers(Sentences say) {
        this.say = say;
    }

    /// A part and its base, and then the percentage.
    public String share(Share share) {
        return of(share.part(), share.of(), say.each("base", share.base()));
    }

    /// A part of a base that has a name of its own; no percentage of nothing.
    public String of(long part, long of, String base) {
        if (of == 0) {
            return say.of("share.of-none", "base", base);
        }
        long permille = (2000 * part + of) / (2 * of);
        String percent = permille / 10 + say.of("pattern.decimal") + permille % 10;
        return say.of("share", "part", part, "of", of, "base", base, "percent", percent);
    }

    /// A threshold: at least two thirds, more than half.
    public String threshold(Threshold threshold) {
        return say.of(
                threshold.exceeded() ? "threshold.more" : "threshold.least",
                "share",
                fraction(threshold.share()));
    }

    private String fraction(Fraction share) {
        String name = share.numerator() + "/" + share.denominator();
        return switch (name) {
            case "1/1", "1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "2/5", "3/5", "4/5" ->
                    say.of("fraction." + name.replace('/', '-'));
            default -> name;
        };
    }

    /// The whole rule, as sentences.
    public String rule(Rule rule, int entitled) {
        String tie =
                rule.majority().share().numerator() * 2 != rule.majority().share().denominator()
                        ? ""
                        : say.of(
                                rule.tie() == TieRule.FAILS ? "rule.tie.fails" : "rule.tie.passes");
        return say.of(
                        "rule",
                        "quorum",
                        threshold(rule.quorum()),
                        "entitled",
                        entitled,
                        "least",
                        rule.quorum().least(entitled),
                        "majority",
                        threshold(rule.majority()),
                        "base",
                        base(rule.base()))
                + (tie.isEmpty() ? "" : " " + tie);
    }

    /// A base, said whole.
    public String base(Base base) {
        return say.each("base.whole", base);
    }
}
