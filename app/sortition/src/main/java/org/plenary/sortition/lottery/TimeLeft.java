package org.plenary.sortition.lottery;

import java.time.Duration;
import java.util.Optional;

/// How long a stage of a lottery's making will still take, from how long it has taken so far. What
/// the later stages take nobody knows before they begin, so nothing is said of them.
///
/// The lottery itself knows no clock: whoever watches brings theirs.
public final class TimeLeft {
    /// Before that an estimate says more of chance than of the time.
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final double SOME = 0.02;

    private Optional<Stage> stage = Optional.empty();
    private Duration began = Duration.ZERO;

    /// Nothing begun yet.
    public TimeLeft() {}

    /// What is left of the stage, to be asked at every step of [Progress#at]; empty as long as it
    /// is too early to tell.
    ///
    /// @param share how much of the stage is done, from 0 to 1
    /// @param time the time since any moment, always the same one
    public Optional<Duration> at(Stage now, double share, Duration time) {
        if (!stage.equals(Optional.of(now))) {
            stage = Optional.of(now);
            began = time;
        }
        Duration taken = time.minus(began);
        if (taken.compareTo(SOON) < 0 || share < SOME) {
            return Optional.empty();
        }
        double left = taken.toMillis() * (1 - Math.min(1, share)) / share;
        return Optional.of(Duration.ofMillis(Math.round(left)));
    }
}
