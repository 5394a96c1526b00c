package org.plenary.core.term;

/// The three groups of principles that a recommendation is checked against (DESIGN, "something to
/// check against").
public enum PrincipleGroup {
    /// Ostrom's design principles for what people hold in common.
    COMMONS,
    /// Reciprocity, and protection of the weakest.
    FAIRNESS,
    /// Keeping the conditions that let the system go on.
    CONDITIONS
}
