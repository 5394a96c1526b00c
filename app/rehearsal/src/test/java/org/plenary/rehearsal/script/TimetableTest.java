package org.plenary.rehearsal.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.plenary.rehearsal.Tiny;
import org.plenary.rehearsal.script.Timetable.Meeting;
import org.plenary.rehearsal.script.Timetable.Start;
import org.plenary.rehearsal.script.Timetable.When;

class TimetableTest {
    private static final Timetable TIMETABLE = Tiny.script().timetable();
    private static final ZoneId ZONE = ZoneId.of("Europe/Dublin");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    @Test
    void daysThatFollowEachOtherAreAWeekend() {
        assertThat(TIMETABLE.weekends()).hasSize(3);
        assertThat(TIMETABLE.weekend(2)).extracting(Meeting::day).containsExactly(7, 8);
    }

    @Test
    void aWeekendThatThereIsNotIsSaidSo() {
        assertThatThrownBy(() -> TIMETABLE.weekend(4))
                .hasMessage("this assembly meets on 3 weekends, so there is no weekend 4");
    }

    @Test
    void theFirstDayIsCountedBackFromAWeekendsFirstDay() {
        assertThat(TIMETABLE.startSoThat(TODAY, 2)).isEqualTo(LocalDate.of(2026, 3, 7));
    }

    @Test
    void whoJoinsDuringTheSessionFindsItAsItIsNow() {
        assertThat(joining("2026-03-14T11:15"))
                .isEqualTo(new Start(LocalDate.of(2026, 3, 7), at("2026-03-14T11:15")));
    }

    @Test
    void whoJoinsInTheEveningFindsTodaysSessionStillOpen() {
        assertThat(joining("2026-03-14T23:59"))
                .isEqualTo(new Start(LocalDate.of(2026, 3, 7), at("2026-03-14T15:15")));
    }

    @Test
    void whoJoinsBeforeTheSessionIsUnderWayFindsYesterdays() {
        Start yesterday = new Start(LocalDate.of(2026, 3, 6), at("2026-03-13T15:15"));

        assertThat(joining("2026-03-14T00:00")).isEqualTo(yesterday);
        assertThat(joining("2026-03-14T10:29")).isEqualTo(yesterday);
        assertThat(joining("2026-03-14T10:30").until()).isEqualTo(at("2026-03-14T10:30"));
    }

    @Test
    void whateverTheHourNothingLiesInTheFutureAndTheSessionIsOpen() {
        LocalDateTime hour = TODAY.atStartOfDay();
        for (int quarters = 0; quarters < 24 * 4 * 40; quarters++) {
            Instant now = hour.plusMinutes(15L * quarters).atZone(ZONE).toInstant();
            Start start = TIMETABLE.midSession(now, 2);
            Meeting session = TIMETABLE.weekend(2).getFirst();
            When opens = new When(session.day(), session.start());
            When ends = new When(session.day(), session.end());

            assertThat(start.until()).isBeforeOrEqualTo(now);
            assertThat(start.until())
                    .isAfter(TIMETABLE.instant(start.firstDay(), opens))
                    .isBefore(TIMETABLE.instant(start.firstDay(), ends));
        }
    }

    @Test
    void timesAreThoseOfTheZonesClocksBeforeAndAfterTheyChange() {
        LocalTime ten = LocalTime.of(10, 0);

        assertThat(TIMETABLE.instant(LocalDate.of(2026, 3, 28), ten))
                .isEqualTo(Instant.parse("2026-03-28T10:00:00Z"));
        assertThat(TIMETABLE.instant(LocalDate.of(2026, 3, 29), ten))
                .isEqualTo(Instant.parse("2026-03-29T09:00:00Z"));
    }

    private static Start joining(String local) {
        return TIMETABLE.midSession(at(local), 2);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
