package org.plenary.core.term;

/// What an agenda item is for.
public enum AgendaKind {
    /// Opening.
    OPENING,
    /// Somebody with knowledge presents evidence.
    EXPERT,
    /// Discussion in small groups.
    TABLE,
    /// Questions and answers in the whole room.
    QUESTIONS,
    /// A break.
    BREAK,
    /// A draft is presented or its wording settled.
    DRAFT,
    /// Voting.
    VOTE,
    /// Results are announced.
    COUNT,
    /// Closing.
    CLOSE
}
