package org.plenary.core.procedure;

import java.util.List;
import java.util.Optional;
import org.plenary.core.event.PositionEvent;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.event.PositionEvent.PositionRevised;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.projection.Positions;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.Refusal;

/// One standing statement a seat and question; a revision names what it revises and what moved its
/// author.
final class PositionRules {
    private PositionRules() {}

    static Optional<Refusal> refuse(Act act, PositionEvent event) {
        return switch (event) {
            case PositionStated e ->
                    Act.unless(
                                    act.assembly()
                                            .positions()
                                            .standing(act.seat(), e.question())
                                            .isEmpty(),
                                    Refusal.POSITION_EXISTS)
                            .or(() -> words(act))
                            .or(() -> cites(act, e.cites()));
            case PositionRevised e ->
                    revised(act, e).or(() -> words(act)).or(() -> cites(act, e.cites()));
        };
    }

    private static Optional<Refusal> revised(Act act, PositionRevised event) {
        Positions positions = act.assembly().positions();
        Optional<Statement> previous = positions.statement(event.previous());
        if (previous.isEmpty()) {
            return Optional.of(Refusal.POSITION_UNKNOWN);
        }
        boolean current =
                positions
                        .standing(act.seat(), previous.get().question())
                        .filter(previous.get()::equals)
                        .isPresent();
        return Act.unless(current, Refusal.POSITION_NOT_CURRENT)
                .or(() -> moved(act, event.moved()));
    }

    private static Optional<Refusal> moved(Act act, List<Moved> moved) {
        return moved.stream().flatMap(m -> unknown(act, m).stream()).findFirst();
    }

    private static Optional<Refusal> unknown(Act act, Moved moved) {
        return moved.source()
                .flatMap(id ->
                        moved.by() == MovedBy.ITEM
                                ? Act.unless(
                                        act.assembly().evidence().item(id).isPresent(),
                                        Refusal.ITEM_UNKNOWN)
                                : Act.unless(
                                        act.assembly().positions().statement(id).isPresent(),
                                        Refusal.POSITION_UNKNOWN));
    }

    private static Optional<Refusal> words(Act act) {
        return Act.unless(act.entry().envelope().body().isPresent(), Refusal.WORDS_MISSING);
    }

    private static Optional<Refusal> cites(Act act, List<EntryId> cites) {
        boolean known =
                cites.stream().allMatch(id -> act.assembly().evidence().item(id).isPresent());
        return Act.unless(known, Refusal.ITEM_UNKNOWN);
    }
}
