package org.plenary.desktop.recommendations;

import org.plenary.desktop.ui.Pill;
import org.plenary.desktop.ui.Symbol;

/// How far a recommendation has come, as a pill.
final class StandPill {
    private StandPill() {}

    static Pill of(Stand stand, String state) {
        return switch (stand) {
            case DRAFTING -> Pill.of(Symbol.EDIT, state, Pill.Tone.PLAIN);
            case CHECKING -> Pill.of(Symbol.PRINCIPLES, state, Pill.Tone.PLAIN);
            case WAITING_FOR_A_BALLOT, COUNTING -> Pill.of(Symbol.TIME, state, Pill.Tone.PLAIN);
            case VOTING -> Pill.of(Symbol.BALLOT, state, Pill.Tone.WARN);
            case CARRIED, ADOPTED, ANSWERED -> Pill.of(Symbol.DONE, state, Pill.Tone.GOOD);
            case OVERDUE -> Pill.of(Symbol.WARNING, state, Pill.Tone.BAD);
            case FALLEN, LEFT -> Pill.of(Symbol.CLOSE, state, Pill.Tone.PLAIN);
        };
    }
}
