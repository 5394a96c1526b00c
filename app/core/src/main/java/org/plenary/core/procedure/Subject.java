package org.plenary.core.procedure;

import java.util.Optional;
import org.plenary.core.event.BallotEvent;
import org.plenary.core.event.CheckEvent;
import org.plenary.core.event.Event;
import org.plenary.core.event.EvidenceEvent;
import org.plenary.core.event.PositionEvent;
import org.plenary.core.event.RecommendationEvent;
import org.plenary.core.event.ResponseEvent;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Evidence.Item;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.projection.Recommendations.Amendment;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.term.EntryId;

/// Which question of the remit an event belongs to, where it belongs to one and what it refers to
/// exists.
final class Subject {
    private Subject() {}

    static Optional<Integer> question(Assembly assembly, Event event) {
        return switch (event) {
            case EvidenceEvent e -> evidence(assembly, e);
            case PositionEvent.PositionStated e -> Optional.of(e.question());
            case PositionEvent.PositionRevised e ->
                    assembly.positions().statement(e.previous()).map(Statement::question);
            case RecommendationEvent e -> recommendation(assembly, e);
            case CheckEvent.PrincipleAnswered e -> ofRecommendation(assembly, e.recommendation());
            case CheckEvent.ConcernAnswered e -> ofRecommendation(assembly, e.recommendation());
            case BallotEvent e -> ballot(assembly, e);
            case ResponseEvent.ResponseGiven e -> ofRecommendation(assembly, e.recommendation());
            case ResponseEvent.ResponseRated e ->
                    assembly.responses().answers().values().stream()
                            .filter(r -> r.mark().id().equals(e.response()))
                            .findFirst()
                            .flatMap(r -> ofRecommendation(assembly, r.recommendation()));
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> evidence(Assembly assembly, EvidenceEvent event) {
        return switch (event) {
            case EvidenceEvent.PacketPublished e -> Optional.of(e.question());
            case EvidenceEvent.ItemPublished e ->
                    Optional.ofNullable(assembly.evidence().packets().get(e.packet()))
                            .map(packet -> packet.question());
            case EvidenceEvent.ItemCorrected e -> ofItem(assembly, e.item());
            case EvidenceEvent.ReadingStated e -> ofItem(assembly, e.readings().getFirst().item());
            case EvidenceEvent.EvidenceRequested e -> Optional.of(e.question());
            case EvidenceEvent.EvidenceRequestDecided e ->
                    Optional.ofNullable(assembly.evidence().requests().get(e.request()))
                            .map(request -> request.question());
        };
    }

    private static Optional<Integer> recommendation(Assembly assembly, RecommendationEvent event) {
        return switch (event) {
            case RecommendationEvent.RecommendationProposed e -> Optional.of(e.question());
            case RecommendationEvent.RecommendationRevised e ->
                    ofRecommendation(assembly, e.recommendation());
            case RecommendationEvent.RecommendationSupported e ->
                    ofRecommendation(assembly, e.recommendation());
            case RecommendationEvent.SupportWithdrawn e ->
                    ofRecommendation(assembly, e.recommendation());
            case RecommendationEvent.AmendmentProposed e ->
                    ofRecommendation(assembly, e.recommendation());
            case RecommendationEvent.AmendmentDecided e ->
                    assembly.recommendations()
                            .amendment(e.amendment())
                            .map(Amendment::recommendation)
                            .flatMap(id -> ofRecommendation(assembly, id));
        };
    }

    private static Optional<Integer> ballot(Assembly assembly, BallotEvent event) {
        return switch (event) {
            case BallotEvent.BallotOpened e -> ofRecommendation(assembly, e.recommendation());
            case BallotEvent.VoteCast e -> ofBallot(assembly, e.ballot());
            case BallotEvent.BallotClosed e -> ofBallot(assembly, e.ballot());
            case BallotEvent.VotesUnsealed e -> ofBallot(assembly, e.ballot());
            case BallotEvent.MinorityReported e -> ofBallot(assembly, e.ballot());
            case BallotEvent.MinorityDeclined e -> ofBallot(assembly, e.ballot());
        };
    }

    private static Optional<Integer> ofItem(Assembly assembly, EntryId id) {
        return assembly.evidence().item(id).map(Item::question);
    }

    private static Optional<Integer> ofRecommendation(Assembly assembly, EntryId id) {
        return assembly.recommendations().recommendation(id).map(Recommendation::question);
    }

    private static Optional<Integer> ofBallot(Assembly assembly, EntryId id) {
        return assembly.ballots().ballot(id).map(Ballot::question);
    }
}
