package org.plenary.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.CheckEvent.ConcernAnswered;
import org.plenary.core.event.CheckEvent.PrincipleAnswered;
import org.plenary.core.projection.Checked;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stage;

/// The second wall: no ballot without a completed check.
final class CheckTest {
    private final TestAssembly hall = Ready.in(Stage.CHECKING);
    private final EntryId text = Ready.recommendation();

    @Test
    void aTextIsCheckedOnceEverybodyHadTheChanceAndEnoughAnswered() {
        answerEverything(5);
        hall.hoursPass(12);

        Checked checked = Checked.of(hall.now(), text).proof().orElseThrow();
        assertThat(checked.recommendation()).isEqualTo(text);
        assertThat(checked.version()).isEqualTo(1);
        assertThat(checked.question()).isEqualTo(1);
        assertThat(checked.electorate().count()).isEqualTo(7);
    }

    @Test
    void aCheckThatStoodOpenASecondTooShortIsNone() {
        answerEverything(7);
        hall.trail().pass(Duration.ofHours(12).minusSeconds(1));

        assertThat(wall()).isEqualTo(Refusal.CHECK_TOO_SHORT);
    }

    @Test
    void theShareThatMustAnswerIsOfAllSeatsNotOfThoseEnrolled() {
        answerEverything(4);
        hall.hoursPass(12);

        assertThat(wall()).as("4 of 7 is below two thirds").isEqualTo(Refusal.CHECK_INCOMPLETE);
        hall.checks(5, text, CheckAnswer.UNSURE);
        assertThat(Checked.of(hall.now(), text).proof()).isPresent();
    }

    @Test
    void everyPrincipleNeedsItsShareOfAnswers() {
        answerEverything(4);
        hall.answers(5, text, 1, CheckAnswer.KEEPS);
        hall.answers(5, text, 2, CheckAnswer.KEEPS);
        hall.answers(6, text, 1, CheckAnswer.KEEPS);
        hall.hoursPass(12);

        assertThat(wall()).as("principle 3 has 4 answers").isEqualTo(Refusal.CHECK_INCOMPLETE);
    }

    @Test
    void aConcernThatEnoughShareMustBeAnsweredByTheDrafters() {
        answerEverything(6);
        hall.answers(1, text, 2, CheckAnswer.BREAKS);
        hall.hoursPass(12);
        assertThat(Checked.of(hall.now(), text).proof()).as("1 of 6 is no quarter").isPresent();

        hall.answers(2, text, 2, CheckAnswer.BREAKS);
        assertThat(wall()).as("2 of 6").isEqualTo(Refusal.CONCERN_UNANSWERED);
        reply(1, 2);
        assertThat(hall.trail().refusal()).isEmpty();
        assertThat(Checked.of(hall.now(), text).proof()).isPresent();
    }

    @Test
    void anAnswerToOnePrinciplesConcernIsNoneToAnothers() {
        answerEverything(6);
        for (int seat = 1; seat <= 3; seat++) {
            hall.answers(seat, text, 2, CheckAnswer.BREAKS);
            hall.answers(seat, text, 3, CheckAnswer.BREAKS);
        }
        hall.hoursPass(12);
        reply(1, 2);

        assertThat(wall()).isEqualTo(Refusal.CONCERN_UNANSWERED);
    }

    @Test
    void aConcernIsAnsweredByADrafterAndInWords() {
        hall.answers(2, text, 1, CheckAnswer.BREAKS);

        reply(2, 1);
        assertThat(hall.trail().refusal()).contains(Refusal.NOT_A_DRAFTER);
        hall.trail().draft(seat(1), new ConcernAnswered(text, 1, 1)).withoutWords().send();
        assertThat(hall.trail().refusal()).contains(Refusal.WORDS_MISSING);
        assertThat(hall.now().checks().of(text, 1).replies()).isEmpty();
    }

    @Test
    void aConcernIsNotAnsweredBeforeAnybodyHasRaisedIt() {
        reply(1, 2);
        assertThat(hall.trail().refusal()).contains(Refusal.NO_CONCERN);

        answerEverything(6);
        for (int seat = 1; seat <= 3; seat++) {
            hall.answers(seat, text, 2, CheckAnswer.BREAKS);
        }
        hall.hoursPass(12);
        assertThat(wall())
                .as("words written beforehand are no answer")
                .isEqualTo(Refusal.CONCERN_UNANSWERED);
    }

    @Test
    void whoeverChangesTheirAnswerIsCountedOnceAndAsTheySaidLast() {
        answerEverything(6);
        hall.answers(1, text, 2, CheckAnswer.BREAKS);
        hall.answers(2, text, 2, CheckAnswer.BREAKS);
        hall.answers(2, text, 2, CheckAnswer.KEEPS);
        hall.hoursPass(12);

        assertThat(hall.now().checks().of(text, 1).to(2)).hasSize(6);
        assertThat(hall.now().checks().of(text, 1).count(2, CheckAnswer.BREAKS)).isEqualTo(1);
        assertThat(Checked.of(hall.now(), text).proof()).isPresent();
    }

    @Test
    void aChangeOfWordingVoidsTheCheck() {
        answerEverything(7);
        hall.hoursPass(12);
        hall.open(Stage.DRAFTING);
        hall.rewords(1, text);
        hall.open(Stage.CHECKING).hoursPass(12);

        assertThat(wall()).isEqualTo(Refusal.CHECK_INCOMPLETE);
        answerEverything(7);
        assertThat(Checked.of(hall.now(), text).proof().orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void checkingAnewTakesItsHoursAnew() {
        answerEverything(7);
        hall.hoursPass(12);
        hall.open(Stage.DRAFTING).open(Stage.CHECKING);

        assertThat(wall()).isEqualTo(Refusal.CHECK_TOO_SHORT);
    }

    @Test
    void onlyTheWordingThatStandsIsChecked() {
        hall.open(Stage.DRAFTING);
        hall.rewords(1, text);
        hall.open(Stage.CHECKING);

        hall.write(seat(2), new PrincipleAnswered(text, 1, 1, CheckAnswer.KEEPS));
        assertThat(hall.trail().refusal()).contains(Refusal.VERSION_NOT_CURRENT);
        hall.write(seat(2), new PrincipleAnswered(text, 3, 1, CheckAnswer.KEEPS));
        assertThat(hall.trail().refusal()).contains(Refusal.VERSION_NOT_CURRENT);
        hall.write(seat(2), new PrincipleAnswered(text, 2, 1, CheckAnswer.KEEPS));
        assertThat(hall.trail().refusal()).isEmpty();
    }

    @Test
    void aPrincipleThatTheCharterDoesNotHaveIsNotAnswered() {
        hall.write(seat(2), new PrincipleAnswered(text, 1, 4, CheckAnswer.KEEPS));

        assertThat(hall.trail().refusal()).contains(Refusal.PRINCIPLE_UNKNOWN);
    }

    @Test
    void whatIsNoRecommendationIsNotChecked() {
        hall.write(seat(2), new PrincipleAnswered(Ready.item(), 1, 1, CheckAnswer.KEEPS));

        assertThat(hall.trail().refusal()).contains(Refusal.RECOMMENDATION_UNKNOWN);
        assertThat(Checked.of(hall.now(), Ready.item()).refusal())
                .contains(Refusal.RECOMMENDATION_UNKNOWN);
    }

    private void reply(int seat, int principle) {
        hall.write(seat(seat), new ConcernAnswered(text, hall.version(text), principle));
    }

    private void answerEverything(int seats) {
        IntStream.rangeClosed(1, seats).forEach(seat -> hall.checks(seat, text, CheckAnswer.KEEPS));
    }

    private Refusal wall() {
        return Checked.of(hall.now(), text).refusal().orElseThrow();
    }
}
