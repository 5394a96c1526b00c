package org.plenary.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.desktop.chamber.TestAssembly.AUTHORITY;
import static org.plenary.desktop.chamber.TestAssembly.FACILITATOR;
import static org.plenary.desktop.chamber.TestAssembly.MORNING;
import static org.plenary.desktop.chamber.TestAssembly.REGISTRAR;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.DrawSteps;
import org.plenary.core.event.BallotEvent.MinorityDeclined;
import org.plenary.core.event.CheckEvent.ConcernAnswered;
import org.plenary.core.event.DrawEvent.Announced;
import org.plenary.core.event.DrawEvent.DrawAnnounced;
import org.plenary.core.event.DrawEvent.NumberSealed;
import org.plenary.core.event.DrawEvent.NumberShown;
import org.plenary.core.event.RecommendationEvent.AmendmentProposed;
import org.plenary.core.event.ResponseEvent.ResponseGiven;
import org.plenary.core.event.ResponseEvent.ResponseRated;
import org.plenary.core.event.RollEvent.LetterReissued;
import org.plenary.core.event.RollEvent.VacancyConfirmed;
import org.plenary.core.event.RollEvent.VacancyStated;
import org.plenary.core.event.SealedNumber;
import org.plenary.core.event.SessionEvent.SeatCheckedIn;
import org.plenary.core.event.SessionEvent.SessionClosed;
import org.plenary.core.event.SessionEvent.SessionOpened;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Holder;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.NumberSource;
import org.plenary.core.term.ResponseVerdict;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.core.term.VacancyGround;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.today.Duty.Press;

class DueListTest {
    private static final int SEATS = 7;
    private final TestAssembly assembly = TestAssembly.convened(SEATS);
    private Instant now = MORNING;

    @Test
    void whileTheAssemblyConvenesNothingIsDueForAMember() {
        assertThat(due(4)).isEmpty();
    }

    @Test
    void aMemberIsAskedToCheckInFromTheOpeningOfASessionUntilTheyDidOrItClosed() {
        EntryId session = assembly.session("First", MORNING.plus(Duration.ofHours(1)));
        assertThat(due(4)).isEmpty();
        assembly.record().write(FACILITATOR, new SessionOpened(session));
        assertThat(due(4)).containsExactly(new MemberDuty.CheckIn(session));
        assembly.record().write(Holder.seat(4), new SeatCheckedIn(session));
        assertThat(due(4)).isEmpty();
        assertThat(due(5)).hasSize(1);
        assembly.record().write(FACILITATOR, new SessionClosed(session));
        assertThat(due(5)).isEmpty();
    }

    @Test
    void unreadItemsAreAskedForByPacketWithTheMinutesThatAreLeft() {
        assembly.upTo(Stage.LEARNING);
        EntryId packet = assembly.packet("Who decides");
        EntryId first = assembly.item(packet, "One");
        EntryId second = assembly.item(packet, "Two");
        assertThat(due(4))
                .first()
                .isEqualTo(new MemberDuty.Read(packet, first, 2, 2, 24, Press.DUE));
        assembly.reads(4, Extent.NOT_READ, first);
        assertThat(due(4))
                .first()
                .isEqualTo(new MemberDuty.Read(packet, second, 1, 2, 12, Press.DUE));
        assembly.reads(4, Extent.READ, second);
        assertThat(due(4)).noneMatch(MemberDuty.Read.class::isInstance);
    }

    @Test
    void aMemberIsAskedWhereTheyStandUntilTheySaidIt() {
        assembly.upTo(Stage.LEARNING);
        assertThat(due(4)).containsExactly(new MemberDuty.StatePosition(1));
        assembly.states(4, Stance.UNDECIDED);
        assertThat(due(4)).isEmpty();
    }

    @Test
    void whoeverSaidWhereTheyStandIsAskedToLookAgainOnceThereIsNewEvidence() {
        EntryId statement = assembly.upTo(Stage.DELIBERATING).states(4, Stance.FOR);
        assertThat(due(4)).noneMatch(MemberDuty.LookAgain.class::isInstance);
        EntryId item = assembly.item(assembly.packet("New"), "New");
        assembly.reads(4, Extent.READ, item);
        assertThat(due(4)).contains(new MemberDuty.LookAgain(1, statement, 1, Press.DUE));
        assembly.upTo(Stage.DRAFTING);
        assertThat(may(4)).contains(new MemberDuty.LookAgain(1, statement, 1, Press.MAY));
    }

    @Test
    void textsWaitInDraftingForWhoeverHasNotTouchedAnyOfThem() {
        assembly.upTo(Stage.DRAFTING).states(4, Stance.FOR);
        EntryId text = assembly.proposes(1, "Explain");
        assertThat(due(4)).contains(new MemberDuty.LookAtTexts(1, 1, Press.DUE));
        assembly.supports(4, text);
        assertThat(due(4)).isEmpty();
        assembly.proposes(2, "Another");
        assertThat(may(4)).contains(new MemberDuty.LookAtTexts(1, 1, Press.MAY));
    }

    @Test
    void onlyDraftersAreAskedToDecideOnAmendments() {
        EntryId text = assembly.upTo(Stage.DRAFTING).proposes(1, "Explain");
        assembly.record()
                .write(
                        Holder.seat(2),
                        new AmendmentProposed(text, 1),
                        Words.of("text", "Explain it well."));
        assertThat(due(1)).contains(new MemberDuty.DecideAmendments(text, 1));
        assertThat(due(2)).noneMatch(MemberDuty.DecideAmendments.class::isInstance);
    }

    @Test
    void thePrinciplesAreDueForTextsWithEnoughSupportAndPossibleForTheRest() {
        EntryId text = tabled();
        EntryId alone = assembly.proposes(3, "Alone");
        assembly.upTo(Stage.CHECKING);
        assertThat(due(4)).contains(new MemberDuty.AnswerPrinciples(text, 1, 3, Press.DUE));
        assertThat(may(4)).contains(new MemberDuty.AnswerPrinciples(alone, 1, 3, Press.MAY));
        assembly.checks(4, text, CheckAnswer.KEEPS);
        assertThat(due(4)).noneMatch(MemberDuty.AnswerPrinciples.class::isInstance);
    }

    @Test
    void aConcernOfManyWaitsForTheDraftersUntilTheyAnswered() {
        EntryId text = tabled();
        assembly.upTo(Stage.CHECKING);
        assembly.checks(5, text, CheckAnswer.KEEPS).checks(6, text, CheckAnswer.KEEPS);
        assembly.checks(7, text, CheckAnswer.BREAKS);
        assertThat(due(1)).contains(new MemberDuty.AnswerConcern(text, 1, 1, 3));
        assertThat(due(2)).noneMatch(MemberDuty.AnswerConcern.class::isInstance);
        assembly.record()
                .write(Holder.seat(1), new ConcernAnswered(text, 1, 1), Words.of("text", "So."));
        assertThat(due(1)).doesNotContain(new MemberDuty.AnswerConcern(text, 1, 1, 3));
    }

    @Test
    void aVoteIsDueUntilItIsCastAndMayBeCastAgainUntilTheBallotCloses() {
        EntryId ballot = balloting();
        Instant closes = assembly.record().now().clock().plus(Duration.ofHours(24));
        assertThat(due(4)).containsExactly(new MemberDuty.Vote(ballot, 1, closes));
        assembly.record().vote(4, ballot, Choice.YES);
        assertThat(due(4)).isEmpty();
        assertThat(may(4)).contains(new MemberDuty.VoteAgain(ballot, 1, closes));
        assembly.hoursPass(24);
        assertThat(may(4)).noneMatch(MemberDuty.VoteAgain.class::isInstance);
    }

    @Test
    void beforeAVoteCountsTheOwnCheckAndAWordOnEveryItemAreDueFirst() {
        EntryId ballot = balloting(4);
        EntryId item = assembly.record().now().evidence().items().keySet().iterator().next();
        assertThat(due(4))
                .hasExactlyElementsOfTypes(
                        MemberDuty.StateReading.class,
                        MemberDuty.Vote.class,
                        MemberDuty.AnswerPrinciples.class);
        assertThat(due(4)).first().isEqualTo(new MemberDuty.StateReading(ballot, item, 1));
    }

    @Test
    void whoeverDidNotPrevailMayReportUntilTheTimeIsOver() {
        EntryId ballot = decided();
        Duty report =
                new MemberDuty.ReportMinority(
                        ballot, assembly.record().now().minority(ballot).orElseThrow().until());
        assertThat(due(7)).contains(report);
        assertThat(due(1)).doesNotContain(report);
        assembly.record().write(Holder.seat(7), new MinorityDeclined(ballot));
        assertThat(due(7)).doesNotContain(report);
    }

    @Test
    void anAnswerIsDueFromTheAuthorityAndThenAGradeFromEveryMember() {
        decided();
        assembly.hoursPass(200);
        EntryId text = assembly.record().now().recommendations().all().keySet().iterator().next();
        assertThat(due(AUTHORITY))
                .singleElement()
                .isInstanceOfSatisfying(
                        OfficeDuty.Answer.class,
                        answer -> {
                            assertThat(answer.recommendation()).isEqualTo(text);
                            assertThat(answer.overdue()).isFalse();
                        });
        EntryId answer =
                assembly.record()
                        .write(
                                AUTHORITY,
                                new ResponseGiven(text, ResponseVerdict.ACCEPTED, List.of()),
                                Words.of("text", "Yes."));
        assertThat(due(AUTHORITY)).isEmpty();
        assertThat(due(3)).contains(new MemberDuty.RateAnswer(text, answer));
        assembly.record().write(Holder.seat(3), new ResponseRated(answer, 7));
        assertThat(due(3)).isEmpty();
    }

    @Test
    void anAnswerThatIsLateIsOverdue() {
        decided();
        assembly.hoursPass(24 * 100);
        assertThat(due(AUTHORITY))
                .singleElement()
                .isInstanceOfSatisfying(
                        OfficeDuty.Answer.class, answer -> assertThat(answer.overdue()).isTrue());
    }

    @Test
    void theAuthorityIsAskedForItsPromiseFirstOfAll() {
        TestAssembly seated = TestAssembly.seated(SEATS);
        seated.record().enrol(AUTHORITY);
        assertThat(with(seated, AUTHORITY, Press.DUE)).containsExactly(new OfficeDuty.Promise(90));
    }

    @Test
    void aFacilitatorIsAskedToOpenASessionHalfAnHourBeforeItAndToCloseItAfterItsEnd() {
        Instant start = MORNING.plus(Duration.ofHours(2));
        EntryId session = assembly.session("First", start);
        assertThat(due(FACILITATOR)).doesNotContain(new OfficeDuty.OpenSession(session));
        now = start.minus(Duration.ofMinutes(29));
        assertThat(due(FACILITATOR)).contains(new OfficeDuty.OpenSession(session));
        assembly.record().write(FACILITATOR, new SessionOpened(session));
        assertThat(due(FACILITATOR)).doesNotContain(new OfficeDuty.OpenSession(session));
        now = start.plus(Duration.ofHours(2));
        assertThat(due(FACILITATOR)).contains(new OfficeDuty.CloseSession(session));
    }

    @Test
    void aFacilitatorSeesWhichStageCanBeOpenedWhichRequestsWaitAndWhichTextsAreReady() {
        assertThat(due(FACILITATOR))
                .contains(new OfficeDuty.OpenStage(1, Stage.LEARNING, Press.DUE));
        assembly.upTo(Stage.LEARNING).asks(3, "Somebody from the unions");
        assertThat(due(FACILITATOR)).containsExactly(new OfficeDuty.DecideRequests(1));
        assertThat(with(assembly, FACILITATOR, Press.MAY))
                .contains(new OfficeDuty.OpenStage(1, Stage.DELIBERATING, Press.MAY));
    }

    @Test
    void aTextThatIsCheckedAndSupportedWaitsForItsBallot() {
        EntryId text = checked();
        assertThat(due(FACILITATOR)).contains(new OfficeDuty.OpenBallots(text, 1));
        assembly.ballot(text);
        assertThat(due(FACILITATOR)).noneMatch(OfficeDuty.OpenBallots.class::isInstance);
    }

    @Test
    void aNewLetterWaitsForTheOtherOfficesAndNotForTheRegistrar() {
        EntryId reissue =
                assembly.record()
                        .write(
                                REGISTRAR,
                                new LetterReissued(
                                        Holder.seat(4),
                                        assembly.record().letterKey(Holder.seat(4), 2)));
        assertThat(due(FACILITATOR)).contains(new OfficeDuty.ConfirmLetter(reissue));
        assertThat(due(AUTHORITY)).contains(new OfficeDuty.ConfirmLetter(reissue));
        assertThat(due(REGISTRAR)).isEmpty();
    }

    @Test
    void aSealedNumberWaitsForEveryOfficeThatHasNotSealedOneAndThenForWhoeverHas() {
        TestAssembly founded = TestAssembly.founded(7);
        List.of(REGISTRAR, FACILITATOR, AUTHORITY).forEach(founded.record()::enrol);
        Instant clock = founded.record().now().clock();
        Announced sealed = new Announced(NumberSource.SEALED, clock.plusSeconds(3_600), 0);
        Announced dice = new Announced(NumberSource.DICE, clock.plusSeconds(7_200), 3);
        EntryId draw = founded.record().write(REGISTRAR, new DrawAnnounced(7, sealed, dice));
        Duty seal = new OfficeDuty.SealNumber(NumberFor.LOTTERY, sealed.at());
        Hash number = Hash.sha256(new byte[] {7});
        Hash commitment = SealedNumber.commitment(draw, NumberFor.LOTTERY, number);
        EntryId sealing =
                founded.record()
                        .write(AUTHORITY, new NumberSealed(draw, NumberFor.LOTTERY, commitment));
        founded.record().write(REGISTRAR, new NumberSealed(draw, NumberFor.LOTTERY, commitment));
        assertThat(with(founded, FACILITATOR, Press.DUE)).contains(seal);
        assertThat(with(founded, AUTHORITY, Press.DUE)).doesNotContain(seal);

        founded.record().write(REGISTRAR, new DrawSteps(7).frozen(draw));
        founded.hoursPass(1);
        Duty show = new OfficeDuty.ShowNumber(sealing, NumberFor.LOTTERY);
        assertThat(with(founded, AUTHORITY, Press.DUE)).contains(show);
        assertThat(with(founded, FACILITATOR, Press.DUE)).doesNotContain(seal, show);
        founded.record().write(AUTHORITY, new NumberShown(sealing, number));
        assertThat(with(founded, AUTHORITY, Press.DUE)).doesNotContain(show);
    }

    @Test
    void aFreeSeatWaitsForTheOtherOfficesAndNotForTheRegistrar() {
        EntryId vacancy =
                assembly.record()
                        .write(
                                REGISTRAR,
                                new VacancyStated(4, VacancyGround.NEVER_CAME),
                                Words.of("reason", "never answered"));
        assertThat(due(FACILITATOR)).doesNotContain(new OfficeDuty.ConfirmVacancy(vacancy));
        assertThat(due(4))
                .contains(
                        new MemberDuty.KeepSeat(
                                vacancy, assembly.record().now().clock().plus(Duration.ofDays(7))));
        assembly.hoursPass(7 * 24);
        assertThat(due(FACILITATOR)).contains(new OfficeDuty.ConfirmVacancy(vacancy));
        assertThat(due(AUTHORITY)).contains(new OfficeDuty.ConfirmVacancy(vacancy));
        assertThat(due(REGISTRAR)).isEmpty();
        assembly.record().write(FACILITATOR, new VacancyConfirmed(vacancy));
        assertThat(due(FACILITATOR)).doesNotContain(new OfficeDuty.ConfirmVacancy(vacancy));
        assertThat(due(REGISTRAR)).contains(new OfficeDuty.SeatPanel(6, 7));
        assertThat(due(4)).isEmpty();
        assertThat(may(4)).isEmpty();
    }

    private EntryId tabled() {
        EntryId text = assembly.upTo(Stage.DRAFTING).proposes(1, "Explain");
        assembly.supports(2, text);
        return text;
    }

    private EntryId checked() {
        return checked(0);
    }

    /// Everybody but one seat has read and checked.
    private EntryId checked(int but) {
        EntryId item = assembly.upTo(Stage.LEARNING).item(assembly.packet("A packet"), "An item");
        IntStream.rangeClosed(1, SEATS).forEach(seat -> assembly.states(seat, Stance.FOR));
        EntryId text = tabled();
        assembly.upTo(Stage.CHECKING).hoursPass(12);
        IntStream.rangeClosed(1, SEATS)
                .filter(seat -> seat != but)
                .forEach(seat -> {
                    assembly.reads(seat, Extent.READ, item);
                    assembly.checks(seat, text, CheckAnswer.KEEPS);
                });
        assembly.upTo(Stage.BALLOTING);
        return text;
    }

    private EntryId balloting() {
        return assembly.ballot(checked());
    }

    private EntryId balloting(int but) {
        return assembly.ballot(checked(but));
    }

    private EntryId decided() {
        EntryId ballot = balloting();
        IntStream.rangeClosed(1, 5)
                .forEach(seat -> assembly.record().vote(seat, ballot, Choice.YES));
        assembly.record().vote(7, ballot, Choice.NO);
        assembly.hoursPass(24).upTo(Stage.DECIDED);
        return ballot;
    }

    private List<Duty> due(int seat) {
        return with(assembly, Holder.seat(seat), Press.DUE);
    }

    private List<Duty> may(int seat) {
        return with(assembly, Holder.seat(seat), Press.MAY);
    }

    private List<Duty> due(Holder office) {
        return with(assembly, office, Press.DUE);
    }

    private List<Duty> with(TestAssembly in, Holder holder, Press press) {
        TestChamber chamber = TestChamber.of(in, holder);
        return DueList.of(chamber.standing().get(), now, event -> chamber.refusal(event).isEmpty())
                .stream()
                .filter(duty -> duty.press() == press)
                .toList();
    }
}
