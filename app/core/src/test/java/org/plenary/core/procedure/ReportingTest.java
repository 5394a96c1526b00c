package org.plenary.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.core.procedure.TestAssembly.AUTHORITY;
import static org.plenary.core.procedure.TestAssembly.SEQUENCER;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.counting.Counts;
import org.plenary.core.event.BallotEvent.MinorityDeclined;
import org.plenary.core.event.BallotEvent.MinorityReported;
import org.plenary.core.event.ResponseEvent.ResponseGiven;
import org.plenary.core.event.ResponseEvent.ResponseRated;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Reported;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.ResponseVerdict;
import org.plenary.core.term.Stage;

/// The fourth wall: adoption, the minority's word before it, and the answer after it.
final class ReportingTest {
    /// Seats 1 to 4 said yes, 5 and 6 no, seat 7 did not vote.
    private final TestAssembly hall = Ready.in(Stage.DECIDED);

    private final EntryId text = Ready.recommendation();
    private final EntryId ballot = Ready.ballot();

    @Test
    void theMinorityAreThoseWhoseSideDidNotPrevail() {
        assertThat(hall.now().minority(ballot).orElseThrow().seats()).containsExactly(5, 6);
        assertThat(minority(Choice.NO, Choice.NO, Choice.NO, Choice.NO, Choice.YES, Choice.YES))
                .as("where it was not carried, who said yes")
                .containsExactly(5, 6);
        assertThat(minority(Choice.YES, Choice.YES, Choice.NO, Choice.NO, Choice.ABSTAIN))
                .as("in a tie the proposal fails")
                .containsExactly(1, 2);
        assertThat(minority(Choice.YES, Choice.YES, Choice.YES, Choice.YES, Choice.ABSTAIN))
                .as("who abstained is nobody's minority")
                .isEmpty();
    }

    @Test
    void aCarriedTextIsAdoptedOnceItsMinorityHasReported() {
        assertThat(wall()).isEqualTo(Refusal.MINORITY_MAY_STILL_REPORT);

        hall.write(seat(6), new MinorityReported(ballot));
        Reported adopted = Reported.of(hall.now(), text).proof().orElseThrow();
        assertThat(adopted.recommendation()).isEqualTo(text);
        assertThat(adopted.ballot()).isEqualTo(ballot);
        assertThat(adopted.counts()).isEqualTo(new Counts(7, 4, 2, 0, 0, 0));
    }

    @Test
    void orOnceEverybodyOfTheMinorityHasDeclined() {
        hall.write(seat(5), new MinorityDeclined(ballot));
        assertThat(wall()).isEqualTo(Refusal.MINORITY_MAY_STILL_REPORT);
        hall.write(seat(6), new MinorityDeclined(ballot));

        assertThat(Reported.of(hall.now(), text).proof()).isPresent();
    }

    @Test
    void orOnceItsTimeIsOver() {
        hall.hoursPass(48 + 72 - 1);
        assertThat(wall()).isEqualTo(Refusal.MINORITY_MAY_STILL_REPORT);
        hall.hoursPass(1);
        assertThat(Reported.of(hall.now(), text).proof()).isPresent();

        hall.write(seat(6), new MinorityReported(ballot));
        assertThat(hall.trail().refusal()).contains(Refusal.MINORITY_TIME_OVER);
    }

    @Test
    void nobodyButTheMinorityReports() {
        for (int seat : new int[] {1, 7}) {
            hall.write(seat(seat), new MinorityReported(ballot));
            assertThat(hall.trail().refusal()).contains(Refusal.NOT_IN_THE_MINORITY);
            hall.write(seat(seat), new MinorityDeclined(ballot));
            assertThat(hall.trail().refusal()).contains(Refusal.NOT_IN_THE_MINORITY);
        }
    }

    @Test
    void nobodyReportsTwiceOrAfterDeclining() {
        hall.write(seat(5), new MinorityDeclined(ballot));
        hall.write(seat(5), new MinorityReported(ballot));
        assertThat(hall.trail().refusal()).contains(Refusal.ALREADY_REPORTED);
        hall.write(seat(6), new MinorityReported(ballot));
        hall.write(seat(6), new MinorityReported(ballot));
        assertThat(hall.trail().refusal()).contains(Refusal.ALREADY_REPORTED);
        hall.write(seat(6), new MinorityDeclined(ballot));
        assertThat(hall.trail().refusal()).contains(Refusal.ALREADY_REPORTED);
    }

    @Test
    void aMinorityReportNeedsWordsAndDecliningDoesNot() {
        hall.trail().draft(seat(5), new MinorityReported(ballot)).withoutWords().send();
        assertThat(hall.trail().refusal()).contains(Refusal.WORDS_MISSING);
        hall.trail().draft(seat(5), new MinorityDeclined(ballot)).withoutWords().send();
        assertThat(hall.trail().refusal()).isEmpty();
    }

    @Test
    void nobodyReportsBeforeTheResultIsSettledOrOnWhatIsNoBallot() {
        TestAssembly open = Ready.in(Stage.BALLOTING);
        EntryId sealed = open.ballot(text);
        open.votes(5, sealed, Choice.NO);
        open.hoursPass(24);
        open.closes(SEQUENCER, sealed);

        open.write(seat(5), new MinorityReported(sealed));
        assertThat(open.trail().refusal()).contains(Refusal.RESULT_NOT_SETTLED);
        open.write(seat(5), new MinorityReported(text));
        assertThat(open.trail().refusal()).contains(Refusal.BALLOT_UNKNOWN);
        assertThat(Reported.of(open.now(), text).refusal()).contains(Refusal.RESULT_NOT_SETTLED);
    }

    @Test
    void whatWasNotCarriedIsNotAdopted() {
        TestAssembly other = voted(Choice.NO, Choice.NO, Choice.NO, Choice.YES);

        assertThat(Reported.of(other.now(), text).refusal()).contains(Refusal.NOT_CARRIED);
        other.open(Stage.DECIDED);
        answers(other);
        assertThat(other.trail().refusal()).contains(Refusal.NOT_ADOPTED);
    }

    @Test
    void whatWasNeverVotedOnIsNotAdopted() {
        assertThat(Reported.of(Ready.in(Stage.BALLOTING).now(), text).refusal())
                .contains(Refusal.BALLOT_UNKNOWN);
        TestAssembly open = Ready.in(Stage.BALLOTING);
        open.ballot(text);
        assertThat(Reported.of(open.now(), text).refusal()).contains(Refusal.BALLOT_STILL_OPEN);
    }

    @Test
    void theAnswerIsDueThePromisedDaysAfterTheFrozenClosing() {
        hall.write(seat(6), new MinorityReported(ballot));
        Ballot closed = hall.now().ballots().ballot(ballot).orElseThrow();

        assertThat(Reported.of(hall.now(), text).proof().orElseThrow().answerDue())
                .isEqualTo(closed.closes().plus(Duration.ofDays(90)));
    }

    @Test
    void onlyAnAdoptedTextIsAnsweredAndOnlyOnceAndInWords() {
        answers(hall);
        assertThat(hall.trail().refusal()).contains(Refusal.NOT_ADOPTED);
        hall.write(seat(6), new MinorityReported(ballot));
        hall.trail().draft(AUTHORITY, accepts()).withoutWords().send();
        assertThat(hall.trail().refusal()).contains(Refusal.WORDS_MISSING);
        EntryId answer = answers(hall);
        assertThat(hall.trail().refusal()).isEmpty();
        assertThat(hall.now().responses().to(text).orElseThrow().mark().id()).isEqualTo(answer);
        answers(hall);
        assertThat(hall.trail().refusal()).contains(Refusal.ALREADY_ANSWERED);
    }

    @Test
    void anAnswerThatComesLateCountsAndItsTimeSaysThatItIsLate() {
        hall.write(seat(6), new MinorityReported(ballot));
        hall.trail().pass(Duration.ofDays(200));
        answers(hall);

        assertThat(hall.trail().refusal()).isEmpty();
        assertThat(hall.now().responses().to(text).orElseThrow().mark().at())
                .isAfter(Reported.of(hall.now(), text).proof().orElseThrow().answerDue());
    }

    @Test
    void membersGradeAnAnswerAndTheirLastGradeStands() {
        hall.write(seat(6), new MinorityReported(ballot));
        EntryId answer = answers(hall);
        hall.write(seat(1), new ResponseRated(answer, 3));
        hall.write(seat(1), new ResponseRated(answer, 7));
        hall.write(seat(2), new ResponseRated(answer, 0));

        assertThat(hall.trail().refusal()).isEmpty();
        assertThat(hall.now().responses().ratings().values())
                .extracting(rating -> rating.grade())
                .containsExactlyInAnyOrder(7, 0);
    }

    @Test
    void whatIsNoAnswerIsNotGraded() {
        hall.write(seat(1), new ResponseRated(text, 3));

        assertThat(hall.trail().refusal()).contains(Refusal.RESPONSE_UNKNOWN);
    }

    private List<Integer> minority(Choice... choices) {
        TestAssembly voted = voted(choices);
        EntryId id = voted.now().ballots().on(text).orElseThrow().mark().id();
        return voted.now().minority(id).orElseThrow().seats();
    }

    /// Seats 1, 2, 3 … vote so, and the ballot is counted.
    private TestAssembly voted(Choice... choices) {
        TestAssembly copy = Ready.in(Stage.BALLOTING);
        EntryId id = copy.ballot(text);
        for (int i = 0; i < choices.length; i++) {
            copy.votes(i + 1, id, choices[i]);
        }
        return copy.counts(id);
    }

    private EntryId answers(TestAssembly assembly) {
        return assembly.write(AUTHORITY, accepts());
    }

    private ResponseGiven accepts() {
        return new ResponseGiven(text, ResponseVerdict.ACCEPTED, List.of(LocalDate.of(2027, 1, 1)));
    }

    private Refusal wall() {
        return Reported.of(hall.now(), text).refusal().orElseThrow();
    }
}
