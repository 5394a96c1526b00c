package org.plenary.desktop.ui;

/// The places of the program, in the order of the navigation.
public enum ScreenId {
    /// First run, before there is anything else.
    ENROL(Symbol.PERSON),
    /// What is due now.
    TODAY(Symbol.TODAY),
    /// Packets and items.
    EVIDENCE(Symbol.EVIDENCE),
    /// Where everybody stands, and why.
    POSITIONS(Symbol.POSITIONS),
    /// Texts, versions, amendments.
    RECOMMENDATIONS(Symbol.RECOMMENDATIONS),
    /// The check against the principles.
    PRINCIPLES(Symbol.PRINCIPLES),
    /// Voting.
    BALLOT(Symbol.BALLOT),
    /// Sessions and agenda.
    SCHEDULE(Symbol.SCHEDULE),
    /// The record and its proofs.
    TRAIL(Symbol.TRAIL),
    /// For facilitators only.
    FACILITATE(Symbol.FACILITATE),
    /// The draw of the seats: for offices only.
    DRAW(Symbol.DRAW),
    /// Seats, letters and laptops: for offices only.
    ROLL(Symbol.ROLL),
    /// Text size, colours, movement: reached from the bottom of the navigation.
    COMFORT(Symbol.COMFORT);

    private final Symbol symbol;

    ScreenId(Symbol symbol) {
        this.symbol = symbol;
    }

    /// The picture beside its name.
    public Symbol symbol() {
        return symbol;
    }
}
