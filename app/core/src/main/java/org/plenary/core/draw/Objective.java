package org.plenary.core.draw;

/// What a lottery makes as good as the quotas allow. Fixed by the freeze, so nobody picks it after
/// seeing where it leads.
public enum Objective {
    /// The lowest chance as high as can be, then the next lowest, and so on.
    LEXIMIN,
    /// The lowest chance as high as can be.
    MAXIMIN,
    /// The product of all chances as high as can be.
    NASH,
    /// Neither very low nor very high chances.
    GOLDILOCKS
}
