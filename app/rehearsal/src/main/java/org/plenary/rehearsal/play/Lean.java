package org.plenary.rehearsal.play;

import org.plenary.core.term.Stance;

/// Stances as numbers, from -2 (strongly against) to 2 (strongly for).
final class Lean {
    private Lean() {}

    static int of(Stance stance) {
        return switch (stance) {
            case STRONGLY_AGAINST -> -2;
            case AGAINST -> -1;
            case UNDECIDED -> 0;
            case FOR -> 1;
            case STRONGLY_FOR -> 2;
        };
    }

    /// The stance nearest to an opinion.
    static Stance nearest(double opinion) {
        if (opinion < -1.5) {
            return Stance.STRONGLY_AGAINST;
        }
        if (opinion < -0.5) {
            return Stance.AGAINST;
        }
        if (opinion < 0.5) {
            return Stance.UNDECIDED;
        }
        return opinion < 1.5 ? Stance.FOR : Stance.STRONGLY_FOR;
    }

    /// How far one stance lies from another; positive where it lies towards the proposition.
    static int way(Stance from, Stance to) {
        return of(to) - of(from);
    }
}
