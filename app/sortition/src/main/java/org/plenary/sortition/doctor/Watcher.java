package org.plenary.sortition.doctor;

/// Whoever waits for the doctor.
public interface Watcher {
    /// How much of a step is done.
    ///
    /// @param share from 0 to 1
    void at(Step step, double share);

    /// Whether nobody waits any longer; asked often, and soon obeyed.
    boolean cancelled();

    /// What the doctor does, in this order.
    enum Step {
        /// Looks for a panel that meets the quotas, or for the smallest change that admits one.
        MEETING,
        /// Looks for people whom no panel can have.
        EVERYBODY,
        /// Looks at what each quota costs.
        PRICES
    }

    /// Nobody watches, and nobody cancels.
    static Watcher none() {
        return new Watcher() {
            @Override
            public void at(Step step, double share) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
