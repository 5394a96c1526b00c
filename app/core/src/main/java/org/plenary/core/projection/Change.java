package org.plenary.core.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pcollections.PMap;
import org.plenary.core.event.BallotEvent;
import org.plenary.core.event.CharterEvent;
import org.plenary.core.event.CheckEvent;
import org.plenary.core.event.ConveningEvent;
import org.plenary.core.event.DrawEvent;
import org.plenary.core.event.Entry;
import org.plenary.core.event.Event;
import org.plenary.core.event.EvidenceEvent;
import org.plenary.core.event.PositionEvent;
import org.plenary.core.event.RecommendationEvent;
import org.plenary.core.event.RecordEvent;
import org.plenary.core.event.ResponseEvent;
import org.plenary.core.event.RollEvent;
import org.plenary.core.event.SessionEvent;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Origin;

/// One step of an assembly: starts as the assembly before, replaces the one part that the entry
/// touches, ends as the assembly after.
final class Change {
    private final Entry entry;
    private final Mark mark;
    private final Origin origin;
    private Instant clock;
    private Optional<Founding> founding;
    private Chains chains;
    private Charter charter;
    private Draws draws;
    private Roll roll;
    private Stages stages;
    private Sessions sessions;
    private Evidence evidence;
    private Positions positions;
    private Recommendations recommendations;
    private Checks checks;
    private Ballots ballots;
    private Responses responses;
    private PMap<EntryId, Mark> erasures;
    private final Assembly before;

    Change(Assembly before, Entry entry, Holder by) {
        this.before = before;
        this.entry = entry;
        mark = Mark.of(entry, by, before.clock());
        origin = entry.envelope().assembly();
        clock = before.clock();
        founding = before.founding();
        chains = before.chains().with(entry);
        charter = before.charter();
        draws = before.draws();
        roll = before.roll();
        stages = before.stages();
        sessions = before.sessions();
        evidence = before.evidence();
        positions = before.positions();
        recommendations = before.recommendations();
        checks = before.checks();
        ballots = before.ballots();
        responses = before.responses();
        erasures = before.erasures();
    }

    Assembly apply(Event event) {
        chains = chains.counted(entry.envelope().draft());
        switch (event) {
            case ConveningEvent e -> convening(e);
            case CharterEvent e -> charter(e);
            case DrawEvent e -> draw(e);
            case RollEvent e -> roll(e);
            case SessionEvent e -> session(e);
            case EvidenceEvent e -> evidence(e);
            case PositionEvent e -> position(e);
            case RecommendationEvent e -> recommendation(e);
            case CheckEvent e -> check(e);
            case BallotEvent e -> ballot(e);
            case ResponseEvent e -> response(e);
            case RecordEvent e -> record(e);
        }
        return after();
    }

    private void convening(ConveningEvent event) {
        switch (event) {
            case ConveningEvent.AssemblyFounded e -> {
                founding = Optional.of(new Founding(mark, origin, e));
                roll = roll.founded(e, mark);
            }
            case ConveningEvent.StageOpened e ->
                    stages = stages.with(new Stages.Entered(mark, e.question(), e.stage()));
        }
    }

    private void charter(CharterEvent event) {
        charter =
                switch (event) {
                    case CharterEvent.CharterAdopted e -> charter.adopted(e, mark);
                    case CharterEvent.PrincipleAdopted e ->
                            charter.with(new Charter.Principle(mark, e.number(), e.group()));
                };
    }

    private void draw(DrawEvent event) {
        draws =
                switch (event) {
                    case DrawEvent.DrawAnnounced e -> draws.announced(e, vacant(), mark);
                    case DrawEvent.PoolFrozen e -> draws.frozen(e, mark);
                    case DrawEvent.NumberSealed e -> draws.sealed(e, mark);
                    case DrawEvent.NumberShown e -> draws.shown(e, mark);
                    case DrawEvent.NumberStated e -> draws.stated(e, mark);
                    case DrawEvent.NumberConfirmed e -> draws.confirmed(e.number(), mark);
                    case DrawEvent.LotteryCommitted e -> draws.committed(e, mark);
                    case DrawEvent.SeatsFilled e -> {
                        roll = roll.filled(drawn(e), e, mark);
                        yield draws.filled();
                    }
                    case DrawEvent.QuotaFitProved e -> draws.proved(e, mark);
                    case DrawEvent.DrawAbandoned e -> draws.abandoned(mark);
                };
    }

    /// The numbers that come next, as many as there are seats that nobody sits in.
    private List<Integer> vacant() {
        int seats = before.founding().orElseThrow().facts().seats();
        int first = roll.lastSeat() + 1;
        return IntStream.range(first, first + seats - roll.seated()).boxed().toList();
    }

    private Drawn drawn(DrawEvent.SeatsFilled event) {
        return Drawn.of(before, event.draw())
                .proof()
                .filter(drawn -> drawn.holds(event))
                .orElseThrow(() -> new IllegalStateException("seats for people nobody drew"));
    }

    private void roll(RollEvent event) {
        roll =
                switch (event) {
                    case RollEvent.DeviceEnrolled e -> roll.enrolled(e, mark);
                    case RollEvent.LetterReissued e -> roll.reissued(e, mark);
                    case RollEvent.LetterConfirmed e -> roll.confirmed(e.reissue());
                    case RollEvent.DeviceRevoked e -> roll.revoked(e.device(), mark);
                    case RollEvent.SeatLeft _ -> roll.left(mark);
                    case RollEvent.VacancyStated e -> roll.stated(e, mark);
                    case RollEvent.VacancyContested e -> roll.contested(e.vacancy(), mark);
                    case RollEvent.VacancyConfirmed e -> roll.vacated(e.vacancy(), mark);
                };
    }

    private void session(SessionEvent event) {
        sessions =
                switch (event) {
                    case SessionEvent.SessionPlanned e -> sessions.planned(e, mark);
                    case SessionEvent.SessionCancelled e ->
                            sessions.change(e.session(), s -> s.now(State.CANCELLED, mark));
                    case SessionEvent.SessionOpened e ->
                            sessions.change(e.session(), s -> s.now(State.OPEN, mark));
                    case SessionEvent.SessionClosed e ->
                            sessions.change(e.session(), s -> s.now(State.CLOSED, mark));
                    case SessionEvent.SeatCheckedIn e ->
                            sessions.change(e.session(), s -> s.with(mark.seat(), mark));
                };
    }

    private void evidence(EvidenceEvent event) {
        evidence =
                switch (event) {
                    case EvidenceEvent.PacketPublished e ->
                            evidence.with(new Evidence.Packet(mark, e.question()));
                    case EvidenceEvent.ItemPublished e -> evidence.published(e, mark);
                    case EvidenceEvent.ItemCorrected e -> evidence.corrected(e, mark);
                    case EvidenceEvent.ReadingStated e -> evidence.read(e, mark);
                    case EvidenceEvent.EvidenceRequested e ->
                            evidence.requested(e.question(), mark);
                    case EvidenceEvent.EvidenceRequestDecided e -> evidence.decided(e, mark);
                };
    }

    private void position(PositionEvent event) {
        positions =
                positions.with(
                        switch (event) {
                            case PositionEvent.PositionStated e ->
                                    Positions.Statement.first(e, mark);
                            case PositionEvent.PositionRevised e ->
                                    positions
                                            .statement(e.previous())
                                            .orElseThrow()
                                            .revised(e, mark);
                        });
    }

    private void recommendation(RecommendationEvent event) {
        recommendations =
                switch (event) {
                    case RecommendationEvent.RecommendationProposed e ->
                            recommendations.proposed(e.question(), mark);
                    case RecommendationEvent.RecommendationRevised e ->
                            recommendations.revised(e, mark);
                    case RecommendationEvent.RecommendationSupported e ->
                            recommendations.supported(e.recommendation(), mark);
                    case RecommendationEvent.SupportWithdrawn e ->
                            recommendations.unsupported(e.recommendation(), mark);
                    case RecommendationEvent.AmendmentProposed e ->
                            recommendations.amended(e, mark);
                    case RecommendationEvent.AmendmentDecided e -> recommendations.decided(e, mark);
                };
    }

    private void check(CheckEvent event) {
        checks =
                switch (event) {
                    case CheckEvent.PrincipleAnswered e -> checks.answered(e, mark);
                    case CheckEvent.ConcernAnswered e -> checks.replied(e, mark);
                };
    }

    private void ballot(BallotEvent event) {
        ballots =
                switch (event) {
                    case BallotEvent.BallotOpened e ->
                            ballots.opened(
                                    Checked.of(before, e.recommendation())
                                            .proof()
                                            .orElseThrow(() ->
                                                    new IllegalStateException(
                                                            "a ballot on an unchecked text")),
                                    e,
                                    mark);
                    case BallotEvent.VoteCast e -> ballots.voted(e, mark);
                    case BallotEvent.BallotClosed e ->
                            ballots.change(e.ballot(), b -> b.closed(mark));
                    case BallotEvent.VotesUnsealed e -> ballots.unsealed(e);
                    case BallotEvent.MinorityReported e ->
                            ballots.change(e.ballot(), b -> b.reported(mark));
                    case BallotEvent.MinorityDeclined e ->
                            ballots.change(e.ballot(), b -> b.declined(mark));
                };
    }

    private void response(ResponseEvent event) {
        responses =
                switch (event) {
                    case ResponseEvent.ResponsePromised e -> responses.promised(e.days(), mark);
                    case ResponseEvent.ResponseGiven e -> responses.given(e, mark);
                    case ResponseEvent.ResponseRated e ->
                            responses.rated(e.response(), mark, e.grade());
                };
    }

    private void record(RecordEvent event) {
        switch (event) {
            case RecordEvent.ClockTicked e -> clock = e.time();
            case RecordEvent.BodyErased e -> erasures = erasures.plus(e.entry(), mark);
        }
    }

    private Assembly after() {
        return new Assembly(
                before.size() + 1,
                clock,
                founding,
                chains,
                charter,
                draws,
                roll,
                stages,
                sessions,
                evidence,
                positions,
                recommendations,
                checks,
                ballots,
                responses,
                erasures,
                before.refused());
    }
}
