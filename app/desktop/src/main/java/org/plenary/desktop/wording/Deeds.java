package org.plenary.desktop.wording;

import java.util.Optional;
import org.plenary.core.event.BallotEvent;
import org.plenary.core.event.CharterEvent;
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
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Recommendations.Amendment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.ui.words.Words;

/// What an entry did, in a line without a subject: "Checked in to “Weekend 2, first day”". One
/// exhaustive switch a family, so that a new kind cannot be without words.
public final class Deeds {
    private final Words words;
    private final Assembly assembly;
    private final Texts texts;

    /// In the words of an assembly as it stands.
    public Deeds(Words words, Assembly assembly, Texts texts) {
        this.words = words;
        this.assembly = assembly;
        this.texts = texts;
    }

    /// The line of an event.
    public String of(Event event) {
        return switch (event) {
            case ConveningEvent.AssemblyFounded _ -> words.text("wording.did.founded");
            case ConveningEvent.StageOpened e ->
                    words.text(
                            "wording.did.stage",
                            "stage",
                            words.each("wording.stage", e.stage()),
                            "question",
                            e.question());
            case CharterEvent.CharterAdopted _ -> words.text("wording.did.charter");
            case CharterEvent.PrincipleAdopted e ->
                    words.text("wording.did.principle", "number", e.number());
            case DrawEvent e -> draw(e);
            case RollEvent e -> roll(e);
            case SessionEvent e -> session(e);
            case EvidenceEvent e -> evidence(e);
            case PositionEvent e -> position(e);
            case RecommendationEvent e -> recommendation(e);
            case CheckEvent.PrincipleAnswered e ->
                    words.text(
                            "wording.did.answered",
                            "number",
                            e.principle(),
                            "title",
                            text(e.recommendation()));
            case CheckEvent.ConcernAnswered e ->
                    words.text(
                            "wording.did.concern",
                            "number",
                            e.principle(),
                            "title",
                            text(e.recommendation()));
            case BallotEvent e -> ballot(e);
            case ResponseEvent e -> response(e);
            case RecordEvent.ClockTicked _ -> words.text("wording.did.clock");
            case RecordEvent.BodyErased _ -> words.text("wording.did.erased");
        };
    }

    private String draw(DrawEvent event) {
        return switch (event) {
            case DrawEvent.DrawAnnounced e ->
                    words.text("wording.did.draw-announced", "seats", e.seats());
            case DrawEvent.PoolFrozen e ->
                    words.text("wording.did.pool-frozen", "volunteers", e.freeze().volunteers());
            case DrawEvent.NumberSealed _ -> words.text("wording.did.number-sealed");
            case DrawEvent.NumberShown _ -> words.text("wording.did.number-shown");
            case DrawEvent.NumberStated e ->
                    words.text("wording.did.number-stated", "digits", e.digits());
            case DrawEvent.NumberConfirmed _ -> words.text("wording.did.number-confirmed");
            case DrawEvent.LotteryCommitted _ -> words.text("wording.did.lottery");
            case DrawEvent.QuotaFitProved _ -> words.text("wording.did.fit");
            case DrawEvent.SeatsFilled e ->
                    words.text("wording.did.filled", "seats", e.volunteers().size());
            case DrawEvent.DrawAbandoned _ -> words.text("wording.did.draw-abandoned");
        };
    }

    private String roll(RollEvent event) {
        return switch (event) {
            case RollEvent.DeviceEnrolled _ -> words.text("wording.did.enrolled");
            case RollEvent.LetterReissued e ->
                    words.text("wording.did.reissued", "whose", People.called(words, e.holder()));
            case RollEvent.LetterConfirmed _ -> words.text("wording.did.confirmed");
            case RollEvent.DeviceRevoked _ -> words.text("wording.did.revoked");
            case RollEvent.SeatLeft _ -> words.text("wording.did.left");
            case RollEvent.VacancyStated e ->
                    words.text(
                            "wording.did.vacancy",
                            "whose",
                            People.called(words, Holder.seat(e.seat())));
            case RollEvent.VacancyContested _ -> words.text("wording.did.still-here");
            case RollEvent.VacancyConfirmed _ -> words.text("wording.did.vacated");
        };
    }

    private String session(SessionEvent event) {
        return switch (event) {
            case SessionEvent.SessionPlanned _ -> words.text("wording.did.planned");
            case SessionEvent.SessionCancelled e ->
                    words.text("wording.did.cancelled", "title", session(e.session()));
            case SessionEvent.SessionOpened e ->
                    words.text("wording.did.opened", "title", session(e.session()));
            case SessionEvent.SessionClosed e ->
                    words.text("wording.did.closed", "title", session(e.session()));
            case SessionEvent.SeatCheckedIn e ->
                    words.text("wording.did.checked-in", "title", session(e.session()));
        };
    }

    private String evidence(EvidenceEvent event) {
        return switch (event) {
            case EvidenceEvent.PacketPublished _ -> words.text("wording.did.packet");
            case EvidenceEvent.ItemPublished _ -> words.text("wording.did.item");
            case EvidenceEvent.ItemCorrected e ->
                    words.text("wording.did.corrected", "title", item(e.item()));
            case EvidenceEvent.ReadingStated e ->
                    words.text(
                            "wording.did.read",
                            "items",
                            e.readings().size(),
                            "title",
                            item(e.readings().getFirst().item()));
            case EvidenceEvent.EvidenceRequested _ -> words.text("wording.did.requested");
            case EvidenceEvent.EvidenceRequestDecided _ ->
                    words.text("wording.did.request-decided");
        };
    }

    private String position(PositionEvent event) {
        return switch (event) {
            case PositionEvent.PositionStated e ->
                    words.text("wording.did.stated", "stance", words.each("ui.mark", e.stance()));
            case PositionEvent.PositionRevised e ->
                    words.text("wording.did.revised", "stance", words.each("ui.mark", e.stance()));
        };
    }

    private String recommendation(RecommendationEvent event) {
        return switch (event) {
            case RecommendationEvent.RecommendationProposed _ -> words.text("wording.did.proposed");
            case RecommendationEvent.RecommendationRevised e ->
                    words.text(
                            "wording.did.reworded",
                            "title",
                            text(e.recommendation()),
                            "version",
                            e.version());
            case RecommendationEvent.RecommendationSupported e ->
                    words.text("wording.did.supported", "title", text(e.recommendation()));
            case RecommendationEvent.SupportWithdrawn e ->
                    words.text("wording.did.unsupported", "title", text(e.recommendation()));
            case RecommendationEvent.AmendmentProposed e ->
                    words.text("wording.did.amended", "title", text(e.recommendation()));
            case RecommendationEvent.AmendmentDecided e ->
                    words.text("wording.did.amendment-decided", "title", amended(e.amendment()));
        };
    }

    private String ballot(BallotEvent event) {
        return switch (event) {
            case BallotEvent.BallotOpened e ->
                    words.text("wording.did.ballot", "title", text(e.recommendation()));
            case BallotEvent.VoteCast e ->
                    words.text("wording.did.voted", "title", onBallot(e.ballot()));
            case BallotEvent.BallotClosed e ->
                    words.text("wording.did.ballot-closed", "title", onBallot(e.ballot()));
            case BallotEvent.VotesUnsealed e ->
                    words.text("wording.did.unsealed", "title", onBallot(e.ballot()));
            case BallotEvent.MinorityReported e ->
                    words.text("wording.did.minority", "title", onBallot(e.ballot()));
            case BallotEvent.MinorityDeclined e ->
                    words.text("wording.did.minority-declined", "title", onBallot(e.ballot()));
        };
    }

    private String response(ResponseEvent event) {
        return switch (event) {
            case ResponseEvent.ResponsePromised e ->
                    words.text("wording.did.promised", "days", e.days());
            case ResponseEvent.ResponseGiven e ->
                    words.text("wording.did.responded", "title", text(e.recommendation()));
            case ResponseEvent.ResponseRated e ->
                    words.text("wording.did.rated", "grade", e.grade());
        };
    }

    private String session(EntryId id) {
        return assembly.sessions()
                .session(id)
                .map(s -> Titles.session(words, texts, s))
                .orElseGet(() -> words.text("wording.session"));
    }

    private String item(EntryId id) {
        return assembly.evidence()
                .item(id)
                .map(i -> Titles.item(words, texts, i))
                .orElseGet(() -> words.text("wording.item"));
    }

    private String text(EntryId id) {
        return assembly.recommendations()
                .recommendation(id)
                .map(r -> Titles.recommendation(words, texts, r))
                .orElseGet(() -> words.text("wording.recommendation"));
    }

    private String amended(EntryId id) {
        Optional<Amendment> amendment = assembly.recommendations().amendment(id);
        return amendment
                .map(a -> text(a.recommendation()))
                .orElseGet(() -> words.text("wording.recommendation"));
    }

    private String onBallot(EntryId id) {
        Optional<Ballot> ballot = assembly.ballots().ballot(id);
        return ballot.map(b -> text(b.recommendation()))
                .orElseGet(() -> words.text("wording.recommendation"));
    }
}
