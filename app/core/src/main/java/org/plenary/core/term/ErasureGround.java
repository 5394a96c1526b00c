package org.plenary.core.term;

/// Why words were removed; the place, ground and office stay visible.
public enum ErasureGround {
    /// The author asked for it.
    AUTHOR_ASKED,
    /// It told something private about a person.
    PRIVACY,
    /// A court or a law required it.
    LAW
}
