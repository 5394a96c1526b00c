package org.plenary.desktop.draw;

import java.util.List;
import java.util.Optional;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.NumberFor;

/// Where the draw is, as values.
///
/// @param draw the draw that is running, or the last one
/// @param seats how many seats it fills, or would
/// @param taken how many seats are filled, so that whoever is drawn comes to people who stay
/// @param facts what has happened so far, in sentences, oldest first
/// @param registrar whether the reader makes the draw
/// @param mayNot why the next step cannot be taken now; empty when it can
/// @param mayGiveUp whether the draw can be given up
record DrawLook(
        Step step,
        Optional<EntryId> draw,
        int seats,
        int taken,
        List<String> facts,
        List<Stated> stated,
        boolean registrar,
        Optional<String> mayNot,
        boolean mayGiveUp) {
    DrawLook {
        facts = List.copyOf(facts);
        stated = List.copyOf(stated);
    }

    /// A number that was written down and waits for somebody who was there.
    ///
    /// @param digits in groups of five
    /// @param mayConfirm whether the reader can confirm it
    record Stated(EntryId id, NumberFor purpose, String digits, String since, boolean mayConfirm) {}
}
