package org.plenary.desktop.chamber;

import java.io.Serial;
import org.plenary.core.term.Refusal;

/// An event that the procedure would not count, so it was not signed.
public final class Refused extends Exception {
    @Serial private static final long serialVersionUID = 1L;
    private final Refusal why;

    /// Refused for this reason.
    public Refused(Refusal why) {
        super(why.name());
        this.why = why;
    }

    /// The reason, whose sentence is for the person.
    public Refusal why() {
        return why;
    }
}
