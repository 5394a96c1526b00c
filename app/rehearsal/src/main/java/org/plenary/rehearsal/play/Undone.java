package org.plenary.rehearsal.play;

import java.time.Instant;
import org.plenary.core.event.Event;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Refusal;

/// Something that the script asked of somebody and that the procedure did not let them do: what a
/// dry run is for.
///
/// @param at when they tried
public record Undone(Instant at, Holder by, Event event, Refusal why) {}
