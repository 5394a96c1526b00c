package org.plenary.sortition.lottery;

/// The chances to aim at.
///
/// @param chances for each type the chance of one person
/// @param proof why the lowest chance can't be higher
@SuppressWarnings("ArrayRecordComponent") // stays within the engine, and is never changed
record Target(double[] chances, Multipliers proof) {
    /// What the first programme said each row is worth, in the order rows of the shape, seats,
    /// cuts; and which types it took for more than the lowest chance.
    ///
    /// @param basic types whose share is in the basis
    @SuppressWarnings("ArrayRecordComponent") // stays within the engine, and is never changed
    record Multipliers(double[] rows, int[] basic) {}

    /// The lowest chance of anybody.
    double lowest() {
        double lowest = 1;
        for (double chance : chances) {
            lowest = Math.min(lowest, chance);
        }
        return lowest;
    }
}
