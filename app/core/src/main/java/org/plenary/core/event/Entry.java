package org.plenary.core.event;

import org.plenary.core.term.EntryId;

/// An entry at its place in the trail: form, signature, chain and `seen` have been checked by
/// whoever put it there.
///
/// @param index its position, from 0
public record Entry(long index, EntryId id, Envelope envelope) {}
