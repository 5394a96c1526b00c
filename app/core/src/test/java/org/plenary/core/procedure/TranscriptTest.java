package org.plenary.core.procedure;

import static org.plenary.core.procedure.TestAssembly.AUTHORITY;
import static org.plenary.core.procedure.TestAssembly.FACILITATOR;
import static org.plenary.core.procedure.TestAssembly.REGISTRAR;
import static org.plenary.core.procedure.TestAssembly.RULES;
import static org.plenary.core.procedure.TestAssembly.SEQUENCER;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.BallotEvent.MinorityReported;
import org.plenary.core.event.CheckEvent.ConcernAnswered;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.event.Facts;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.event.PositionEvent.PositionRevised;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.event.RecommendationEvent.AmendmentDecided;
import org.plenary.core.event.RecommendationEvent.AmendmentProposed;
import org.plenary.core.event.RecommendationEvent.RecommendationRevised;
import org.plenary.core.event.ResponseEvent.ResponseGiven;
import org.plenary.core.event.ResponseEvent.ResponseRated;
import org.plenary.core.event.RollEvent.DeviceRevoked;
import org.plenary.core.event.RollEvent.LetterConfirmed;
import org.plenary.core.event.RollEvent.LetterReissued;
import org.plenary.core.event.RollEvent.SeatLeft;
import org.plenary.core.event.RollEvent.VacancyConfirmed;
import org.plenary.core.event.RollEvent.VacancyContested;
import org.plenary.core.event.RollEvent.VacancyStated;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.ResponseVerdict;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.core.term.VacancyGround;

/// Whole trails against golden texts: a change of the rules is a difference that a reviewer reads.
final class TranscriptTest {
    @Test
    void fromTheFoundingToTheAnswer() {
        TestAssembly hall = TestAssembly.founded(5).charter(RULES).seats().enrolEverybody();
        hall.promise(60).open(Stage.LEARNING);
        EntryId item = hall.item(hall.packet());
        hall.write(seat(4), new EvidenceRequested(1));
        hall.open(Stage.DELIBERATING);
        EntryId first = hall.write(seat(1), new PositionStated(1, Stance.FOR, List.of(item)));
        EntryId doubt = hall.write(seat(2), new PositionStated(1, Stance.UNDECIDED, List.of()));
        hall.write(
                seat(2),
                new PositionRevised(
                        doubt,
                        Stance.FOR,
                        List.of(
                                new Moved(MovedBy.STATEMENT, Optional.of(first)),
                                new Moved(MovedBy.DISCUSSION, Optional.empty())),
                        List.of(item)));
        hall.open(Stage.DRAFTING);
        EntryId text = hall.proposes(1);
        EntryId amendment = hall.write(seat(3), new AmendmentProposed(text, 1));
        hall.write(seat(1), new AmendmentDecided(amendment, true));
        hall.write(seat(3), new RecommendationRevised(text, 2, Optional.of(amendment)));
        hall.supports(2, text);
        hall.open(Stage.CHECKING);
        for (int seat = 1; seat <= 4; seat++) {
            hall.checks(seat, text, CheckAnswer.KEEPS);
        }
        hall.answers(4, text, 2, CheckAnswer.BREAKS);
        hall.hoursPass(12).open(Stage.BALLOTING);
        hall.ballot(text);
        hall.write(seat(1), new ConcernAnswered(text, 2, 2));
        EntryId ballot = hall.ballot(text);
        for (int seat = 1; seat <= 5; seat++) {
            hall.reads(seat, seat == 4 ? Extent.NOT_READ : Extent.READ, item);
        }
        hall.votes(1, ballot, Choice.YES);
        hall.votes(2, ballot, Choice.YES);
        hall.votes(3, ballot, Choice.NO);
        hall.votes(3, ballot, Choice.YES);
        hall.votes(4, ballot, Choice.NO);
        hall.votes(5, ballot, Choice.NO);
        hall.counts(ballot).open(Stage.DECIDED);
        hall.write(seat(3), new MinorityReported(ballot));
        hall.write(seat(4), new MinorityReported(ballot));
        EntryId answer =
                hall.write(
                        AUTHORITY,
                        new ResponseGiven(
                                text,
                                ResponseVerdict.CHANGED,
                                List.of(LocalDate.parse("2026-12-01"))));
        hall.write(seat(4), new ResponseRated(answer, 3));

        Transcript.matches("from-the-founding-to-the-answer", hall);
    }

    @Test
    void aLostLaptop() {
        TestAssembly hall = TestAssembly.founded(3).charter(RULES).seats().enrolEverybody();
        hall.promise(60).open(Stage.LEARNING);
        EntryId reissue =
                hall.write(REGISTRAR, new LetterReissued(seat(2), Keys.letter(seat(2), 2)));
        hall.trail().uses(seat(2), Keys.laptop(seat(2), 2));
        hall.write(seat(2), TestAssembly.enrolment(seat(2), 2, 2));
        hall.write(REGISTRAR, new LetterConfirmed(reissue));
        hall.write(FACILITATOR, new LetterConfirmed(reissue));
        hall.trail().uses(seat(2), Keys.laptop(seat(2), 3));
        hall.write(seat(2), TestAssembly.enrolment(seat(2), 2, 3));
        hall.write(seat(2), new DeviceRevoked(Keys.laptop(seat(2), 1).device()));
        hall.write(seat(2), new PositionStated(1, Stance.AGAINST, List.of()));
        hall.trail().uses(seat(2), Keys.laptop(seat(2), 1));
        hall.write(seat(2), new PositionStated(1, Stance.FOR, List.of()));

        Transcript.matches("a-lost-laptop", hall);
    }

    @Test
    void aSeatThatBecomesFreeAndIsDrawnFor() {
        TestAssembly hall = TestAssembly.founded(3).charter(RULES).seats().enrolEverybody();
        hall.promise(60).open(Stage.LEARNING);
        hall.write(seat(2), new PositionStated(1, Stance.FOR, List.of()));
        EntryId vacancy = hall.write(REGISTRAR, new VacancyStated(2, VacancyGround.IRREGULAR));
        hall.write(REGISTRAR, new VacancyConfirmed(vacancy));
        hall.write(FACILITATOR, new VacancyConfirmed(vacancy));
        hall.write(seat(2), new VacancyContested(vacancy));
        hall.hoursPass(7 * 24);
        hall.write(FACILITATOR, new VacancyConfirmed(vacancy));
        hall.write(seat(2), new PositionStated(1, Stance.AGAINST, List.of()));
        hall.write(seat(3), new SeatLeft());
        TestDraw.fill(hall);
        hall.enrol(seat(4)).enrol(seat(2));
        hall.write(seat(4), new PositionStated(1, Stance.UNDECIDED, List.of()));

        Transcript.matches("a-free-seat", hall);
    }

    @Test
    void aLaptopThatWasRestoredFromABackup() {
        TestAssembly hall = Ready.in(Stage.DELIBERATING);
        var before = hall.now().chains().head(hall.laptopOf(seat(3)).device()).orElseThrow();
        var draft = hall.trail().draft(seat(3), new PositionStated(1, Stance.FOR, List.of()));
        hall.trail().append(draft.envelope());
        hall.trail()
                .draft(seat(3), new EvidenceRequested(1))
                .after(before.seq(), before.id())
                .send();
        hall.trail()
                .draft(
                        hall.laptopOf(seat(3)).device(),
                        Facts.of(new PositionStated(1, Stance.FOR, List.of())))
                .again(draft.id())
                .after(
                        before.seq() + 1,
                        hall.now().positions().standing(3, 1).orElseThrow().mark().id())
                .send();

        Transcript.matches("a-restored-laptop", hall);
    }

    @Test
    void votesThatCameTooLateOrWereNeverOpened() {
        TestAssembly hall = Ready.in(Stage.BALLOTING);
        EntryId ballot = hall.ballot(Ready.recommendation());
        hall.votes(1, ballot, Choice.YES);
        EntryId second = hall.votes(2, ballot, Choice.YES);
        hall.votes(3, ballot, Choice.NO);
        EntryId fourth = hall.votes(4, ballot, Choice.ABSTAIN);
        hall.closes(FACILITATOR, ballot);
        hall.hoursPass(RULES.ballotHours());
        hall.votes(5, ballot, Choice.NO);
        hall.closes(SEQUENCER, ballot);
        hall.votes(6, ballot, Choice.NO);
        hall.unseals(seat(7), ballot, List.of(hall.opening(second), hall.opening(fourth)));
        hall.hoursPass(RULES.unsealHours());
        hall.open(Stage.DECIDED);

        Transcript.matches("late-and-unopened-votes", hall);
    }
}
