package org.plenary.core.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every kind of event, by its name on the wire. The order is the order of GLOSSARY.md, not of any
/// importance.
public enum Kind {
    /// [ConveningEvent.AssemblyFounded]
    ASSEMBLY_FOUNDED(ConveningEvent.AssemblyFounded.class),
    /// [ConveningEvent.StageOpened]
    STAGE_OPENED(ConveningEvent.StageOpened.class),
    /// [CharterEvent.CharterAdopted]
    CHARTER_ADOPTED(CharterEvent.CharterAdopted.class),
    /// [CharterEvent.PrincipleAdopted]
    PRINCIPLE_ADOPTED(CharterEvent.PrincipleAdopted.class),
    /// [DrawEvent.DrawAnnounced]
    DRAW_ANNOUNCED(DrawEvent.DrawAnnounced.class),
    /// [DrawEvent.PoolFrozen]
    POOL_FROZEN(DrawEvent.PoolFrozen.class),
    /// [DrawEvent.NumberSealed]
    NUMBER_SEALED(DrawEvent.NumberSealed.class),
    /// [DrawEvent.NumberShown]
    NUMBER_SHOWN(DrawEvent.NumberShown.class),
    /// [DrawEvent.NumberStated]
    NUMBER_STATED(DrawEvent.NumberStated.class),
    /// [DrawEvent.NumberConfirmed]
    NUMBER_CONFIRMED(DrawEvent.NumberConfirmed.class),
    /// [DrawEvent.LotteryCommitted]
    LOTTERY_COMMITTED(DrawEvent.LotteryCommitted.class),
    /// [DrawEvent.SeatsFilled]
    SEATS_FILLED(DrawEvent.SeatsFilled.class),
    /// [DrawEvent.QuotaFitProved]
    QUOTA_FIT_PROVED(DrawEvent.QuotaFitProved.class),
    /// [DrawEvent.DrawAbandoned]
    DRAW_ABANDONED(DrawEvent.DrawAbandoned.class),
    /// [RollEvent.DeviceEnrolled]
    DEVICE_ENROLLED(RollEvent.DeviceEnrolled.class),
    /// [RollEvent.LetterReissued]
    LETTER_REISSUED(RollEvent.LetterReissued.class),
    /// [RollEvent.LetterConfirmed]
    LETTER_CONFIRMED(RollEvent.LetterConfirmed.class),
    /// [RollEvent.DeviceRevoked]
    DEVICE_REVOKED(RollEvent.DeviceRevoked.class),
    /// [RollEvent.SeatLeft]
    SEAT_LEFT(RollEvent.SeatLeft.class),
    /// [RollEvent.VacancyStated]
    VACANCY_STATED(RollEvent.VacancyStated.class),
    /// [RollEvent.VacancyContested]
    VACANCY_CONTESTED(RollEvent.VacancyContested.class),
    /// [RollEvent.VacancyConfirmed]
    VACANCY_CONFIRMED(RollEvent.VacancyConfirmed.class),
    /// [SessionEvent.SessionPlanned]
    SESSION_PLANNED(SessionEvent.SessionPlanned.class),
    /// [SessionEvent.SessionCancelled]
    SESSION_CANCELLED(SessionEvent.SessionCancelled.class),
    /// [SessionEvent.SessionOpened]
    SESSION_OPENED(SessionEvent.SessionOpened.class),
    /// [SessionEvent.SessionClosed]
    SESSION_CLOSED(SessionEvent.SessionClosed.class),
    /// [SessionEvent.SeatCheckedIn]
    SEAT_CHECKED_IN(SessionEvent.SeatCheckedIn.class),
    /// [EvidenceEvent.PacketPublished]
    PACKET_PUBLISHED(EvidenceEvent.PacketPublished.class),
    /// [EvidenceEvent.ItemPublished]
    ITEM_PUBLISHED(EvidenceEvent.ItemPublished.class),
    /// [EvidenceEvent.ItemCorrected]
    ITEM_CORRECTED(EvidenceEvent.ItemCorrected.class),
    /// [EvidenceEvent.ReadingStated]
    READING_STATED(EvidenceEvent.ReadingStated.class),
    /// [EvidenceEvent.EvidenceRequested]
    EVIDENCE_REQUESTED(EvidenceEvent.EvidenceRequested.class),
    /// [EvidenceEvent.EvidenceRequestDecided]
    EVIDENCE_REQUEST_DECIDED(EvidenceEvent.EvidenceRequestDecided.class),
    /// [PositionEvent.PositionStated]
    POSITION_STATED(PositionEvent.PositionStated.class),
    /// [PositionEvent.PositionRevised]
    POSITION_REVISED(PositionEvent.PositionRevised.class),
    /// [RecommendationEvent.RecommendationProposed]
    RECOMMENDATION_PROPOSED(RecommendationEvent.RecommendationProposed.class),
    /// [RecommendationEvent.RecommendationRevised]
    RECOMMENDATION_REVISED(RecommendationEvent.RecommendationRevised.class),
    /// [RecommendationEvent.RecommendationSupported]
    RECOMMENDATION_SUPPORTED(RecommendationEvent.RecommendationSupported.class),
    /// [RecommendationEvent.SupportWithdrawn]
    SUPPORT_WITHDRAWN(RecommendationEvent.SupportWithdrawn.class),
    /// [RecommendationEvent.AmendmentProposed]
    AMENDMENT_PROPOSED(RecommendationEvent.AmendmentProposed.class),
    /// [RecommendationEvent.AmendmentDecided]
    AMENDMENT_DECIDED(RecommendationEvent.AmendmentDecided.class),
    /// [CheckEvent.PrincipleAnswered]
    PRINCIPLE_ANSWERED(CheckEvent.PrincipleAnswered.class),
    /// [CheckEvent.ConcernAnswered]
    CONCERN_ANSWERED(CheckEvent.ConcernAnswered.class),
    /// [BallotEvent.BallotOpened]
    BALLOT_OPENED(BallotEvent.BallotOpened.class),
    /// [BallotEvent.VoteCast]
    VOTE_CAST(BallotEvent.VoteCast.class),
    /// [BallotEvent.BallotClosed]
    BALLOT_CLOSED(BallotEvent.BallotClosed.class),
    /// [BallotEvent.VotesUnsealed]
    VOTES_UNSEALED(BallotEvent.VotesUnsealed.class),
    /// [BallotEvent.MinorityReported]
    MINORITY_REPORTED(BallotEvent.MinorityReported.class),
    /// [BallotEvent.MinorityDeclined]
    MINORITY_DECLINED(BallotEvent.MinorityDeclined.class),
    /// [ResponseEvent.ResponsePromised]
    RESPONSE_PROMISED(ResponseEvent.ResponsePromised.class),
    /// [ResponseEvent.ResponseGiven]
    RESPONSE_GIVEN(ResponseEvent.ResponseGiven.class),
    /// [ResponseEvent.ResponseRated]
    RESPONSE_RATED(ResponseEvent.ResponseRated.class),
    /// [RecordEvent.ClockTicked]
    CLOCK_TICKED(RecordEvent.ClockTicked.class),
    /// [RecordEvent.BodyErased]
    BODY_ERASED(RecordEvent.BodyErased.class);

    private static final Map<String, Kind> BY_WIRE =
            Arrays.stream(values())
                    .collect(Collectors.toUnmodifiableMap(Kind::wire, Function.identity()));
    private static final Map<Class<?>, Kind> BY_TYPE =
            Arrays.stream(values())
                    .collect(Collectors.toUnmodifiableMap(Kind::type, Function.identity()));

    private final Class<? extends Event> type;
    private final String wire = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Kind(Class<? extends Event> type) {
        this.type = type;
    }

    /// The record that carries this kind's facts.
    public Class<? extends Event> type() {
        return type;
    }

    /// The name in an envelope, such as `position-stated`.
    public String wire() {
        return wire;
    }

    /// The kind with this name, if this version knows it.
    public static Optional<Kind> named(String wire) {
        return Optional.ofNullable(BY_WIRE.get(wire));
    }

    /// The kind of an event.
    public static Kind of(Event event) {
        Kind kind = BY_TYPE.get(event.getClass());
        if (kind == null) {
            throw new IllegalStateException("no kind for " + event.getClass());
        }
        return kind;
    }
}
