package org.plenary.core.trail;

import org.plenary.core.event.ConveningEvent.AssemblyFounded;
import org.plenary.core.ledger.LogKeys;
import org.plenary.core.term.Origin;

/// Which keys a trail's checkpoints are signed with: those that its founding entry names.
public final class TrailKeys {
    private TrailKeys() {}

    /// The log's two keys, named after the trail.
    public static LogKeys of(AssemblyFounded founded, Origin origin) {
        return LogKeys.of(origin.value(), founded.log().bytes(), founded.postQuantum().bytes());
    }
}
