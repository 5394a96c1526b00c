package org.plenary.desktop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plenary.desktop.ui.words.Words;

class ProblemTextTest {
    private final Words words = Words.in(Locale.UK);

    @Test
    void everyProblemSaysWhatHappenedAndWhatToDo() {
        var all =
                List.of(
                        new Problem.ServerAway("plenary.example"),
                        new Problem.LetterMistyped(7),
                        new Problem.LetterUnknown(),
                        new Problem.LetterExpired(),
                        new Problem.AddressMistyped("plenary.exmaple"),
                        new Problem.OtherAssembly("a.example/trail/one", "a.example/trail/two"),
                        new Problem.SignInPage("plenary.example"),
                        new Problem.DiskFull(),
                        new Problem.FileRefused("/data"),
                        new Problem.StoreDamaged("trail.db.damaged"),
                        new Problem.AlreadyOpen(),
                        new Problem.ClockOff(Duration.ofDays(3652)),
                        new Problem.TextTooLong(1_000_000, 20_000),
                        new Problem.FileMissing("costs.pdf"),
                        new Problem.NewerVersion(18_204),
                        new Problem.Forked(18_204),
                        new Problem.LetterLength(21),
                        new Problem.LetterMisread(),
                        new Problem.LetterUsed(),
                        new Problem.LetterWaiting(),
                        new Problem.WordMistyped("ambre", 1),
                        new Problem.WordsMissing(7),
                        new Problem.AddressUnsafe("http://plenary.example"),
                        new Problem.ServerOdd("plenary.example"),
                        new Problem.RecordOlder(17_000, 18_204),
                        new Problem.RecordForged(18_204),
                        new Problem.EntryRejected("It is too long."),
                        new Problem.RecordToFetch("plenary.example"),
                        new Problem.DiskFailed("own.db"),
                        new Problem.StoreNewer(),
                        new Problem.Locked(),
                        new Problem.LaptopRestored(),
                        new Problem.FileUnfit("plan.docx"),
                        new Problem.Unexpected("IllegalStateException"));
        assertThat(all.stream().map(Object::getClass).distinct())
                .hasSameSizeAs(Problem.class.getPermittedSubclasses());
        for (Problem problem : all) {
            ProblemText text = ProblemText.of(problem, words);
            assertThat(text.sentence()).isNotBlank().doesNotContain("{", "Exception:");
            assertThat(text.advice()).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void aClockThatIsOffIsSaidInDaysOrInHours() {
        assertThat(ProblemText.of(new Problem.ClockOff(Duration.ofDays(3652)), words).sentence())
                .contains("3,652 days");
        assertThat(ProblemText.of(new Problem.ClockOff(Duration.ofHours(1)), words).sentence())
                .contains("1 hour.");
    }

    @Test
    void onlyWhatMakesAllElseSenselessTakesTheWholeWindow() {
        assertThat(ProblemText.of(new Problem.Forked(7), words).room())
                .isEqualTo(ProblemText.Room.SCREEN);
        assertThat(ProblemText.of(new Problem.ServerAway(""), words).room())
                .isEqualTo(ProblemText.Room.BANNER);
    }
}
