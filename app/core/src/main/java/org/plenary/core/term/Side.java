package org.plenary.core.term;

/// On which side of a question an evidence item speaks.
public enum Side {
    /// For the proposition.
    FOR,
    /// Against it.
    AGAINST,
    /// Neither: what one needs to know first.
    CONTEXT
}
