package org.plenary.rehearsal.script;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.SessionEvent.AgendaItem;
import org.plenary.core.term.Stage;
import org.plenary.core.trail.Words;

/// When an assembly meets and when its stages open. Days count from the first day of its first
/// weekend, which is day 0.
///
/// @param zone the zone whose clocks show the times
/// @param meetings in order
/// @param openings in order
/// @param ballots in order
public record Timetable(
        ZoneId zone, List<Meeting> meetings, List<Opening> openings, List<Polling> ballots) {
    /// An assembly meets once at least.
    public Timetable {
        meetings = List.copyOf(meetings);
        openings = List.copyOf(openings);
        ballots = List.copyOf(ballots);
        if (meetings.isEmpty()) {
            throw new IllegalArgumentException("an assembly meets once at least");
        }
    }

    /// A time on a day.
    public record When(int day, LocalTime time) implements Comparable<When> {
        @Override
        public int compareTo(When other) {
            return day != other.day ? Integer.compare(day, other.day) : time.compareTo(other.time);
        }
    }

    /// A session.
    ///
    /// @param name how the script calls it
    /// @param words `title`, `place`, `item.n`
    /// @param earlier how it was planned at first, if it was planned otherwise
    /// @param cancelled when it was called off and why, if it was
    public record Meeting(
            String name,
            int day,
            LocalTime start,
            LocalTime end,
            List<AgendaItem> agenda,
            Words words,
            Optional<Earlier> earlier,
            Optional<Cancelled> cancelled) {
        /// A session ends on the day on which it began.
        public Meeting {
            agenda = List.copyOf(agenda);
            if (!start.isBefore(end)) {
                throw new IllegalArgumentException("a session ends after it starts");
            }
        }
    }

    /// A session's first plan.
    ///
    /// @param until the day on which it was planned anew
    public record Earlier(int until, LocalTime start, LocalTime end, String place) {}

    /// The end of a plan.
    ///
    /// @param words `reason`
    public record Cancelled(int day, Words words) {}

    /// A stage opens for a question.
    public record Opening(When when, int question, Stage stage) {}

    /// Ballots open and close.
    public record Polling(When opens, When closes) {}

    /// A rehearsal's beginning and the moment to which it runs.
    ///
    /// @param firstDay the first day of the first weekend
    /// @param until where to stop
    public record Start(LocalDate firstDay, Instant until) {}

    /// The sessions of a weekend, from 1: those that take place on days that follow each other.
    public List<Meeting> weekend(int number) {
        List<List<Meeting>> weekends = weekends();
        if (number < 1 || number > weekends.size()) {
            throw new IllegalArgumentException(
                    "this assembly meets on "
                            + weekends.size()
                            + " weekends, so there is no weekend "
                            + number);
        }
        return weekends.get(number - 1);
    }

    /// The sessions that take place, weekend by weekend.
    public List<List<Meeting>> weekends() {
        List<List<Meeting>> weekends = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (Meeting meeting : meetings) {
            if (meeting.cancelled().isPresent()) {
                continue;
            }
            if (weekends.isEmpty() || meeting.day() > last + 1) {
                weekends.add(new ArrayList<>());
            }
            weekends.getLast().add(meeting);
            last = meeting.day();
        }
        return weekends;
    }

    /// The first day of the first weekend such that the first day of some weekend falls on a date.
    ///
    /// @param weekend from 1
    public LocalDate startSoThat(LocalDate date, int weekend) {
        return date.minusDays(weekend(weekend).getFirst().day());
    }

    /// Where to stop so that whoever joins now finds a weekend's first session open, work waiting
    /// for them, and no clock entry in the future, whatever the hour.
    ///
    /// That session takes place today if it has been under way for half an hour by now; otherwise
    /// it took place yesterday. The rehearsal stops now, but at the latest three quarters of an
    /// hour before the session's planned end. So it is still open, as a session is until a
    /// facilitator closes it.
    public Start midSession(Instant now, int weekend) {
        Meeting first = weekend(weekend).getFirst();
        LocalDate today = now.atZone(zone).toLocalDate();
        Instant underWay = instant(today, first.start()).plus(Duration.ofMinutes(30));
        LocalDate date = now.isBefore(underWay) ? today.minusDays(1) : today;
        Instant latest = instant(date, first.end()).minus(Duration.ofMinutes(45));
        return new Start(startSoThat(date, weekend), now.isBefore(latest) ? now : latest);
    }

    /// The moment at which the zone's clocks show a time.
    public Instant instant(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    /// The moment of a time on a day.
    public Instant instant(LocalDate firstDay, When when) {
        return instant(firstDay.plusDays(when.day()), when.time());
    }

    /// When a question enters a stage for the first time.
    public Optional<When> opening(int question, Stage stage) {
        return openings.stream()
                .filter(o -> o.question() == question && o.stage() == stage)
                .map(Opening::when)
                .min(When::compareTo);
    }
}
