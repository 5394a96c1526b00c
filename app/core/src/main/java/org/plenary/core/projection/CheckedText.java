package org.plenary.core.projection;

import org.plenary.core.term.EntryId;

record CheckedText(EntryId recommendation, int version, int question, Seats electorate)
        implements Checked {}
