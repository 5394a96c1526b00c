package org.plenary.core.term;

/// How the authority answers a recommendation.
public enum ResponseVerdict {
    /// Accepted as it stands.
    ACCEPTED,
    /// Accepted with changed words, shown as a difference.
    CHANGED,
    /// Rejected, with reasons.
    REJECTED
}
