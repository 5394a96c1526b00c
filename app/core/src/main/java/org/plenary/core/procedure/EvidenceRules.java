package org.plenary.core.procedure;

import java.util.Optional;
import org.plenary.core.event.EvidenceEvent;
import org.plenary.core.event.EvidenceEvent.EvidenceRequestDecided;
import org.plenary.core.event.EvidenceEvent.ReadingStated;
import org.plenary.core.projection.Evidence;
import org.plenary.core.term.Refusal;

/// What may be published, read and asked for.
final class EvidenceRules {
    private EvidenceRules() {}

    static Optional<Refusal> refuse(Act act, EvidenceEvent event) {
        Evidence evidence = act.assembly().evidence();
        return switch (event) {
            case EvidenceEvent.PacketPublished _, EvidenceEvent.EvidenceRequested _ ->
                    Optional.empty();
            case EvidenceEvent.ItemPublished e ->
                    Act.unless(evidence.packets().containsKey(e.packet()), Refusal.PACKET_UNKNOWN);
            case EvidenceEvent.ItemCorrected e ->
                    Act.unless(evidence.item(e.item()).isPresent(), Refusal.ITEM_UNKNOWN);
            case ReadingStated e -> reading(evidence, e);
            case EvidenceRequestDecided e -> decided(evidence, e);
        };
    }

    private static Optional<Refusal> reading(Evidence evidence, ReadingStated event) {
        long questions =
                event.readings().stream()
                        .flatMap(reading -> evidence.item(reading.item()).stream())
                        .mapToInt(Evidence.Item::question)
                        .distinct()
                        .count();
        boolean known =
                event.readings().stream()
                        .allMatch(reading -> evidence.item(reading.item()).isPresent());
        return Act.unless(known && questions == 1, Refusal.ITEM_UNKNOWN);
    }

    private static Optional<Refusal> decided(Evidence evidence, EvidenceRequestDecided event) {
        Evidence.Request request = evidence.requests().get(event.request());
        if (request == null) {
            return Optional.of(Refusal.REQUEST_UNKNOWN);
        }
        boolean known = event.item().map(item -> evidence.item(item).isPresent()).orElse(true);
        return Act.unless(request.decision().isEmpty(), Refusal.REQUEST_DECIDED)
                .or(() -> Act.unless(known, Refusal.ITEM_UNKNOWN));
    }
}
