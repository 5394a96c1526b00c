package org.plenary.desktop.sync;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.event.BallotEvent;
import org.plenary.core.event.CharterEvent;
import org.plenary.core.event.CheckEvent;
import org.plenary.core.event.CheckEvent.ConcernAnswered;
import org.plenary.core.event.CheckEvent.PrincipleAnswered;
import org.plenary.core.event.ConveningEvent;
import org.plenary.core.event.DrawEvent;
import org.plenary.core.event.DrawEvent.DrawAbandoned;
import org.plenary.core.event.DrawEvent.DrawAnnounced;
import org.plenary.core.event.DrawEvent.LotteryCommitted;
import org.plenary.core.event.DrawEvent.NumberConfirmed;
import org.plenary.core.event.DrawEvent.NumberSealed;
import org.plenary.core.event.DrawEvent.NumberShown;
import org.plenary.core.event.DrawEvent.NumberStated;
import org.plenary.core.event.DrawEvent.PoolFrozen;
import org.plenary.core.event.DrawEvent.QuotaFitProved;
import org.plenary.core.event.DrawEvent.SeatsFilled;
import org.plenary.core.event.Event;
import org.plenary.core.event.EvidenceEvent;
import org.plenary.core.event.EvidenceEvent.EvidenceRequestDecided;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.event.EvidenceEvent.ItemCorrected;
import org.plenary.core.event.EvidenceEvent.ItemPublished;
import org.plenary.core.event.EvidenceEvent.PacketPublished;
import org.plenary.core.event.EvidenceEvent.Reading;
import org.plenary.core.event.EvidenceEvent.ReadingStated;
import org.plenary.core.event.PositionEvent;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.event.PositionEvent.PositionRevised;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.event.RecommendationEvent;
import org.plenary.core.event.RecommendationEvent.AmendmentDecided;
import org.plenary.core.event.RecommendationEvent.AmendmentProposed;
import org.plenary.core.event.RecommendationEvent.RecommendationProposed;
import org.plenary.core.event.RecommendationEvent.RecommendationRevised;
import org.plenary.core.event.RecommendationEvent.RecommendationSupported;
import org.plenary.core.event.RecommendationEvent.SupportWithdrawn;
import org.plenary.core.event.RecordEvent;
import org.plenary.core.event.RecordEvent.BodyErased;
import org.plenary.core.event.ResponseEvent;
import org.plenary.core.event.ResponseEvent.ResponseGiven;
import org.plenary.core.event.ResponseEvent.ResponsePromised;
import org.plenary.core.event.ResponseEvent.ResponseRated;
import org.plenary.core.event.RollEvent;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.event.RollEvent.DeviceRevoked;
import org.plenary.core.event.RollEvent.LetterConfirmed;
import org.plenary.core.event.RollEvent.LetterReissued;
import org.plenary.core.event.RollEvent.SeatLeft;
import org.plenary.core.event.RollEvent.VacancyConfirmed;
import org.plenary.core.event.RollEvent.VacancyContested;
import org.plenary.core.event.RollEvent.VacancyStated;
import org.plenary.core.event.SessionEvent;
import org.plenary.core.event.SessionEvent.SeatCheckedIn;
import org.plenary.core.event.SessionEvent.SessionCancelled;
import org.plenary.core.event.SessionEvent.SessionClosed;
import org.plenary.core.event.SessionEvent.SessionOpened;
import org.plenary.core.event.SessionEvent.SessionPlanned;
import org.plenary.core.term.EntryId;

/// Own entries that are signed anew get new names; those signed after them, which speak of them,
/// must speak of the new ones.
final class Renaming {
    private final Map<EntryId, EntryId> names;

    /// @param names the new name of each entry that has one
    Renaming(Map<EntryId, EntryId> names) {
        this.names = names;
    }

    /// The same event, speaking of the new names.
    Event of(Event event) {
        return switch (event) {
            case ConveningEvent e -> e;
            case CharterEvent e -> e;
            case DrawEvent e -> draw(e);
            case RollEvent e -> roll(e);
            case SessionEvent e -> session(e);
            case EvidenceEvent e -> evidence(e);
            case PositionEvent e -> position(e);
            case RecommendationEvent e -> recommendation(e);
            case CheckEvent e -> check(e);
            case BallotEvent e -> ballot(e);
            case ResponseEvent e -> response(e);
            case RecordEvent e ->
                    e instanceof BodyErased(EntryId entry, var ground)
                            ? new BodyErased(now(entry), ground)
                            : e;
        };
    }

    /// A number that was sealed under a draw's old name does not fit the new one; whoever sealed it
    /// seals another, before the freeze as ever.
    private Event draw(DrawEvent event) {
        return switch (event) {
            case DrawAnnounced e -> e;
            case PoolFrozen(EntryId draw, var quotas, var commitments, var freeze) ->
                    new PoolFrozen(now(draw), quotas, commitments, freeze);
            case NumberSealed(EntryId draw, var purpose, var sealed) ->
                    new NumberSealed(now(draw), purpose, sealed);
            case NumberShown(EntryId sealing, var number) -> new NumberShown(now(sealing), number);
            case NumberStated(EntryId draw, var purpose, String digits) ->
                    new NumberStated(now(draw), purpose, digits);
            case NumberConfirmed(EntryId number) -> new NumberConfirmed(now(number));
            case LotteryCommitted(EntryId draw, var file, var root) ->
                    new LotteryCommitted(now(draw), file, root);
            case QuotaFitProved(EntryId draw, var file) -> new QuotaFitProved(now(draw), file);
            case SeatsFilled(EntryId draw, int part, var volunteers, var letters, var path) ->
                    new SeatsFilled(now(draw), part, volunteers, letters, path);
            case DrawAbandoned(EntryId draw) -> new DrawAbandoned(now(draw));
        };
    }

    private Event roll(RollEvent event) {
        return switch (event) {
            case LetterConfirmed(EntryId reissue) -> new LetterConfirmed(now(reissue));
            case VacancyContested(EntryId vacancy) -> new VacancyContested(now(vacancy));
            case VacancyConfirmed(EntryId vacancy) -> new VacancyConfirmed(now(vacancy));
            case DeviceEnrolled _, LetterReissued _, DeviceRevoked _ -> event;
            case SeatLeft _, VacancyStated _ -> event;
        };
    }

    private Event session(SessionEvent event) {
        return switch (event) {
            case SessionPlanned(var start, var end, var agenda, var supersedes) ->
                    new SessionPlanned(start, end, agenda, now(supersedes));
            case SessionCancelled(EntryId session) -> new SessionCancelled(now(session));
            case SessionOpened(EntryId session) -> new SessionOpened(now(session));
            case SessionClosed(EntryId session) -> new SessionClosed(now(session));
            case SeatCheckedIn(EntryId session) -> new SeatCheckedIn(now(session));
        };
    }

    private Event evidence(EvidenceEvent event) {
        return switch (event) {
            case PacketPublished e -> e;
            case ItemPublished(
                            EntryId packet,
                            var side,
                            int minutes,
                            boolean interest,
                            var files) ->
                    new ItemPublished(now(packet), side, minutes, interest, files);
            case ItemCorrected(EntryId item, var files) -> new ItemCorrected(now(item), files);
            case ReadingStated(List<Reading> readings) ->
                    new ReadingStated(
                            readings.stream()
                                    .map(read -> new Reading(now(read.item()), read.extent()))
                                    .toList());
            case EvidenceRequested e -> e;
            case EvidenceRequestDecided(EntryId request, boolean granted, var item) ->
                    new EvidenceRequestDecided(now(request), granted, now(item));
        };
    }

    private Event position(PositionEvent event) {
        return switch (event) {
            case PositionStated(int question, var stance, List<EntryId> cites) ->
                    new PositionStated(question, stance, now(cites));
            case PositionRevised(EntryId previous, var stance, List<Moved> moved, var cites) ->
                    new PositionRevised(
                            now(previous),
                            stance,
                            moved.stream().map(m -> new Moved(m.by(), now(m.source()))).toList(),
                            now(cites));
        };
    }

    private Event recommendation(RecommendationEvent event) {
        return switch (event) {
            case RecommendationProposed e -> e;
            case RecommendationRevised(EntryId text, int version, var amendment) ->
                    new RecommendationRevised(now(text), version, now(amendment));
            case RecommendationSupported(EntryId text) -> new RecommendationSupported(now(text));
            case SupportWithdrawn(EntryId text) -> new SupportWithdrawn(now(text));
            case AmendmentProposed(EntryId text, int version) ->
                    new AmendmentProposed(now(text), version);
            case AmendmentDecided(EntryId amendment, boolean accepted) ->
                    new AmendmentDecided(now(amendment), accepted);
        };
    }

    private Event check(CheckEvent event) {
        return switch (event) {
            case PrincipleAnswered(EntryId text, int version, int principle, var answer) ->
                    new PrincipleAnswered(now(text), version, principle, answer);
            case ConcernAnswered(EntryId text, int version, int principle) ->
                    new ConcernAnswered(now(text), version, principle);
        };
    }

    /// Whoever may open a ballot may not vote in it, so a vote never speaks of an own entry; and
    /// its seal is bound to the ballot's name.
    private Event ballot(BallotEvent event) {
        return switch (event) {
            case BallotEvent.BallotOpened e ->
                    new BallotEvent.BallotOpened(
                            now(e.recommendation()),
                            e.version(),
                            e.rule(),
                            e.closes(),
                            e.unsealBy());
            case BallotEvent.VoteCast e -> e;
            case BallotEvent.BallotClosed(EntryId ballot) ->
                    new BallotEvent.BallotClosed(now(ballot));
            case BallotEvent.VotesUnsealed(EntryId ballot, var votes) ->
                    new BallotEvent.VotesUnsealed(
                            now(ballot),
                            votes.stream()
                                    .map(v ->
                                            new BallotEvent.Unsealed(
                                                    now(v.vote()), v.choice(), v.key()))
                                    .toList());
            case BallotEvent.MinorityReported(EntryId ballot) ->
                    new BallotEvent.MinorityReported(now(ballot));
            case BallotEvent.MinorityDeclined(EntryId ballot) ->
                    new BallotEvent.MinorityDeclined(now(ballot));
        };
    }

    private Event response(ResponseEvent event) {
        return switch (event) {
            case ResponsePromised e -> e;
            case ResponseGiven(EntryId text, var verdict, var actions) ->
                    new ResponseGiven(now(text), verdict, actions);
            case ResponseRated(EntryId response, int grade) ->
                    new ResponseRated(now(response), grade);
        };
    }

    private EntryId now(EntryId id) {
        return names.getOrDefault(id, id);
    }

    private Optional<EntryId> now(Optional<EntryId> id) {
        return id.map(this::now);
    }

    private List<EntryId> now(List<EntryId> ids) {
        return ids.stream().map(this::now).toList();
    }
}
