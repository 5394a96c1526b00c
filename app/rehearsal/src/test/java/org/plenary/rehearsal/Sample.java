package org.plenary.rehearsal;

import java.time.LocalDate;
import org.plenary.rehearsal.script.Script;

/// The sample assembly, rehearsed once for all tests.
final class Sample {
    static final Script SCRIPT = Script.sample();
    static final Rehearsal REHEARSAL = Rehearsal.of(SCRIPT, 1, LocalDate.of(2026, 3, 7));
    static final Rehearsed WHOLE = REHEARSAL.whole();

    private Sample() {}
}
