package org.plenary.desktop.schedule;

import java.util.List;
import java.util.Optional;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.EntryId;

/// Everything that the screen says, as values.
///
/// @param zone in which zone the times are
/// @param days in order
record Plan(String zone, List<Day> days) {
    /// One day and what takes place on it.
    record Day(String name, List<Sitting> sittings) {}

    /// One session.
    ///
    /// @param time from when to when
    /// @param there the same by the clocks of the assembly's own zone, where those differ; or empty
    /// @param place where; may be empty
    /// @param state what became of the plan
    /// @param stateWords the same in words
    /// @param note what one has to know of a plan that was replaced or cancelled; may be empty
    /// @param presence who checked in, with the base; empty while nobody can
    /// @param mine whether the reader checked in
    /// @param mayCheckIn whether the reader can check in now
    /// @param instead the plan that stands in its place
    /// @param near whether it is open or the next one: its agenda is unfolded
    record Sitting(
            EntryId id,
            String title,
            String time,
            String there,
            String place,
            State state,
            String stateWords,
            String note,
            String presence,
            boolean mine,
            boolean mayCheckIn,
            Optional<EntryId> instead,
            boolean near,
            List<Item> agenda) {
        /// Whether it will take place, takes place or took place.
        boolean stands() {
            return state != State.REPLACED && state != State.CANCELLED;
        }
    }

    /// One time box.
    ///
    /// @param now whether it is on
    record Item(String time, String title, String minutes, boolean now) {}
}
