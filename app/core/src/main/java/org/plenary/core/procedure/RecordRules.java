package org.plenary.core.procedure;

import java.util.Optional;
import org.plenary.core.event.RecordEvent;
import org.plenary.core.event.RecordEvent.BodyErased;
import org.plenary.core.event.RecordEvent.ClockTicked;
import org.plenary.core.term.Refusal;

/// What the record says of itself.
final class RecordRules {
    private RecordRules() {}

    static Optional<Refusal> refuse(Act act, RecordEvent event) {
        return switch (event) {
            case ClockTicked e ->
                    Act.unless(!e.time().isBefore(act.assembly().clock()), Refusal.CLOCK_WENT_BACK);
            case BodyErased e ->
                    Act.unless(
                            !act.assembly().erasures().containsKey(e.entry()),
                            Refusal.ALREADY_ERASED);
        };
    }
}
