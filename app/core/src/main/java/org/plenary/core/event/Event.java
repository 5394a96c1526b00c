package org.plenary.core.event;

import java.util.List;
import org.plenary.core.term.EntryId;

/// One fact of an assembly, closed: a new kind breaks every `switch` until each says what it does
/// with it.
public sealed interface Event
        permits ConveningEvent,
                CharterEvent,
                DrawEvent,
                RollEvent,
                SessionEvent,
                EvidenceEvent,
                PositionEvent,
                RecommendationEvent,
                CheckEvent,
                BallotEvent,
                ResponseEvent,
                RecordEvent {

    /// The entries that this fact speaks of, each once, in the order in which the fact names them.
    default List<EntryId> refs() {
        return List.of();
    }
}
