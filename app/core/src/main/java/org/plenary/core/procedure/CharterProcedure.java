package org.plenary.core.procedure;

import java.util.Optional;
import org.plenary.core.event.CharterEvent;
import org.plenary.core.projection.Charter;
import org.plenary.core.term.Refusal;

/// How the first charter comes into force. Nothing here changes one: that is an amendment's own
/// procedure.
final class CharterProcedure {
    private CharterProcedure() {}

    static Optional<Refusal> refuse(Act act, CharterEvent event) {
        Charter charter = act.assembly().charter();
        return switch (event) {
            case CharterEvent.CharterAdopted _ ->
                    Act.unless(charter.adopted().isEmpty(), Refusal.CHARTER_EXISTS);
            case CharterEvent.PrincipleAdopted e ->
                    charter.adopted()
                            .map(adopted ->
                                    Act.unless(
                                            e.number() == charter.principles().size() + 1
                                                    && e.number() <= adopted.principles(),
                                            Refusal.PRINCIPLE_OUT_OF_ORDER))
                            .orElse(Optional.of(Refusal.CHARTER_MISSING));
        };
    }
}
