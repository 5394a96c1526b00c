package org.plenary.sortition.lottery;

/// What a lottery's making is at.
public enum Stage {
    /// Finding the chances that the quotas allow.
    AIMING,
    /// Proving that a lottery over whole panels can give these chances.
    PROVING,
    /// Composing the panels.
    COMPOSING,
    /// Mending what composing left uneven.
    MENDING,
    /// Naming the people of each panel.
    NAMING
}
