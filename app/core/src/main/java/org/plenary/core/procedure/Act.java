package org.plenary.core.procedure;

import java.util.Optional;
import org.plenary.core.event.Entry;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stage;

/// An entry about to be judged: the assembly before it, the entry, and who acts.
record Act(Assembly assembly, Entry entry, Holder by) {
    /// The seat that acts; only where the role is known to be a member's.
    int seat() {
        return by.number();
    }

    Stage stage(int question) {
        return assembly.stages().of(question);
    }

    /// The reason not to count it, unless this holds.
    static Optional<Refusal> unless(boolean holds, Refusal why) {
        return holds ? Optional.empty() : Optional.of(why);
    }
}
