package org.plenary.core.counting;

/// What an exact tie means, where the majority's share is one half.
public enum TieRule {
    /// The proposal fails: change needs more than it has.
    FAILS,
    /// The proposal passes, where yes is half of the base.
    PASSES
}
