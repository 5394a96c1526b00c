package org.plenary.sortition.doctor;

/// Why quotas cannot be met, seen by adding up alone.
public sealed interface Reason {
    /// What is wrong and what to do about it, for a person.
    default String sentence() {
        return DoctorWords.sentence(this);
    }

    /// Fewer people volunteered than there are seats.
    record TooFewVolunteers(int volunteers, int seats) implements Reason {}

    /// Of each household one person at most is drawn, and there are fewer households than seats.
    record TooFewHouseholds(int households, int seats) implements Reason {}

    /// What the values of a feature must have at least is more than the seats.
    record LeastAboveSeats(String feature, int least, int seats) implements Reason {}

    /// What the values of a feature may have at most is less than the seats.
    record MostBelowSeats(String feature, int most, int seats) implements Reason {}

    /// Fewer people of a value volunteered than the panel must have.
    record TooFewOfValue(String feature, String value, int volunteers, int least)
            implements Reason {}

    /// The quotas of a feature would do, but not with the people who volunteered.
    ///
    /// @param most how many seats of the panel they can fill
    record TooFewForFeature(String feature, int most, int seats) implements Reason {}
}
