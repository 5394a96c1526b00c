package org.plenary.core.counting;

/// Of whom a share is taken. Which base a rule uses is written in the charter and frozen when a
/// ballot opens.
public enum Base {
    /// Every seat in the electorate frozen at opening.
    ENTITLED,
    /// Every seat whose last vote before closing was received, opened or not.
    CAST,
    /// Cast, less those whose choice was never opened.
    VALID,
    /// Valid, less those who preferred not to state an opinion.
    STATED,
    /// Stated, less abstentions: those who said yes or no.
    DECIDED
}
