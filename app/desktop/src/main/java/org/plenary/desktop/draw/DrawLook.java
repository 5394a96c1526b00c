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
        List<Seal> seals,
        boolean registrar,
        Optional<String> mayNot,
        boolean mayGiveUp) {
    DrawLook {
        facts = List.copyOf(facts);
        stated = List.copyOf(stated);
        seals = List.copyOf(seals);
    }

    /// A number that was written down and waits for somebody who was there.
    ///
    /// @param digits in groups of five
    /// @param mayConfirm whether the reader can confirm it
    record Stated(EntryId id, NumberFor purpose, String digits, String since, boolean mayConfirm) {}

    /// A number that is made of what several people seal, and is not known yet.
    ///
    /// @param people who sealed one, and whether they have shown it, in sentences
    /// @param next what is next for the reader
    /// @param when from when on they are shown
    /// @param own the reader's own sealing
    record Seal(
            EntryId draw,
            NumberFor purpose,
            List<String> people,
            Next next,
            String when,
            Optional<EntryId> own) {
        /// What somebody can do.
        enum Next {
            /// Seal a number.
            SEAL,
            /// Nothing before its moment.
            WAIT,
            /// Show the own number.
            SHOW,
            /// Nothing: others have to.
            OTHERS
        }
    }
}
