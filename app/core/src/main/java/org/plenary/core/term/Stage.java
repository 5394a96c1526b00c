package org.plenary.core.term;

/// The stages of one question of the remit, in order (DESIGN section 4).
public enum Stage {
    /// Founded, not begun: the roll fills and the authority promises its answer.
    CONVENING,
    /// Hearing the evidence.
    LEARNING,
    /// Saying where one stands, and why; changing one's mind in the open.
    DELIBERATING,
    /// Writing recommendations and amending them.
    DRAFTING,
    /// Wording is fixed; each recommendation is answered against each principle.
    CHECKING,
    /// Ballots are open.
    BALLOTING,
    /// Every ballot is closed; the authority owes its answer.
    DECIDED;

    /// The stage that follows, or this one if it is the last.
    public Stage next() {
        return switch (this) {
            case CONVENING -> LEARNING;
            case LEARNING -> DELIBERATING;
            case DELIBERATING -> DRAFTING;
            case DRAFTING -> CHECKING;
            case CHECKING -> BALLOTING;
            case BALLOTING, DECIDED -> DECIDED;
        };
    }
}
