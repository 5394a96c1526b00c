package org.plenary.desktop.positions;

import java.util.List;
import java.util.Optional;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Stance;
import org.plenary.desktop.wording.Fate;
import org.plenary.desktop.wording.Said;

/// One statement as it is shown.
///
/// @param who its author
/// @param when it was received, or that it is on its way
/// @param moved what moved its author; empty for a first statement
/// @param movedWords what they said of that; may be empty
/// @param own whether it is the reader's
/// @param stands whether it is what its author says now
/// @param fate how far it has come, for the reader's own
record Card(
        EntryId id,
        int seat,
        String who,
        Stance stance,
        String when,
        Said reasons,
        List<Link> cites,
        List<Link> moved,
        String movedWords,
        boolean own,
        boolean stands,
        Optional<Fate> fate) {
    Card {
        cites = List.copyOf(cites);
        moved = List.copyOf(moved);
    }
}
