package org.plenary.desktop.today;

import java.util.List;
import java.util.Optional;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Seat;

/// Everything that the screen says, as values: what has not changed is not drawn anew.
///
/// @param greeting to whom it speaks
/// @param lead how much is due
/// @param trouble how many own entries do not count
/// @param first what to do first; empty when nothing is due
/// @param then what else is due
/// @param may what is possible, and waited for by nobody
/// @param done what was done so far, in sentences
/// @param next what comes next, in sentences
/// @param paths where each question is
/// @param picture where everybody stands
record Today(
        String greeting,
        String lead,
        int trouble,
        Optional<Told> first,
        List<Told> then,
        List<Told> may,
        List<String> done,
        List<String> next,
        List<Path> paths,
        Picture picture) {
    /// Where a question is on its way.
    ///
    /// @param question the question's words; empty when there is only one
    /// @param step "Step 2 of 7 · Hear the evidence"
    /// @param doing what everybody does in this step
    record Path(String question, String step, String doing, List<Part> parts) {}

    /// One part of the way.
    record Part(String name, When when) {}

    /// Before, now or after.
    enum When {
        /// Behind us.
        DONE,
        /// Where we are.
        NOW,
        /// Before us.
        NEXT
    }

    /// Where everybody stands on one question.
    ///
    /// @param sentence how many have said where they stand, and of how many
    /// @param changed how many changed their mind, and since when
    /// @param movers what moved them, most first
    record Picture(
            int question, List<Seat> seats, String sentence, String changed, List<Mover> movers) {}

    /// Something that moved people.
    ///
    /// @param place where it is; empty for what is nowhere to be read
    record Mover(String text, Optional<Place> place) {}
}
