package org.plenary.core.term;

/// What moved somebody to change their mind.
public enum MovedBy {
    /// An item of evidence, named.
    ITEM,
    /// Somebody's position statement, named.
    STATEMENT,
    /// The discussion in the room.
    DISCUSSION,
    /// Thinking it over.
    OWN_THOUGHT
}
