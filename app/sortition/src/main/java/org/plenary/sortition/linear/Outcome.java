package org.plenary.sortition.linear;

/// How the search for the best solution ended.
public enum Outcome {
    /// Nothing is better.
    OPTIMAL,
    /// Nothing is within all bounds.
    INFEASIBLE,
    /// Whatever is within the bounds, something better is too.
    UNBOUNDED,
    /// Whoever asked no longer wants to know.
    STOPPED,
    /// The limit of steps was reached, which rounding errors alone can cause.
    STUCK
}
