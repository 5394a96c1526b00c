package org.plenary.core.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pcollections.IntTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.plenary.core.event.SessionEvent.AgendaItem;
import org.plenary.core.event.SessionEvent.SessionPlanned;
import org.plenary.core.term.EntryId;

/// When the assembly meets: every plan, those replaced or cancelled too.
public record Sessions(PMap<EntryId, Session> all) {
    static final Sessions EMPTY = new Sessions(OrderedPMap.empty());

    /// What became of a plan.
    public enum State {
        /// It will take place.
        PLANNED,
        /// It is taking place.
        OPEN,
        /// It took place.
        CLOSED,
        /// A newer plan stands in its place.
        REPLACED,
        /// It will not take place.
        CANCELLED
    }

    /// A session.
    ///
    /// @param changed the entry that brought it into its present state; the plan's own at first
    /// @param present who checked in, by seat
    public record Session(
            Mark mark,
            Instant start,
            Instant end,
            List<AgendaItem> agenda,
            Optional<EntryId> supersedes,
            State state,
            Mark changed,
            PMap<Integer, Mark> present) {
        /// The seats that attendance is counted of.
        public List<Integer> eligible(Seats seats) {
            return IntStream.rangeClosed(1, seats.last())
                    .filter(seat -> eligible(seat, seats))
                    .boxed()
                    .toList();
        }

        /// Whether attendance is counted of a seat: who sits now, or sat when it closed, and who
        /// was there. Nobody was absent before they had a seat.
        public boolean eligible(int seat, Seats seats) {
            boolean sat =
                    state == State.CLOSED ? seats.hadAfter(seat, changed.index()) : seats.has(seat);
            return sat || present.containsKey(seat);
        }

        Session now(State next, Mark by) {
            return new Session(mark, start, end, agenda, supersedes, next, by, present);
        }

        Session with(int seat, Mark by) {
            return new Session(
                    mark, start, end, agenda, supersedes, state, changed, present.plus(seat, by));
        }
    }

    /// The session with this id, whatever became of it.
    public Optional<Session> session(EntryId id) {
        return Optional.ofNullable(all.get(id));
    }

    /// The sessions that were neither replaced nor cancelled, by start.
    public Stream<Session> standing() {
        return all.values().stream()
                .filter(s -> s.state() != State.REPLACED && s.state() != State.CANCELLED)
                .sorted((a, b) -> a.start().compareTo(b.start()));
    }

    Sessions planned(SessionPlanned event, Mark mark) {
        PMap<EntryId, Session> before =
                event.supersedes()
                        .map(old -> change(old, s -> s.now(State.REPLACED, mark)).all)
                        .orElse(all);
        Session session =
                new Session(
                        mark,
                        event.start(),
                        event.end(),
                        event.agenda(),
                        event.supersedes(),
                        State.PLANNED,
                        mark,
                        IntTreePMap.empty());
        return new Sessions(before.plus(mark.id(), session));
    }

    Sessions change(EntryId id, UnaryOperator<Session> change) {
        return new Sessions(all.plus(id, change.apply(session(id).orElseThrow())));
    }
}
