package org.plenary.sortition.lottery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is said of the time that is left follows from the time that went by.
class TimeLeftTest {
    private final TimeLeft left = new TimeLeft();

    @Test
    void aQuarterDoneInOneMinuteLeavesThree() {
        left.at(Stage.PROVING, 0, Duration.ofMinutes(7));
        assertEquals(
                Optional.of(Duration.ofMinutes(3)),
                left.at(Stage.PROVING, 0.25, Duration.ofMinutes(8)));
    }

    @Test
    void nothingIsSaidBeforeThereIsSomethingToJudgeBy() {
        left.at(Stage.PROVING, 0, Duration.ZERO);
        assertEquals(Optional.empty(), left.at(Stage.PROVING, 0.5, Duration.ofSeconds(4)));
        assertEquals(Optional.empty(), left.at(Stage.PROVING, 0.01, Duration.ofMinutes(4)));
    }

    @Test
    void everyStageBeginsItsOwnTime() {
        left.at(Stage.PROVING, 0.9, Duration.ofMinutes(1));
        assertEquals(Optional.empty(), left.at(Stage.COMPOSING, 0.5, Duration.ofMinutes(9)));
        assertEquals(
                Optional.of(Duration.ofMinutes(1)),
                left.at(Stage.COMPOSING, 0.5, Duration.ofMinutes(10)));
    }

    @Test
    void atItsEndNothingIsLeft() {
        left.at(Stage.NAMING, 0, Duration.ZERO);
        assertEquals(Optional.of(Duration.ZERO), left.at(Stage.NAMING, 1.5, Duration.ofMinutes(1)));
    }
}
