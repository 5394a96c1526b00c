package org.plenary.core.projection;

import java.time.Instant;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;

/// An entry that is in the record and does not count, and why.
public record Refused(
        EntryId id, long index, DeviceId device, String kind, Instant at, Refusal why) {}
