package org.plenary.core.term;

/// Where a public number comes from.
public enum NumberSource {
    /// Ten-sided dice or numbered balls, in public: works in a hall without a network.
    DICE,
    /// Digits that others draw and publish, such as a national lottery's.
    PUBLISHED,
    /// Numbers that several people seal beforehand and show afterwards.
    SEALED
}
