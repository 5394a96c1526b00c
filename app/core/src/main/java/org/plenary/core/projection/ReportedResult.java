package org.plenary.core.projection;

import java.time.Instant;
import org.plenary.core.counting.Counts;
import org.plenary.core.term.EntryId;

record ReportedResult(EntryId recommendation, EntryId ballot, Counts counts, Instant answerDue)
        implements Reported {}
