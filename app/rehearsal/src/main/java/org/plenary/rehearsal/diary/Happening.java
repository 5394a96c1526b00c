package org.plenary.rehearsal.diary;

import org.plenary.core.event.Event;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;

/// An entry that counted.
///
/// @param title what its words call it; empty where they call it nothing
/// @param before the assembly before it
record Happening<E extends Event>(EntryId id, E event, Holder by, String title, Assembly before) {}
