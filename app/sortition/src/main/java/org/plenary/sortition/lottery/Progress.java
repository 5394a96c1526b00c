package org.plenary.sortition.lottery;

/// Whoever waits for a lottery.
public interface Progress {
    /// How much of a stage is done.
    ///
    /// @param share from 0 to 1
    void at(Stage stage, double share);

    /// Whether nobody waits any longer; asked often, and soon obeyed.
    boolean cancelled();

    /// Nobody watches, and nobody cancels.
    static Progress unwatched() {
        return new Progress() {
            @Override
            public void at(Stage stage, double share) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
