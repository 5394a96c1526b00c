package org.plenary.core.codec;

import java.util.List;
import org.plenary.core.counting.Base;
import org.plenary.core.counting.Fraction;
import org.plenary.core.counting.Rule;
import org.plenary.core.counting.Threshold;
import org.plenary.core.counting.TieRule;
import org.plenary.core.event.BallotEvent;
import org.plenary.core.event.CharterEvent;
import org.plenary.core.event.CharterRules;
import org.plenary.core.event.CheckEvent;
import org.plenary.core.event.ConveningEvent;
import org.plenary.core.event.Event;
import org.plenary.core.event.EvidenceEvent;
import org.plenary.core.event.Kind;
import org.plenary.core.event.PositionEvent;
import org.plenary.core.event.PostQuantumKey;
import org.plenary.core.event.RecommendationEvent;
import org.plenary.core.event.RecordEvent;
import org.plenary.core.event.ResponseEvent;
import org.plenary.core.event.RollEvent;
import org.plenary.core.event.SessionEvent;
import org.plenary.core.term.AgendaKind;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.Choice;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.ErasureGround;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Media;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.PrincipleGroup;
import org.plenary.core.term.ResponseVerdict;
import org.plenary.core.term.Side;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.core.term.VacancyGround;

/// Reads the facts of a known kind.
final class FactsReader {
    private FactsReader() {}

    static Event read(Kind kind, Fields f) throws Malformed {
        return switch (kind) {
            case ASSEMBLY_FOUNDED -> founded(f);
            case STAGE_OPENED ->
                    new ConveningEvent.StageOpened(
                            f.integer("question"), f.choice("stage", Stage.class));
            case CHARTER_ADOPTED ->
                    new CharterEvent.CharterAdopted(rules(f), f.integer("principles"));
            case PRINCIPLE_ADOPTED ->
                    new CharterEvent.PrincipleAdopted(
                            f.integer("number"), f.choice("group", PrincipleGroup.class));
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
                    DrawFacts.read(kind, f);
            case DEVICE_ENROLLED -> new RollEvent.DeviceEnrolled(f.key("letter"), f.key("key"));
            case LETTER_REISSUED ->
                    new RollEvent.LetterReissued(f.holder("holder"), f.key("letter"));
            case LETTER_CONFIRMED -> new RollEvent.LetterConfirmed(f.entry("reissue"));
            case DEVICE_REVOKED -> new RollEvent.DeviceRevoked(new DeviceId(f.text("device")));
            case SEAT_LEFT -> new RollEvent.SeatLeft();
            case VACANCY_STATED ->
                    new RollEvent.VacancyStated(
                            f.integer("seat"), f.choice("ground", VacancyGround.class));
            case VACANCY_CONTESTED -> new RollEvent.VacancyContested(f.entry("vacancy"));
            case VACANCY_CONFIRMED -> new RollEvent.VacancyConfirmed(f.entry("vacancy"));
            case SESSION_PLANNED,
                    SESSION_CANCELLED,
                    SESSION_OPENED,
                    SESSION_CLOSED,
                    SEAT_CHECKED_IN ->
                    session(kind, f);
            case PACKET_PUBLISHED,
                    ITEM_PUBLISHED,
                    ITEM_CORRECTED,
                    READING_STATED,
                    EVIDENCE_REQUESTED,
                    EVIDENCE_REQUEST_DECIDED ->
                    evidence(kind, f);
            case POSITION_STATED ->
                    new PositionEvent.PositionStated(
                            f.integer("question"),
                            f.choice("stance", Stance.class),
                            f.list("cites", Fields::entry));
            case POSITION_REVISED ->
                    new PositionEvent.PositionRevised(
                            f.entry("previous"),
                            f.choice("stance", Stance.class),
                            f.list("moved", FactsReader::moved),
                            f.list("cites", Fields::entry));
            case RECOMMENDATION_PROPOSED,
                    RECOMMENDATION_REVISED,
                    RECOMMENDATION_SUPPORTED,
                    SUPPORT_WITHDRAWN,
                    AMENDMENT_PROPOSED,
                    AMENDMENT_DECIDED ->
                    recommendation(kind, f);
            case PRINCIPLE_ANSWERED ->
                    new CheckEvent.PrincipleAnswered(
                            f.entry("recommendation"),
                            f.integer("version"),
                            f.integer("principle"),
                            f.choice("answer", CheckAnswer.class));
            case CONCERN_ANSWERED ->
                    new CheckEvent.ConcernAnswered(
                            f.entry("recommendation"),
                            f.integer("version"),
                            f.integer("principle"));
            case BALLOT_OPENED,
                    VOTE_CAST,
                    BALLOT_CLOSED,
                    VOTES_UNSEALED,
                    MINORITY_REPORTED,
                    MINORITY_DECLINED ->
                    ballot(kind, f);
            case RESPONSE_PROMISED -> new ResponseEvent.ResponsePromised(f.integer("days"));
            case RESPONSE_GIVEN ->
                    new ResponseEvent.ResponseGiven(
                            f.entry("recommendation"),
                            f.choice("verdict", ResponseVerdict.class),
                            f.list("actions", Fields::day));
            case RESPONSE_RATED ->
                    new ResponseEvent.ResponseRated(f.entry("response"), f.integer("grade"));
            case CLOCK_TICKED -> new RecordEvent.ClockTicked(f.time("time"));
            case BODY_ERASED ->
                    new RecordEvent.BodyErased(
                            f.entry("entry"), f.choice("ground", ErasureGround.class));
        };
    }

    private static Event founded(Fields f) throws Malformed {
        return new ConveningEvent.AssemblyFounded(
                f.bool("rehearsal"),
                f.integer("seats"),
                f.integer("questions"),
                f.key("convenor"),
                f.key("sequencer"),
                f.key("log"),
                PostQuantumKey.ofBase64(f.text("post-quantum")),
                f.list(
                        "offices",
                        json -> {
                            Fields office = Fields.of(json);
                            return new ConveningEvent.OfficeLetter(
                                    office.holder("holder"), office.key("letter"));
                        }));
    }

    private static CharterRules rules(Fields f) throws Malformed {
        return new CharterRules(
                rule(f.json("recommendation")),
                threshold(f.json("check-share")),
                threshold(f.json("concern-share")),
                f.integer("check-hours"),
                f.integer("ballot-hours"),
                f.integer("unseal-hours"),
                f.integer("minority-hours"),
                f.integer("max-response-days"),
                f.integer("review-months"),
                f.integer("supporters-to-table"));
    }

    private static Event session(Kind kind, Fields f) throws Malformed {
        return switch (kind) {
            case SESSION_PLANNED ->
                    new SessionEvent.SessionPlanned(
                            f.time("start"),
                            f.time("end"),
                            f.list("agenda", FactsReader::agendaItem),
                            f.maybe("supersedes", Fields::entry));
            case SESSION_CANCELLED -> new SessionEvent.SessionCancelled(f.entry("session"));
            case SESSION_OPENED -> new SessionEvent.SessionOpened(f.entry("session"));
            case SESSION_CLOSED -> new SessionEvent.SessionClosed(f.entry("session"));
            case SEAT_CHECKED_IN -> new SessionEvent.SeatCheckedIn(f.entry("session"));
            default -> throw notIn("session", kind);
        };
    }

    private static Event evidence(Kind kind, Fields f) throws Malformed {
        return switch (kind) {
            case PACKET_PUBLISHED -> new EvidenceEvent.PacketPublished(f.integer("question"));
            case ITEM_PUBLISHED ->
                    new EvidenceEvent.ItemPublished(
                            f.entry("packet"),
                            f.choice("side", Side.class),
                            f.integer("minutes"),
                            f.bool("interest"),
                            f.list("attachments", FactsReader::attachment));
            case ITEM_CORRECTED ->
                    new EvidenceEvent.ItemCorrected(
                            f.entry("item"), f.list("attachments", FactsReader::attachment));
            case READING_STATED ->
                    new EvidenceEvent.ReadingStated(
                            f.list(
                                    "readings",
                                    json -> {
                                        Fields reading = Fields.of(json);
                                        return new EvidenceEvent.Reading(
                                                reading.entry("item"),
                                                reading.choice("extent", Extent.class));
                                    }));
            case EVIDENCE_REQUESTED -> new EvidenceEvent.EvidenceRequested(f.integer("question"));
            case EVIDENCE_REQUEST_DECIDED ->
                    new EvidenceEvent.EvidenceRequestDecided(
                            f.entry("request"), f.bool("granted"), f.maybe("item", Fields::entry));
            default -> throw notIn("evidence", kind);
        };
    }

    private static Event recommendation(Kind kind, Fields f) throws Malformed {
        return switch (kind) {
            case RECOMMENDATION_PROPOSED ->
                    new RecommendationEvent.RecommendationProposed(f.integer("question"));
            case RECOMMENDATION_REVISED ->
                    new RecommendationEvent.RecommendationRevised(
                            f.entry("recommendation"),
                            f.integer("version"),
                            f.maybe("amendment", Fields::entry));
            case RECOMMENDATION_SUPPORTED ->
                    new RecommendationEvent.RecommendationSupported(f.entry("recommendation"));
            case SUPPORT_WITHDRAWN ->
                    new RecommendationEvent.SupportWithdrawn(f.entry("recommendation"));
            case AMENDMENT_PROPOSED ->
                    new RecommendationEvent.AmendmentProposed(
                            f.entry("recommendation"), f.integer("version"));
            case AMENDMENT_DECIDED ->
                    new RecommendationEvent.AmendmentDecided(
                            f.entry("amendment"), f.bool("accepted"));
            default -> throw notIn("recommendation", kind);
        };
    }

    private static Event ballot(Kind kind, Fields f) throws Malformed {
        return switch (kind) {
            case BALLOT_OPENED ->
                    new BallotEvent.BallotOpened(
                            f.entry("recommendation"),
                            f.integer("version"),
                            rule(f.json("rule")),
                            f.time("closes"),
                            f.time("unseal-by"));
            case VOTE_CAST -> new BallotEvent.VoteCast(f.entry("ballot"), f.hash("sealed"));
            case BALLOT_CLOSED -> new BallotEvent.BallotClosed(f.entry("ballot"));
            case VOTES_UNSEALED ->
                    new BallotEvent.VotesUnsealed(
                            f.entry("ballot"),
                            f.list(
                                    "votes",
                                    json -> {
                                        Fields vote = Fields.of(json);
                                        return new BallotEvent.Unsealed(
                                                vote.entry("vote"),
                                                vote.choice("choice", Choice.class),
                                                vote.hash("key"));
                                    }));
            case MINORITY_REPORTED -> new BallotEvent.MinorityReported(f.entry("ballot"));
            case MINORITY_DECLINED -> new BallotEvent.MinorityDeclined(f.entry("ballot"));
            default -> throw notIn("ballot", kind);
        };
    }

    private static SessionEvent.AgendaItem agendaItem(Json json) throws Malformed {
        Fields item = Fields.of(json);
        return new SessionEvent.AgendaItem(
                item.choice("kind", AgendaKind.class),
                item.integer("offset"),
                item.integer("minutes"));
    }

    private static Attachment attachment(Json json) throws Malformed {
        Fields attachment = Fields.of(json);
        return new Attachment(
                attachment.hash("sha256"),
                attachment.number("size"),
                attachment.choice("media", Media.class));
    }

    private static PositionEvent.Moved moved(Json json) throws Malformed {
        Fields moved = Fields.of(json);
        return new PositionEvent.Moved(
                moved.choice("by", MovedBy.class), moved.maybe("source", Fields::entry));
    }

    private static Rule rule(Json json) throws Malformed {
        Fields rule = Fields.of(json);
        return new Rule(
                threshold(rule.json("quorum")),
                threshold(rule.json("majority")),
                rule.choice("base", Base.class),
                rule.choice("tie", TieRule.class));
    }

    private static Threshold threshold(Json json) throws Malformed {
        Fields threshold = Fields.of(json);
        List<Json> share = threshold.list("share", item -> item);
        if (share.size() != 2
                || !(share.getFirst() instanceof Json.Whole numerator)
                || !(share.getLast() instanceof Json.Whole denominator)) {
            throw new Malformed("a share is written as two integers");
        }
        return new Threshold(
                new Fraction(
                        Math.toIntExact(numerator.value()), Math.toIntExact(denominator.value())),
                threshold.bool("exceeded"));
    }

    private static IllegalStateException notIn(String family, Kind kind) {
        return new IllegalStateException(kind + " is not of the family " + family);
    }
}
