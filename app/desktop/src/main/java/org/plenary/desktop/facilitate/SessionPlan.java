package org.plenary.desktop.facilitate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.event.SessionEvent.AgendaItem;
import org.plenary.core.event.SessionEvent.SessionPlanned;
import org.plenary.core.term.AgendaKind;
import org.plenary.core.term.EntryId;
import org.plenary.core.trail.Words;
import org.plenary.desktop.parts.LocalTimes;

/// A session as it is being planned: what was typed, one time box after the other. A value; nothing
/// here is signed yet.
record SessionPlan(String title, String place, String date, String start, List<Box> boxes) {
    private static final int MOST_BOXES = 40;
    private static final int LONGEST_BOX = 1_440;
    private static final int LONGEST_SESSION = 2_880;

    SessionPlan {
        boxes = List.copyOf(boxes);
    }

    /// A time box: it begins where the one before it ends.
    ///
    /// @param minutes as typed
    record Box(AgendaKind kind, String title, String minutes) {
        /// How long it lasts; empty when what was typed is no number of minutes within a day.
        Optional<Integer> length() {
            String typed = minutes.strip();
            if (!typed.matches("\\d{1,4}")) {
                return Optional.empty();
            }
            int length = Integer.parseInt(typed);
            return length >= 1 && length <= LONGEST_BOX ? Optional.of(length) : Optional.empty();
        }
    }

    /// What can be wrong with a plan, by the field it is said at.
    enum Fault {
        /// No title.
        TITLE,
        /// No place.
        PLACE,
        /// No date that one can read.
        DATE,
        /// No time that one can read.
        TIME,
        /// The clocks go forward then.
        NO_SUCH_TIME,
        /// No time box at all, or too many.
        BOXES,
        /// A time box without a title or a length.
        BOX,
        /// More than two days in all.
        TOO_LONG
    }

    /// What a plan comes to.
    sealed interface Result {
        /// It can be signed.
        record Ready(SessionPlanned event, Words words, boolean twice) implements Result {}

        /// It can't, for these reasons.
        record Faulty(Map<Fault, Integer> faults) implements Result {}
    }

    /// A plan with the box at `index` moved by one, up (-1) or down (1); the same at the edges.
    SessionPlan moved(int index, int by) {
        int to = index + by;
        if (to < 0 || to >= boxes.size()) {
            return this;
        }
        var after = new ArrayList<>(boxes);
        after.add(to, after.remove(index));
        return with(after);
    }

    SessionPlan with(List<Box> after) {
        return new SessionPlan(title, place, date, start, after);
    }

    /// Minutes from the beginning to each box, and after the last; a box without a length takes
    /// none.
    List<Integer> offsets() {
        var offsets = new ArrayList<Integer>();
        int at = 0;
        for (Box box : boxes) {
            offsets.add(at);
            at += box.length().orElse(0);
        }
        offsets.add(at);
        return offsets;
    }

    /// When it begins, as far as that can be read.
    Optional<LocalTimes.At> begins(LocalTimes times) {
        Optional<LocalDate> day = times.date(date);
        Optional<LocalTime> time = LocalTimes.time(start);
        return day.flatMap(d -> time.map(t -> times.at(d, t)));
    }

    /// The event and the words of this plan, or everything that is wrong with it. The number beside
    /// a fault is the box it is about, from 1; 0 for none.
    Result ready(LocalTimes times, Optional<EntryId> supersedes) {
        Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
        require(!title.isBlank(), Fault.TITLE, faults);
        require(!place.isBlank(), Fault.PLACE, faults);
        require(times.date(date).isPresent(), Fault.DATE, faults);
        require(LocalTimes.time(start).isPresent(), Fault.TIME, faults);
        Optional<LocalTimes.At> begins = begins(times);
        require(
                begins.filter(LocalTimes.At.Never.class::isInstance).isEmpty(),
                Fault.NO_SUCH_TIME,
                faults);
        require(!boxes.isEmpty() && boxes.size() <= MOST_BOXES, Fault.BOXES, faults);
        for (int i = boxes.size(); i >= 1; i--) {
            Box box = boxes.get(i - 1);
            if (box.title().isBlank() || box.length().isEmpty()) {
                faults.put(Fault.BOX, i);
            }
        }
        require(offsets().getLast() <= LONGEST_SESSION, Fault.TOO_LONG, faults);
        if (!faults.isEmpty()) {
            return new Result.Faulty(faults);
        }
        Instant at = moment(begins.orElseThrow());
        return new Result.Ready(
                event(at, supersedes), words(), begins.get() instanceof LocalTimes.At.Twice);
    }

    private static void require(boolean holds, Fault fault, Map<Fault, Integer> faults) {
        if (!holds) {
            faults.put(fault, 0);
        }
    }

    static Instant moment(LocalTimes.At at) {
        return switch (at) {
            case LocalTimes.At.Moment moment -> moment.at();
            case LocalTimes.At.Twice twice -> twice.first();
            case LocalTimes.At.Never _ ->
                    throw new IllegalStateException("a time that never comes is no moment");
        };
    }

    private SessionPlanned event(Instant at, Optional<EntryId> supersedes) {
        List<Integer> offsets = offsets();
        var agenda = new ArrayList<AgendaItem>();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            agenda.add(new AgendaItem(box.kind(), offsets.get(i), box.length().orElseThrow()));
        }
        return new SessionPlanned(
                at, at.plus(Duration.ofMinutes(offsets.getLast())), agenda, supersedes);
    }

    private Words words() {
        var said = new HashMap<String, String>();
        said.put("title", title.strip());
        said.put("place", place.strip());
        for (int i = 0; i < boxes.size(); i++) {
            said.put("item." + (i + 1), boxes.get(i).title().strip());
        }
        return Words.of(said);
    }
}
