package org.plenary.core.event;

import java.util.List;
import java.util.Optional;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.DraftId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Origin;
import org.plenary.core.term.Seen;

/// What an author signs: the facts, and where they stand (RELIABILITY 3.1). The format is
/// app/core/LOG.md's.
///
/// @param assembly the trail's origin: an entry of one assembly means nothing in another
/// @param device whose key signed it
/// @param seq the device's own count, from 0
/// @param prev the device's entry before this one; empty exactly when `seq` is 0
/// @param seen the last checkpoint that the author had verified
/// @param draft given to the draft when it was begun; its effect happens once
/// @param body where the words are, if there are any
/// @param crit features that a reader must understand; empty in this version
public record Envelope(
        Origin assembly,
        DeviceId device,
        long seq,
        Optional<EntryId> prev,
        Seen seen,
        DraftId draft,
        Facts facts,
        Optional<BodyRef> body,
        List<String> crit) {
    /// The version of the format.
    public static final int VERSION = 1;

    /// A device's first entry has no predecessor, every other has one.
    public Envelope {
        Bounds.within(seq, 0, (1L << 53) - 1, "seq");
        if (prev.isPresent() == (seq == 0)) {
            throw new IllegalArgumentException("prev is empty exactly for a device's first entry");
        }
        crit = List.copyOf(crit);
        crit.forEach(feature -> Bounds.name(feature, "a feature"));
    }

    /// The name of its kind on the wire.
    public String kind() {
        return facts.kind();
    }

    /// What it refers to.
    public List<EntryId> refs() {
        return switch (facts) {
            case Facts.Known known -> known.event().refs();
            case Facts.Unknown unknown -> unknown.refs();
        };
    }
}
