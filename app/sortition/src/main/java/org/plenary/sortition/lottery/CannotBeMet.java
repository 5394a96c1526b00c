package org.plenary.sortition.lottery;

import java.util.List;

/// No panel meets the quotas.
public final class CannotBeMet extends Exception {
    private static final long serialVersionUID = 1;

    /// What is known of it.
    public enum Reason {
        /// The pool lacks somebody for a quota, or the quotas of one feature do not add up to the
        /// seats: [#where] names them.
        NOT_EVEN_ONE_FEATURE,
        /// The quotas in [#where] contradict each other even if people could be cut in parts.
        TOGETHER,
        /// People would have to be cut in parts: proven by going through all cases.
        NO_WHOLE_PANEL,
        /// No panel was found, and whether there is one is not known.
        NONE_FOUND
    }

    /// One value's quota.
    public record Place(int feature, int value) {}

    private final Reason reason;
    private final transient List<Place> where;

    CannotBeMet(Reason reason, List<Place> where) {
        super(reason.name());
        this.reason = reason;
        this.where = List.copyOf(where);
    }

    /// What is known of it.
    public Reason reason() {
        return reason;
    }

    /// The quotas that it is about; empty where it is about all.
    public List<Place> where() {
        return where;
    }
}
