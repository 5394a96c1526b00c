package org.plenary.desktop.ui;

import java.util.Locale;
import org.plenary.core.term.Stance;

/// How a seat's dot looks: a shape and a colour, always explained by a word. The order is the order
/// in the hemicycle.
public enum SeatMark {
    /// Strongly against.
    STRONGLY_AGAINST,
    /// Against.
    AGAINST,
    /// Undecided, and said so.
    UNDECIDED,
    /// For.
    FOR,
    /// Strongly for.
    STRONGLY_FOR,
    /// Has spoken; what matters here is only that.
    SPOKEN,
    /// Enrolled, and not yet heard.
    ENROLLED,
    /// A seat whose letter was not used yet.
    EMPTY;

    /// The mark of a stance.
    public static SeatMark of(Stance stance) {
        return switch (stance) {
            case STRONGLY_AGAINST -> STRONGLY_AGAINST;
            case AGAINST -> AGAINST;
            case UNDECIDED -> UNDECIDED;
            case FOR -> FOR;
            case STRONGLY_FOR -> STRONGLY_FOR;
        };
    }

    /// Where it stands in the half circle, from left to right: the stances grow from both ends, and
    /// between them is whoever has yet to take one.
    int side() {
        return switch (this) {
            case STRONGLY_AGAINST -> 0;
            case AGAINST -> 1;
            case UNDECIDED -> 2;
            case SPOKEN -> 3;
            case ENROLLED -> 4;
            case EMPTY -> 5;
            case FOR -> 6;
            case STRONGLY_FOR -> 7;
        };
    }

    String styleClass() {
        return "mark-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
