package org.plenary.core.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.core.term.AgendaKind;
import org.plenary.core.term.EntryId;

/// When the assembly meets and what for.
public sealed interface SessionEvent extends Event {
    /// A session was planned, or planned anew in place of an earlier plan (RELIABILITY R25).
    ///
    /// Words: `title`, `place`, and for each item n from 1 `item.n`.
    record SessionPlanned(
            Instant start, Instant end, List<AgendaItem> agenda, Optional<EntryId> supersedes)
            implements SessionEvent {
        /// A session ends after it starts, within 48 hours, and has at most 40 agenda items.
        public SessionPlanned {
            Bounds.time(start);
            Bounds.time(end);
            Bounds.within(
                    end.getEpochSecond() - start.getEpochSecond(),
                    60,
                    172_800,
                    "the session's seconds");
            agenda = List.copyOf(agenda);
            Bounds.within(agenda.size(), 0, 40, "agenda items");
        }

        @Override
        public List<EntryId> refs() {
            return supersedes.stream().toList();
        }
    }

    /// One item of an agenda: a time box.
    ///
    /// @param offset minutes after the session's start
    /// @param minutes how long it lasts
    record AgendaItem(AgendaKind kind, int offset, int minutes) {
        /// An item starts within two days and lasts at most one.
        public AgendaItem {
            Bounds.within(offset, 0, 2_880, "minutes after the start");
            Bounds.within(minutes, 1, 1_440, "minutes of an item");
        }
    }

    /// A planned session will not take place. Words: `reason`.
    record SessionCancelled(EntryId session) implements SessionEvent {
        @Override
        public List<EntryId> refs() {
            return List.of(session);
        }
    }

    /// A session began.
    record SessionOpened(EntryId session) implements SessionEvent {
        @Override
        public List<EntryId> refs() {
            return List.of(session);
        }
    }

    /// A session ended.
    record SessionClosed(EntryId session) implements SessionEvent {
        @Override
        public List<EntryId> refs() {
            return List.of(session);
        }
    }

    /// A member said that they are present.
    record SeatCheckedIn(EntryId session) implements SessionEvent {
        @Override
        public List<EntryId> refs() {
            return List.of(session);
        }
    }
}
