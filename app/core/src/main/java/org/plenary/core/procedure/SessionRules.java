package org.plenary.core.procedure;

import java.util.Optional;
import org.plenary.core.event.SessionEvent;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;

/// When a session can be planned, opened, closed and attended.
final class SessionRules {
    private SessionRules() {}

    static Optional<Refusal> refuse(Act act, SessionEvent event) {
        return switch (event) {
            case SessionEvent.SessionPlanned e -> e.supersedes().flatMap(old -> planned(act, old));
            case SessionEvent.SessionCancelled e -> planned(act, e.session());
            case SessionEvent.SessionOpened e ->
                    planned(act, e.session())
                            .or(() ->
                                    Act.unless(
                                            act.assembly().responses().promise().isPresent(),
                                            Refusal.PROMISE_MISSING));
            case SessionEvent.SessionClosed e -> open(act, e.session());
            case SessionEvent.SeatCheckedIn e ->
                    open(act, e.session())
                            .or(() ->
                                    Act.unless(
                                            !present(act, e.session()),
                                            Refusal.ALREADY_CHECKED_IN));
        };
    }

    private static Optional<Refusal> planned(Act act, EntryId id) {
        return state(act, id)
                .map(state ->
                        switch (state) {
                            case PLANNED -> Optional.<Refusal>empty();
                            case OPEN, CLOSED -> Optional.of(Refusal.SESSION_STARTED);
                            case REPLACED, CANCELLED -> Optional.of(Refusal.SESSION_UNKNOWN);
                        })
                .orElse(Optional.of(Refusal.SESSION_UNKNOWN));
    }

    private static Optional<Refusal> open(Act act, EntryId id) {
        return state(act, id)
                .map(state -> Act.unless(state == State.OPEN, Refusal.SESSION_NOT_OPEN))
                .orElse(Optional.of(Refusal.SESSION_UNKNOWN));
    }

    private static Optional<State> state(Act act, EntryId id) {
        return act.assembly().sessions().session(id).map(Session::state);
    }

    private static boolean present(Act act, EntryId id) {
        return act.assembly()
                .sessions()
                .session(id)
                .orElseThrow()
                .present()
                .containsKey(act.seat());
    }
}
