package org.plenary.desktop.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.desktop.ui.DiffView.Fate.ADDED;
import static org.plenary.desktop.ui.DiffView.Fate.KEPT;
import static org.plenary.desktop.ui.DiffView.Fate.REMOVED;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plenary.desktop.ui.DiffView.Run;
import org.plenary.desktop.ui.words.Words;

class DiffViewTest {
    @Test
    void wordsThatChangedTogetherStandTogether() {
        assertThat(
                        DiffView.runs(
                                "may be changed by the ministry at any time.",
                                "may be changed after thirty days."))
                .containsExactly(
                        new Run(KEPT, "may be changed "),
                        new Run(REMOVED, "by the ministry at any time"),
                        new Run(ADDED, "after thirty days"),
                        new Run(KEPT, "."));
    }

    @Test
    void takingTheRunsThatStayGivesBothTextsBack() {
        String before = "One. Two, three!\n\nFour\u00a0five.  ";
        String after = "  One. Three, two!\nFour six\u2014five.";
        var runs = DiffView.runs(before, after);
        assertThat(text(runs, ADDED)).isEqualTo(before);
        assertThat(text(runs, REMOVED)).isEqualTo(after);
    }

    @Test
    void theSameTextIsOneRun() {
        assertThat(DiffView.runs("no change", "no change"))
                .containsExactly(new Run(KEPT, "no change"));
        assertThat(DiffView.runs("", "")).isEmpty();
    }

    @Test
    void aTextOfAMillionSignsIsReplacedWholeInsteadOfFreezingTheWindow() {
        String huge = "word ".repeat(200_000);
        assertThat(DiffView.runs(huge, huge + "more"))
                .extracting(Run::fate)
                .containsExactly(REMOVED, ADDED);
    }

    @Test
    void aScreenReaderHearsWhatWasAddedAndWhatWasTakenOut() {
        String said =
                Fx.get(() ->
                        new DiffView(Words.in(Locale.UK), "at any time", "at no time")
                                .getAccessibleText());
        assertThat(said).isEqualTo("at [taken out: any ][added: no ]time");
    }

    private static String text(Iterable<Run> runs, DiffView.Fate without) {
        var text = new StringBuilder();
        for (Run run : runs) {
            if (run.fate() != without) {
                text.append(run.text());
            }
        }
        return text.toString();
    }
}
