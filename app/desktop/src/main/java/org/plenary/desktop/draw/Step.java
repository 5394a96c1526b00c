package org.plenary.desktop.draw;

/// What a draw is at, in order.
enum Step {
    /// Files are chosen and mended, and the draw is announced.
    PREPARE,
    /// Announced; pool and quotas are frozen next.
    FREEZE,
    /// Frozen; the number that seeds the lottery comes next.
    FIRST_NUMBER,
    /// The lottery is made next.
    LOTTERY,
    /// Fixed; the number that picks the panel comes next.
    SECOND_NUMBER,
    /// The panel is known; its people get their letters.
    SEATS,
    /// Nothing is left to do.
    DONE
}
