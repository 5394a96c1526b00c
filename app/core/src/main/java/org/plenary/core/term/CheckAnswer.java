package org.plenary.core.term;

/// A member's answer to one principle's question about one recommendation.
public enum CheckAnswer {
    /// It keeps the principle.
    KEEPS,
    /// Unsure, or the principle has no bearing.
    UNSURE,
    /// It breaks the principle: a concern, which the drafters must answer when enough share it.
    BREAKS
}
