package org.plenary.rehearsal.play;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.plenary.rehearsal.script.Timetable;
import org.plenary.rehearsal.script.Timetable.Meeting;
import org.plenary.rehearsal.script.Timetable.When;

/// The timetable's days as dates, and the hours at which people do things.
final class Dates {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int HOURS_AWAKE = 14;

    private final Timetable timetable;
    private final LocalDate firstDay;

    Dates(Timetable timetable, LocalDate firstDay) {
        this.timetable = timetable;
        this.firstDay = firstDay;
    }

    Instant at(int day, int hour, int minute) {
        return at(day, LocalTime.of(hour, minute));
    }

    Instant at(int day, LocalTime time) {
        return timetable.instant(firstDay, new When(day, time));
    }

    Instant at(When when) {
        return timetable.instant(firstDay, when);
    }

    Instant start(Meeting meeting) {
        return at(meeting.day(), meeting.start());
    }

    Instant end(Meeting meeting) {
        return at(meeting.day(), meeting.end());
    }

    /// The date in the assembly's zone.
    LocalDate date(Instant time) {
        return time.atZone(timetable.zone()).toLocalDate();
    }

    /// The session that takes place on a day.
    Optional<Meeting> meetingOn(int day) {
        return timetable.meetings().stream()
                .filter(meeting -> meeting.day() == day && meeting.cancelled().isEmpty())
                .findFirst();
    }

    /// Some second of a stretch of time, its end left out.
    static Instant within(Chance chance, Instant from, Instant until) {
        long seconds = Math.max(1, Duration.between(from, until).toSeconds());
        return from.plusSeconds((long) (chance.share() * seconds));
    }

    /// Some second of a stretch of time at which people are awake, if it has one.
    Instant atHome(Chance chance, Instant from, Instant until) {
        long days = Math.max(0, Duration.between(from, until).toDays()) + 1;
        for (int attempt = 0; attempt < 12; attempt++) {
            LocalDate date = date(from).plusDays((long) (chance.share() * (days + 1)));
            Instant time =
                    timetable.instant(date, MORNING).plusSeconds(chance.below(HOURS_AWAKE * 3_600));
            if (!time.isBefore(from) && time.isBefore(until)) {
                return time;
            }
        }
        return within(chance, from, until);
    }

    /// Some second of a day, in its session where it has one.
    Instant during(int day, Chance chance) {
        Instant from = meetingOn(day).map(this::start).orElseGet(() -> at(day, 10, 0));
        Instant until = meetingOn(day).map(this::end).orElseGet(() -> at(day, 20, 0));
        Duration edge = Duration.between(from, until).dividedBy(12);
        return within(chance, from.plus(edge), until.minus(edge));
    }
}
