package org.plenary.core.term;

/// Why a seat is free though whoever sat in it never said so themselves.
public enum VacancyGround {
    /// They left without a word of their own in the record.
    LEFT,
    /// They died.
    DIED,
    /// They were drawn and never came.
    NEVER_CAME,
    /// They should never have had the seat. What they did in it stays, and is marked wherever it is
    /// shown.
    IRREGULAR
}
