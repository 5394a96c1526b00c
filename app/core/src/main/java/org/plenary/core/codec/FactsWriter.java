package org.plenary.core.codec;

import java.util.List;
import java.util.function.Function;
import org.plenary.core.codec.Json.Array;
import org.plenary.core.codec.Json.Members;
import org.plenary.core.codec.Json.Text;
import org.plenary.core.codec.Json.Whole;
import org.plenary.core.counting.Fraction;
import org.plenary.core.counting.Rule;
import org.plenary.core.counting.Threshold;
import org.plenary.core.event.BallotEvent;
import org.plenary.core.event.CharterEvent;
import org.plenary.core.event.CharterRules;
import org.plenary.core.event.CheckEvent;
import org.plenary.core.event.ConveningEvent;
import org.plenary.core.event.DrawEvent;
import org.plenary.core.event.Event;
import org.plenary.core.event.EvidenceEvent;
import org.plenary.core.event.PositionEvent;
import org.plenary.core.event.RecommendationEvent;
import org.plenary.core.event.RecordEvent;
import org.plenary.core.event.ResponseEvent;
import org.plenary.core.event.RollEvent;
import org.plenary.core.event.SessionEvent;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;

/// Writes an event's facts. Optional members are left out when they are empty; everything else
/// always stands.
final class FactsWriter {
    private FactsWriter() {}

    static Members write(Event event) {
        return switch (event) {
            case ConveningEvent e -> convening(e);
            case CharterEvent e -> charter(e);
            case DrawEvent e -> DrawFacts.write(e);
            case RollEvent e -> roll(e);
            case SessionEvent e -> session(e);
            case EvidenceEvent e -> evidence(e);
            case PositionEvent e -> position(e);
            case RecommendationEvent e -> recommendation(e);
            case CheckEvent e -> check(e);
            case BallotEvent e -> ballot(e);
            case ResponseEvent e -> response(e);
            case RecordEvent e -> record(e);
        };
    }

    private static Members convening(ConveningEvent event) {
        return switch (event) {
            case ConveningEvent.AssemblyFounded e ->
                    new Members()
                            .with("rehearsal", e.rehearsal())
                            .with("seats", e.seats())
                            .with("questions", e.questions())
                            .with("convenor", e.convenor().base64())
                            .with("sequencer", e.sequencer().base64())
                            .with("log", e.log().base64())
                            .with("post-quantum", e.postQuantum().base64())
                            .with(
                                    "offices",
                                    list(
                                            e.offices(),
                                            o ->
                                                    new Members()
                                                            .with("holder", holder(o.holder()))
                                                            .with("letter", o.letter().base64())));
            case ConveningEvent.StageOpened e ->
                    new Members()
                            .with("question", e.question())
                            .with("stage", Fields.wire(e.stage()));
        };
    }

    private static Members charter(CharterEvent event) {
        return switch (event) {
            case CharterEvent.CharterAdopted e ->
                    rules(e.rules()).with("principles", e.principles());
            case CharterEvent.PrincipleAdopted e ->
                    new Members().with("number", e.number()).with("group", Fields.wire(e.group()));
        };
    }

    private static Members rules(CharterRules rules) {
        return new Members()
                .with("recommendation", rule(rules.recommendation()))
                .with("check-share", threshold(rules.checkShare()))
                .with("concern-share", threshold(rules.concernShare()))
                .with("check-hours", rules.checkHours())
                .with("ballot-hours", rules.ballotHours())
                .with("unseal-hours", rules.unsealHours())
                .with("minority-hours", rules.minorityHours())
                .with("max-response-days", rules.maxResponseDays())
                .with("review-months", rules.reviewMonths())
                .with("supporters-to-table", rules.supportersToTable());
    }

    private static Members roll(RollEvent event) {
        return switch (event) {
            case RollEvent.DeviceEnrolled e ->
                    new Members().with("letter", e.letter().base64()).with("key", e.key().base64());
            case RollEvent.LetterReissued e ->
                    new Members()
                            .with("holder", holder(e.holder()))
                            .with("letter", e.letter().base64());
            case RollEvent.LetterConfirmed e -> new Members().with("reissue", e.reissue().hex());
            case RollEvent.DeviceRevoked e -> new Members().with("device", e.device().value());
            case RollEvent.SeatLeft _ -> new Members();
            case RollEvent.VacancyStated e ->
                    new Members().with("seat", e.seat()).with("ground", Fields.wire(e.ground()));
            case RollEvent.VacancyContested e -> new Members().with("vacancy", e.vacancy().hex());
            case RollEvent.VacancyConfirmed e -> new Members().with("vacancy", e.vacancy().hex());
        };
    }

    private static Members session(SessionEvent event) {
        return switch (event) {
            case SessionEvent.SessionPlanned e -> {
                Members facts =
                        new Members()
                                .with("start", e.start().getEpochSecond())
                                .with("end", e.end().getEpochSecond())
                                .with(
                                        "agenda",
                                        list(
                                                e.agenda(),
                                                i ->
                                                        new Members()
                                                                .with("kind", Fields.wire(i.kind()))
                                                                .with("offset", i.offset())
                                                                .with("minutes", i.minutes())));
                e.supersedes().ifPresent(id -> facts.with("supersedes", id.hex()));
                yield facts;
            }
            case SessionEvent.SessionCancelled e ->
                    new Members().with("session", e.session().hex());
            case SessionEvent.SessionOpened e -> new Members().with("session", e.session().hex());
            case SessionEvent.SessionClosed e -> new Members().with("session", e.session().hex());
            case SessionEvent.SeatCheckedIn e -> new Members().with("session", e.session().hex());
        };
    }

    private static Members evidence(EvidenceEvent event) {
        return switch (event) {
            case EvidenceEvent.PacketPublished e -> new Members().with("question", e.question());
            case EvidenceEvent.ItemPublished e ->
                    new Members()
                            .with("packet", e.packet().hex())
                            .with("side", Fields.wire(e.side()))
                            .with("minutes", e.minutes())
                            .with("interest", e.interest())
                            .with("attachments", list(e.attachments(), FactsWriter::attachment));
            case EvidenceEvent.ItemCorrected e ->
                    new Members()
                            .with("item", e.item().hex())
                            .with("attachments", list(e.attachments(), FactsWriter::attachment));
            case EvidenceEvent.ReadingStated e ->
                    new Members()
                            .with(
                                    "readings",
                                    list(
                                            e.readings(),
                                            r ->
                                                    new Members()
                                                            .with("item", r.item().hex())
                                                            .with(
                                                                    "extent",
                                                                    Fields.wire(r.extent()))));
            case EvidenceEvent.EvidenceRequested e -> new Members().with("question", e.question());
            case EvidenceEvent.EvidenceRequestDecided e -> {
                Members facts =
                        new Members()
                                .with("request", e.request().hex())
                                .with("granted", e.granted());
                e.item().ifPresent(id -> facts.with("item", id.hex()));
                yield facts;
            }
        };
    }

    private static Members position(PositionEvent event) {
        return switch (event) {
            case PositionEvent.PositionStated e ->
                    new Members()
                            .with("question", e.question())
                            .with("stance", Fields.wire(e.stance()))
                            .with("cites", ids(e.cites()));
            case PositionEvent.PositionRevised e ->
                    new Members()
                            .with("previous", e.previous().hex())
                            .with("stance", Fields.wire(e.stance()))
                            .with("moved", list(e.moved(), FactsWriter::moved))
                            .with("cites", ids(e.cites()));
        };
    }

    private static Members moved(PositionEvent.Moved moved) {
        Members json = new Members().with("by", Fields.wire(moved.by()));
        moved.source().ifPresent(id -> json.with("source", id.hex()));
        return json;
    }

    private static Members recommendation(RecommendationEvent event) {
        return switch (event) {
            case RecommendationEvent.RecommendationProposed e ->
                    new Members().with("question", e.question());
            case RecommendationEvent.RecommendationRevised e -> {
                Members facts =
                        new Members()
                                .with("recommendation", e.recommendation().hex())
                                .with("version", e.version());
                e.amendment().ifPresent(id -> facts.with("amendment", id.hex()));
                yield facts;
            }
            case RecommendationEvent.RecommendationSupported e ->
                    new Members().with("recommendation", e.recommendation().hex());
            case RecommendationEvent.SupportWithdrawn e ->
                    new Members().with("recommendation", e.recommendation().hex());
            case RecommendationEvent.AmendmentProposed e ->
                    new Members()
                            .with("recommendation", e.recommendation().hex())
                            .with("version", e.version());
            case RecommendationEvent.AmendmentDecided e ->
                    new Members()
                            .with("amendment", e.amendment().hex())
                            .with("accepted", e.accepted());
        };
    }

    private static Members check(CheckEvent event) {
        return switch (event) {
            case CheckEvent.PrincipleAnswered e ->
                    new Members()
                            .with("recommendation", e.recommendation().hex())
                            .with("version", e.version())
                            .with("principle", e.principle())
                            .with("answer", Fields.wire(e.answer()));
            case CheckEvent.ConcernAnswered e ->
                    new Members()
                            .with("recommendation", e.recommendation().hex())
                            .with("version", e.version())
                            .with("principle", e.principle());
        };
    }

    private static Members ballot(BallotEvent event) {
        return switch (event) {
            case BallotEvent.BallotOpened e ->
                    new Members()
                            .with("recommendation", e.recommendation().hex())
                            .with("version", e.version())
                            .with("rule", rule(e.rule()))
                            .with("closes", e.closes().getEpochSecond())
                            .with("unseal-by", e.unsealBy().getEpochSecond());
            case BallotEvent.VoteCast e ->
                    new Members().with("ballot", e.ballot().hex()).with("sealed", e.sealed().hex());
            case BallotEvent.BallotClosed e -> new Members().with("ballot", e.ballot().hex());
            case BallotEvent.VotesUnsealed e ->
                    new Members()
                            .with("ballot", e.ballot().hex())
                            .with(
                                    "votes",
                                    list(
                                            e.votes(),
                                            v ->
                                                    new Members()
                                                            .with("vote", v.vote().hex())
                                                            .with("choice", Fields.wire(v.choice()))
                                                            .with("key", v.key().hex())));
            case BallotEvent.MinorityReported e -> new Members().with("ballot", e.ballot().hex());
            case BallotEvent.MinorityDeclined e -> new Members().with("ballot", e.ballot().hex());
        };
    }

    private static Members response(ResponseEvent event) {
        return switch (event) {
            case ResponseEvent.ResponsePromised e -> new Members().with("days", e.days());
            case ResponseEvent.ResponseGiven e ->
                    new Members()
                            .with("recommendation", e.recommendation().hex())
                            .with("verdict", Fields.wire(e.verdict()))
                            .with("actions", list(e.actions(), day -> new Whole(day.toEpochDay())));
            case ResponseEvent.ResponseRated e ->
                    new Members().with("response", e.response().hex()).with("grade", e.grade());
        };
    }

    private static Members record(RecordEvent event) {
        return switch (event) {
            case RecordEvent.ClockTicked e -> new Members().with("time", e.time().getEpochSecond());
            case RecordEvent.BodyErased e ->
                    new Members()
                            .with("entry", e.entry().hex())
                            .with("ground", Fields.wire(e.ground()));
        };
    }

    private static Members rule(Rule rule) {
        return new Members()
                .with("quorum", threshold(rule.quorum()))
                .with("majority", threshold(rule.majority()))
                .with("base", Fields.wire(rule.base()))
                .with("tie", Fields.wire(rule.tie()));
    }

    private static Members threshold(Threshold threshold) {
        Fraction share = threshold.share();
        return new Members()
                .with(
                        "share",
                        new Array(
                                List.of(
                                        new Whole(share.numerator()),
                                        new Whole(share.denominator()))))
                .with("exceeded", threshold.exceeded());
    }

    private static Members holder(Holder holder) {
        return new Members()
                .with("role", Fields.wire(holder.role()))
                .with("number", holder.number());
    }

    private static Members attachment(Attachment attachment) {
        return new Members()
                .with("sha256", attachment.sha256().hex())
                .with("size", attachment.size())
                .with("media", Fields.wire(attachment.media()));
    }

    private static Array ids(List<EntryId> ids) {
        return list(ids, id -> new Text(id.hex()));
    }

    private static <T> Array list(List<T> items, Function<T, Json> writing) {
        return new Array(items.stream().map(writing).toList());
    }
}
