package org.plenary.core.counting;

/// What follows from counts under a rule.
public enum Outcome {
    /// Quorum and majority are reached.
    CARRIED,
    /// The quorum is reached, the majority is not.
    NOT_CARRIED,
    /// Yes and no are equal, and the rule says that a tie fails.
    TIED,
    /// Too few of those entitled cast a vote: nothing is decided.
    QUORUM_NOT_REACHED
}
