package org.plenary.sortition.lottery;

/// What every panel of whole people obeys though panels of parts of people might not: its people's
/// weights add up to no more than `most`.
///
/// @param weights for each type the weight of one person, at least 0
@SuppressWarnings("ArrayRecordComponent") // stays within the engine, and is never changed
record Cut(long[] weights, long most) {
    /// The greatest weight, by which a programme divides.
    double scale() {
        long greatest = 1;
        for (long weight : weights) {
            greatest = Math.max(greatest, weight);
        }
        return greatest;
    }
}
