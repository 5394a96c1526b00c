package org.plenary.core.procedure;

import static org.plenary.core.procedure.TestAssembly.AUTHORITY;
import static org.plenary.core.procedure.TestAssembly.CONVENOR;
import static org.plenary.core.procedure.TestAssembly.FACILITATOR;
import static org.plenary.core.procedure.TestAssembly.MORNING;
import static org.plenary.core.procedure.TestAssembly.REGISTRAR;
import static org.plenary.core.procedure.TestAssembly.RULES;
import static org.plenary.core.procedure.TestAssembly.SECOND_FACILITATOR;
import static org.plenary.core.procedure.TestAssembly.SEQUENCER;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.event.BallotEvent;
import org.plenary.core.event.CharterEvent;
import org.plenary.core.event.CheckEvent;
import org.plenary.core.event.ConveningEvent.StageOpened;
import org.plenary.core.event.DrawEvent;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Event;
import org.plenary.core.event.EvidenceEvent;
import org.plenary.core.event.Facts;
import org.plenary.core.event.Kind;
import org.plenary.core.event.PositionEvent;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.event.RecommendationEvent;
import org.plenary.core.event.RecordEvent;
import org.plenary.core.event.ResponseEvent;
import org.plenary.core.event.RollEvent;
import org.plenary.core.event.SealedNumber;
import org.plenary.core.event.SessionEvent;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.ErasureGround;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Holder;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.PrincipleGroup;
import org.plenary.core.term.PublicKey;
import org.plenary.core.term.ResponseVerdict;
import org.plenary.core.term.Role;
import org.plenary.core.term.Side;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.core.term.VacancyGround;

/// For each cell of the table an act in which everything else is as it should be: whether it counts
/// depends on kind, role, stage and ownership alone.
final class Scenes {
    private static final Hash NUMBER = Hash.sha256(new byte[] {41});
    private static final EntryId TEXT = Ready.recommendation();
    private static final Map<Kind, TestAssembly> HALLS = new EnumMap<>(Kind.class);
    private static final TestAssembly NOBODY_ENROLLED =
            TestAssembly.founded(Ready.SEATS).charter(RULES);
    private static final TestAssembly NO_MEMBER_ENROLLED = NOBODY_ENROLLED.copy().seats();

    private Scenes() {}

    /// An envelope, and the assembly whose next entry it would be.
    record Scene(Assembly assembly, Envelope envelope) {}

    /// The act of a cell.
    static Scene of(Admitted.Cell cell) {
        return switch (cell.kind()) {
            case ASSEMBLY_FOUNDED -> founding(cell);
            case DEVICE_ENROLLED -> enrolment(cell);
            case VOTE_CAST -> cell.stage() == Stage.DECIDED ? late(cell) : vote(cell);
            case VOTES_UNSEALED -> cell.stage() == Stage.DECIDED ? late(cell) : act(cell);
            default -> act(cell);
        };
    }

    private static Scene act(Admitted.Cell cell) {
        TestAssembly hall = HALLS.computeIfAbsent(cell.kind(), Scenes::hall).copy();
        Holder by = holder(cell);
        Envelope envelope = hall.trail().draft(by, event(cell, hall, by)).envelope();
        return new Scene(Forged.stage(hall.now(), cell.stage()), envelope);
    }

    /// Founded before anything exists; by the key that the founding names, or by another.
    private static Scene founding(Admitted.Cell cell) {
        TestAssembly hall =
                cell.stage() == Stage.CONVENING ? TestAssembly.unfounded() : Ready.in(cell.stage());
        Holder by = holder(cell);
        PublicKey laptop = cell.own() ? Keys.laptop(by, 1) : Keys.named("a stranger's laptop");
        Facts facts = Facts.of(TestAssembly.founding(Ready.SEATS, 1));
        return new Scene(hall.now(), hall.trail().draft(laptop.device(), facts).envelope());
    }

    /// With an own letter, signed by the laptop that it enrols; or by another laptop.
    private static Scene enrolment(Admitted.Cell cell) {
        boolean draws = cell.role() == Role.REGISTRAR || cell.role() == Role.AUTHORITY;
        TestAssembly hall = draws ? NOBODY_ENROLLED : NO_MEMBER_ENROLLED;
        Holder by = holder(cell);
        PublicKey laptop = cell.own() ? Keys.laptop(by, 1) : Keys.named("a stranger's laptop");
        Facts facts = Facts.of(TestAssembly.enrolment(by, 1, 1));
        Envelope envelope = hall.trail().draft(laptop.device(), facts).envelope();
        return new Scene(Forged.stage(hall.now(), cell.stage()), envelope);
    }

    /// By a seat of the electorate, or by one that was filled after the ballot opened.
    private static Scene vote(Admitted.Cell cell) {
        TestAssembly hall = Ready.in(Stage.BALLOTING);
        EntryId ballot = hall.ballot(TEXT);
        Envelope envelope = hall.trail().draft(holder(cell), cast(ballot)).envelope();
        Assembly six = Forged.electorate(hall.now(), ballot, Ready.SEATS - 1);
        return new Scene(Forged.stage(six, cell.stage()), envelope);
    }

    /// Once a question is decided its ballot is settled.
    private static Scene late(Admitted.Cell cell) {
        TestAssembly hall = Ready.in(Stage.DECIDED);
        EntryId vote =
                hall.now()
                        .ballots()
                        .ballot(Ready.ballot())
                        .orElseThrow()
                        .votes()
                        .get(1)
                        .mark()
                        .id();
        Event event =
                cell.kind() == Kind.VOTE_CAST
                        ? cast(Ready.ballot())
                        : unsealing(
                                Ready.ballot(),
                                new BallotEvent.Unsealed(vote, Choice.YES, Hash.sha256()));
        return new Scene(hall.now(), hall.trail().draft(holder(cell), event).envelope());
    }

    private static Holder holder(Admitted.Cell cell) {
        return switch (cell.role()) {
            case CONVENOR -> CONVENOR;
            case REGISTRAR -> REGISTRAR;
            case FACILITATOR -> FACILITATOR;
            case AUTHORITY -> AUTHORITY;
            case SEQUENCER -> SEQUENCER;
            case MEMBER -> seat(cell.own() ? owner(cell.kind()) : stranger(cell.kind()));
        };
    }

    /// Seat 1 drafted the text, 2 supports it, 4 has a statement, 5 voted against what was carried.
    private static int owner(Kind kind) {
        return switch (kind) {
            case RECOMMENDATION_REVISED, AMENDMENT_DECIDED, CONCERN_ANSWERED -> 1;
            case SUPPORT_WITHDRAWN -> 2;
            case POSITION_REVISED -> 4;
            case MINORITY_REPORTED, MINORITY_DECLINED -> 5;
            default -> 3;
        };
    }

    private static int stranger(Kind kind) {
        return kind == Kind.VOTE_CAST ? Ready.SEATS : 3;
    }

    /// An assembly in which an act of a kind has everything that it refers to.
    private static TestAssembly hall(Kind kind) {
        return switch (kind) {
            case CHARTER_ADOPTED -> TestAssembly.founded(Ready.SEATS).enrolEverybody();
            case PRINCIPLE_ADOPTED -> {
                TestAssembly hall = TestAssembly.founded(Ready.SEATS).enrolEverybody();
                hall.write(CONVENOR, new CharterEvent.CharterAdopted(RULES, 3));
                yield hall;
            }
            case DRAW_ANNOUNCED ->
                    TestAssembly.founded(Ready.SEATS).charter(RULES).enrolEverybody();
            case POOL_FROZEN -> TestDraw.announced(Ready.SEATS).hall();
            case NUMBER_SEALED, NUMBER_SHOWN -> sealing();
            case NUMBER_STATED, NUMBER_CONFIRMED ->
                    TestDraw.announced(Ready.SEATS).freezes().hour().hall();
            case LOTTERY_COMMITTED ->
                    TestDraw.announced(Ready.SEATS).freezes().drawsLotteryNumber().hall();
            case SEATS_FILLED -> TestDraw.drawn(Ready.SEATS).hall();
            case QUOTA_FIT_PROVED -> TestDraw.provable(Ready.SEATS).hall();
            case DRAW_ABANDONED -> TestDraw.announced(Ready.SEATS).hall();
            case RESPONSE_PROMISED ->
                    TestAssembly.founded(Ready.SEATS).charter(RULES).seats().enrolEverybody();
            case DEVICE_REVOKED -> withSecondLaptops();
            case BALLOT_OPENED -> Ready.in(Stage.BALLOTING);
            case BALLOT_CLOSED, VOTES_UNSEALED -> Ready.in(Stage.BALLOTING);
            case MINORITY_REPORTED, MINORITY_DECLINED -> Ready.in(Stage.DECIDED);
            case RESPONSE_GIVEN, RESPONSE_RATED -> adopted();
            case CONCERN_ANSWERED -> Ready.in(Stage.CHECKING);
            default -> Ready.in(Stage.DRAFTING);
        };
    }

    private static TestAssembly withSecondLaptops() {
        TestAssembly hall = Ready.in(Stage.LEARNING);
        for (Holder holder : List.of(REGISTRAR, FACILITATOR, AUTHORITY, seat(3))) {
            EntryId reissue =
                    hall.write(
                            REGISTRAR,
                            new RollEvent.LetterReissued(holder, Keys.letter(holder, 2)));
            Holder other = holder.equals(FACILITATOR) ? AUTHORITY : FACILITATOR;
            hall.write(other, new RollEvent.LetterConfirmed(reissue));
            hall.trail().uses(holder, Keys.laptop(holder, 2));
            hall.write(holder, TestAssembly.enrolment(holder, 2, 2));
        }
        return hall;
    }

    private static TestAssembly adopted() {
        TestAssembly hall = Ready.in(Stage.DECIDED);
        hall.write(seat(5), new BallotEvent.MinorityDeclined(Ready.ballot()));
        hall.write(seat(6), new BallotEvent.MinorityDeclined(Ready.ballot()));
        return hall;
    }

    private static Event event(Admitted.Cell cell, TestAssembly hall, Holder by) {
        return switch (cell.kind()) {
            case STAGE_OPENED -> new StageOpened(1, cell.stage().next());
            case CHARTER_ADOPTED -> new CharterEvent.CharterAdopted(RULES, 3);
            case PRINCIPLE_ADOPTED -> new CharterEvent.PrincipleAdopted(1, PrincipleGroup.COMMONS);
            case DRAW_ANNOUNCED,
                    POOL_FROZEN,
                    NUMBER_SEALED,
                    NUMBER_SHOWN,
                    NUMBER_STATED,
                    NUMBER_CONFIRMED,
                    LOTTERY_COMMITTED,
                    SEATS_FILLED,
                    QUOTA_FIT_PROVED,
                    DRAW_ABANDONED ->
                    draw(cell, hall);
            case LETTER_REISSUED -> new RollEvent.LetterReissued(seat(5), Keys.letter(seat(5), 9));
            case LETTER_CONFIRMED ->
                    new RollEvent.LetterConfirmed(
                            hall.write(
                                    REGISTRAR,
                                    new RollEvent.LetterReissued(
                                            seat(5), Keys.letter(seat(5), 9))));
            case DEVICE_REVOKED ->
                    new RollEvent.DeviceRevoked(Keys.laptop(cell.own() ? by : seat(6), 1).device());
            case SEAT_LEFT -> new RollEvent.SeatLeft();
            case VACANCY_STATED -> vacancy();
            case VACANCY_CONTESTED -> new RollEvent.VacancyContested(stated(hall, cell, by));
            case VACANCY_CONFIRMED -> {
                EntryId stated = hall.write(REGISTRAR, vacancy());
                hall.hoursPass(7 * 24);
                yield new RollEvent.VacancyConfirmed(stated);
            }
            case RESPONSE_PROMISED -> new ResponseEvent.ResponsePromised(90);
            case RESPONSE_GIVEN ->
                    new ResponseEvent.ResponseGiven(TEXT, ResponseVerdict.ACCEPTED, List.of());
            case RESPONSE_RATED ->
                    new ResponseEvent.ResponseRated(
                            hall.write(
                                    AUTHORITY,
                                    new ResponseEvent.ResponseGiven(
                                            TEXT, ResponseVerdict.ACCEPTED, List.of())),
                            7);
            case CLOCK_TICKED -> new RecordEvent.ClockTicked(hall.now().clock().plusSeconds(60));
            case BODY_ERASED ->
                    new RecordEvent.BodyErased(Ready.item(), ErasureGround.AUTHOR_ASKED);
            default -> deliberation(cell, hall);
        };
    }

    /// Of the seat that acts, or of another.
    private static EntryId stated(TestAssembly hall, Admitted.Cell cell, Holder by) {
        int seat = cell.own() ? by.number() : by.number() % Ready.SEATS + 1;
        return hall.write(REGISTRAR, new RollEvent.VacancyStated(seat, VacancyGround.LEFT));
    }

    private static Event vacancy() {
        return new RollEvent.VacancyStated(5, VacancyGround.LEFT);
    }

    private static Event draw(Admitted.Cell cell, TestAssembly hall) {
        if (cell.kind() == Kind.DRAW_ANNOUNCED) {
            return TestDraw.announcement(hall);
        }
        TestDraw draw = TestDraw.running(hall);
        return switch (cell.kind()) {
            case POOL_FROZEN -> new DrawEvent.PoolFrozen(draw.id(), TestDraw.QUOTAS, draw.freeze());
            case NUMBER_SEALED -> sealing(draw);
            case NUMBER_SHOWN -> shown(cell, draw);
            case NUMBER_STATED ->
                    new DrawEvent.NumberStated(draw.id(), NumberFor.LOTTERY, "0".repeat(20));
            case NUMBER_CONFIRMED ->
                    new DrawEvent.NumberConfirmed(draw.states(NumberFor.LOTTERY, "0".repeat(20)));
            case LOTTERY_COMMITTED -> draw.commitment();
            case SEATS_FILLED -> draw.parts(41).getFirst();
            case QUOTA_FIT_PROVED -> new DrawEvent.QuotaFitProved(draw.id(), TestDraw.QUOTAS);
            case DRAW_ABANDONED -> new DrawEvent.DrawAbandoned(draw.id());
            default -> throw new IllegalStateException("no scene for " + cell);
        };
    }

    /// Numbers are sealed for the draw of every seat.
    private static TestAssembly sealing() {
        TestAssembly hall = TestAssembly.founded(Ready.SEATS).charter(RULES).enrolEverybody();
        return TestDraw.announced(
                        hall,
                        new DrawEvent.DrawAnnounced(
                                Ready.SEATS, TestDraw.sealing(hall, 1), TestDraw.sealing(hall, 2)))
                .hall();
    }

    private static DrawEvent.NumberSealed sealing(TestDraw draw) {
        return new DrawEvent.NumberSealed(
                draw.id(),
                NumberFor.LOTTERY,
                SealedNumber.commitment(draw.id(), NumberFor.LOTTERY, NUMBER));
    }

    /// Everybody who may seal a number does; each can show their own and no other.
    private static Event shown(Admitted.Cell cell, TestDraw draw) {
        Map<Holder, EntryId> sealings = new HashMap<>();
        for (Holder holder : List.of(REGISTRAR, FACILITATOR, SECOND_FACILITATOR, AUTHORITY)) {
            sealings.put(holder, draw.hall().write(holder, sealing(draw)));
            draw.hall()
                    .write(
                            holder,
                            new DrawEvent.NumberSealed(
                                    draw.id(),
                                    NumberFor.PANEL,
                                    SealedNumber.commitment(draw.id(), NumberFor.PANEL, NUMBER)));
        }
        draw.freezes().hour();
        EntryId own = sealings.getOrDefault(holder(cell), sealings.get(REGISTRAR));
        return new DrawEvent.NumberShown(
                cell.own() ? own : sealings.get(SECOND_FACILITATOR), NUMBER);
    }

    private static Event deliberation(Admitted.Cell cell, TestAssembly hall) {
        return switch (cell.kind()) {
            case SESSION_PLANNED -> plan();
            case SESSION_CANCELLED ->
                    new SessionEvent.SessionCancelled(hall.write(FACILITATOR, plan()));
            case SESSION_OPENED -> new SessionEvent.SessionOpened(hall.write(FACILITATOR, plan()));
            case SESSION_CLOSED -> new SessionEvent.SessionClosed(open(hall));
            case SEAT_CHECKED_IN -> new SessionEvent.SeatCheckedIn(open(hall));
            case PACKET_PUBLISHED -> new EvidenceEvent.PacketPublished(1);
            case ITEM_PUBLISHED ->
                    new EvidenceEvent.ItemPublished(Ready.packet(), Side.FOR, 5, false, List.of());
            case ITEM_CORRECTED -> new EvidenceEvent.ItemCorrected(Ready.item(), List.of());
            case READING_STATED ->
                    new EvidenceEvent.ReadingStated(
                            List.of(new EvidenceEvent.Reading(Ready.item(), Extent.PARTLY)));
            case EVIDENCE_REQUESTED -> new EvidenceEvent.EvidenceRequested(1);
            case EVIDENCE_REQUEST_DECIDED ->
                    new EvidenceEvent.EvidenceRequestDecided(
                            hall.write(seat(6), new EvidenceEvent.EvidenceRequested(1)),
                            true,
                            Optional.empty());
            case POSITION_STATED ->
                    new PositionEvent.PositionStated(1, Stance.FOR, List.of(Ready.item()));
            case POSITION_REVISED ->
                    new PositionEvent.PositionRevised(
                            hall.write(
                                    seat(4),
                                    new PositionEvent.PositionStated(1, Stance.FOR, List.of())),
                            Stance.AGAINST,
                            List.of(new Moved(MovedBy.DISCUSSION, Optional.empty())),
                            List.of());
            default -> decision(cell, hall);
        };
    }

    private static Event decision(Admitted.Cell cell, TestAssembly hall) {
        return switch (cell.kind()) {
            case RECOMMENDATION_PROPOSED -> new RecommendationEvent.RecommendationProposed(1);
            case RECOMMENDATION_REVISED ->
                    new RecommendationEvent.RecommendationRevised(TEXT, 2, Optional.empty());
            case RECOMMENDATION_SUPPORTED -> new RecommendationEvent.RecommendationSupported(TEXT);
            case SUPPORT_WITHDRAWN -> new RecommendationEvent.SupportWithdrawn(TEXT);
            case AMENDMENT_PROPOSED -> new RecommendationEvent.AmendmentProposed(TEXT, 1);
            case AMENDMENT_DECIDED ->
                    new RecommendationEvent.AmendmentDecided(
                            hall.write(seat(6), new RecommendationEvent.AmendmentProposed(TEXT, 1)),
                            true);
            case PRINCIPLE_ANSWERED ->
                    new CheckEvent.PrincipleAnswered(TEXT, 1, 2, CheckAnswer.KEEPS);
            case CONCERN_ANSWERED -> {
                hall.answers(2, TEXT, 2, CheckAnswer.BREAKS);
                yield new CheckEvent.ConcernAnswered(TEXT, 1, 2);
            }
            case BALLOT_OPENED -> opening(hall);
            case BALLOT_CLOSED -> {
                EntryId ballot = hall.ballot(TEXT);
                hall.hoursPass(RULES.ballotHours());
                yield new BallotEvent.BallotClosed(ballot);
            }
            case VOTES_UNSEALED -> {
                EntryId ballot = hall.ballot(TEXT);
                EntryId vote = hall.votes(1, ballot, Choice.YES);
                hall.hoursPass(RULES.ballotHours()).closes(SEQUENCER, ballot);
                yield unsealing(ballot, hall.opening(vote));
            }
            case MINORITY_REPORTED -> new BallotEvent.MinorityReported(Ready.ballot());
            case MINORITY_DECLINED -> new BallotEvent.MinorityDeclined(Ready.ballot());
            default -> throw new IllegalStateException("no scene for " + cell);
        };
    }

    private static Event plan() {
        return new SessionEvent.SessionPlanned(
                MORNING.plus(Duration.ofDays(30)),
                MORNING.plus(Duration.ofDays(30)).plus(Duration.ofHours(8)),
                List.of(),
                Optional.empty());
    }

    private static EntryId open(TestAssembly hall) {
        EntryId session = hall.write(FACILITATOR, plan());
        hall.write(FACILITATOR, new SessionEvent.SessionOpened(session));
        return session;
    }

    private static Event opening(TestAssembly hall) {
        var closes = hall.now().clock().plus(Duration.ofHours(RULES.ballotHours()));
        return new BallotEvent.BallotOpened(
                TEXT,
                1,
                RULES.recommendation(),
                closes,
                closes.plus(Duration.ofHours(RULES.unsealHours())));
    }

    private static Event cast(EntryId ballot) {
        return new BallotEvent.VoteCast(ballot, Hash.sha256());
    }

    private static Event unsealing(EntryId ballot, BallotEvent.Unsealed vote) {
        return new BallotEvent.VotesUnsealed(ballot, List.of(vote));
    }
}
