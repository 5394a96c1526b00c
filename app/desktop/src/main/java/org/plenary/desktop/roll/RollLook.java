package org.plenary.desktop.roll;

import java.util.List;
import java.util.Optional;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;

/// Everything that the screen says, as values.
///
/// @param summary how many seats are filled and enrolled
/// @param waiting new letters that wait for a second office
/// @param vacancies seats that were stated to be free and wait for a second office
/// @param holders every seat and office with a letter
/// @param registrar whether the reader keeps the roll
record RollLook(
        String summary,
        List<Waiting> waiting,
        List<FreeSeat> vacancies,
        List<Row> holders,
        boolean registrar) {
    /// A new letter that waits.
    ///
    /// @param whose whose it is
    /// @param since when it was given out
    /// @param mayConfirm whether the reader can confirm it
    record Waiting(EntryId id, String whose, String since, boolean mayConfirm) {}

    /// A seat that was stated to be free.
    ///
    /// @param ground why, in a word
    /// @param reason what the registrar wrote about it
    /// @param contested what whoever sits there said to it, in a sentence; empty for nothing
    /// @param from from when on it can be confirmed
    record FreeSeat(
            EntryId id,
            String whose,
            String ground,
            String reason,
            String contested,
            String since,
            String from,
            boolean mayConfirm) {}

    /// A seat or an office.
    ///
    /// @param state whether its letter was used, in words
    /// @param laptops how many laptops are enrolled and not revoked
    /// @param mayFree whether the reader can state that the seat is free
    record Row(
            Holder holder,
            String called,
            String state,
            int laptops,
            boolean mayReissue,
            boolean mayFree) {}

    /// An entry whose words can be removed.
    record Erasable(
            EntryId id, String author, String when, String beginning, Optional<String> no) {}
}
