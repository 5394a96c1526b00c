package org.plenary.core.term;

/// What a vote can say in a yes/no ballot.
public enum Choice {
    /// Yes.
    YES,
    /// No.
    NO,
    /// Abstain: stated, but neither.
    ABSTAIN,
    /// Prefers not to state an opinion.
    UNSTATED
}
