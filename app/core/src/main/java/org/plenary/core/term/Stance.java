package org.plenary.core.term;

/// Where a member stands towards a question's proposition.
public enum Stance {
    /// Strongly against.
    STRONGLY_AGAINST,
    /// Against.
    AGAINST,
    /// Undecided: an honest stance, not a missing one.
    UNDECIDED,
    /// For.
    FOR,
    /// Strongly for.
    STRONGLY_FOR
}
