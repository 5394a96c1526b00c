package org.plenary.desktop.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plenary.core.counting.Base;
import org.plenary.core.counting.Counts;
import org.plenary.core.counting.Rule;
import org.plenary.core.counting.Share;
import org.plenary.core.counting.Threshold;
import org.plenary.core.counting.TieRule;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Role;
import org.plenary.desktop.ui.words.Words;

class WordingTest {
    private static final Rule MAJORITY =
            new Rule(
                    Threshold.atLeast(1, 2), Threshold.moreThan(1, 2), Base.DECIDED, TieRule.FAILS);

    private final Words words = Words.in(Locale.UK);

    @Test
    void aRuleSaysWhoVotesHowManyMustWhatItTakesAndWhatATieMeans() {
        assertThat(RuleInWords.of(words, MAJORITY, 99).sentences())
                .containsExactly(
                        "Every seat that was filled when the ballot opened may vote: 99 seats.",
                        "It decides something only if at least half of all 99 seats vote: 50 or more.",
                        "It is carried if more than half of those who say yes or no say yes.",
                        "Whoever abstains or prefers not to state an opinion counts as having voted, and is left out here.",
                        "If as many say yes as no, it is not carried: change needs more than it has.");
    }

    @Test
    void whereTheMajorityIsNotHalfNoTieCanDecideAndNothingIsSaidOfOne() {
        var rule =
                new Rule(
                        Threshold.moreThan(1, 3),
                        Threshold.atLeast(2, 3),
                        Base.ENTITLED,
                        TieRule.PASSES);
        assertThat(RuleInWords.of(words, rule, 99).sentences())
                .containsExactly(
                        "Every seat that was filled when the ballot opened may vote: 99 seats.",
                        "It decides something only if more than a third of all 99 seats vote: 34 or more.",
                        "It is carried if at least two thirds of all seats entitled to vote say yes.",
                        "Seats that do not vote count against it.");
    }

    @Test
    void aFractionWithoutANameIsSaidByItsTwoNumbersAndNeverRounded() {
        assertThat(Thresholds.text(words, Threshold.atLeast(4, 14))).isEqualTo("at least 2/7");
        assertThat(Thresholds.text(words, Threshold.moreThan(50, 100))).isEqualTo("more than half");
    }

    @Test
    void aShareSaysItsBaseBeforeItsPercentage() {
        assertThat(Shares.text(words, new Share(45, 70, Base.DECIDED)))
                .isEqualTo("45 of 70 who said yes or no (64.3 %)");
        assertThat(Shares.text(words, new Share(1, 3, Base.STATED)))
                .isEqualTo("1 of 3 who said yes, no or abstain (33.3 %)");
    }

    @Test
    void ofNobodyThereIsNoPercentage() {
        assertThat(Shares.text(words, new Share(0, 0, Base.VALID)))
                .isEqualTo("0 of 0 votes received and opened");
    }

    @Test
    void aResultSaysWhatFollowsAndEveryNumberWithItsBase() {
        var result = ResultInWords.of(words, new Counts(99, 45, 25, 6, 2, 2), MAJORITY);
        assertThat(result.outcome()).isEqualTo("Carried.");
        assertThat(result.majority())
                .isEqualTo(
                        "Yes was said by 45 of 70 who said yes or no (64.3 %). It took more than half: 36 or more.");
        assertThat(result.quorum())
                .isEqualTo(
                        "A vote came from 80 of 99 seats entitled to vote (80.8 %). It took at least half: 50 or more.");
        assertThat(result.lines().stream().map(l -> List.of(l.label(), l.value())))
                .containsExactly(
                        List.of("Votes received", "80 of 99 seats entitled to vote (80.8 %)"),
                        List.of("Yes", "45 of 70 who said yes or no (64.3 %)"),
                        List.of("No", "25 of 70 who said yes or no (35.7 %)"),
                        List.of("Abstained", "6 of 78 votes received and opened (7.7 %)"),
                        List.of(
                                "Preferred not to state",
                                "2 of 78 votes received and opened (2.6 %)"),
                        List.of("Received and never opened", "2 of 80 votes received (2.5 %)"));
    }

    @Test
    void tooFewVotesATieAndALostVoteAreThreeDifferentSentences() {
        assertThat(ResultInWords.of(words, new Counts(99, 30, 10, 0, 0, 0), MAJORITY).outcome())
                .isEqualTo("Nothing is decided: too few seats voted.");
        assertThat(ResultInWords.of(words, new Counts(99, 30, 30, 0, 0, 0), MAJORITY).outcome())
                .isEqualTo("Not carried: as many said yes as no.");
        assertThat(ResultInWords.of(words, new Counts(99, 30, 31, 0, 0, 0), MAJORITY).outcome())
                .isEqualTo("Not carried.");
    }

    @Test
    void peopleAreCalledBySeatAndByTheNameTheyChose() {
        assertThat(People.called(words, Holder.seat(41))).isEqualTo("Seat 41");
        assertThat(People.called(words, 41, " Ada ")).isEqualTo("Ada (Seat 41)");
        assertThat(People.called(words, 41, "  ")).isEqualTo("Seat 41");
        assertThat(People.called(words, new Holder(Role.AUTHORITY, 1)))
                .isEqualTo("The commissioning body");
    }
}
