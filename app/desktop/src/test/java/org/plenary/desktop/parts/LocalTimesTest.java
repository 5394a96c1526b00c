package org.plenary.desktop.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalTimesTest {
    private final LocalTimes times = new LocalTimes(ZoneId.of("Europe/Dublin"), Locale.UK);

    @Test
    void datesAreReadAsPeopleWriteThem() {
        for (String typed :
                new String[] {
                    "2026-11-28",
                    "28.11.2026",
                    "28/11/2026",
                    "28 November 2026",
                    " 28  nov 2026 ",
                    "November 28, 2026",
                    "nov 28 2026"
                }) {
            assertThat(times.date(typed)).as(typed).contains(LocalDate.of(2026, 11, 28));
        }
        for (String typed : new String[] {"", "tomorrow", "31.2.2026", "28.11.26"}) {
            assertThat(times.date(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void timesAreReadOnAClockOfTwentyFourHours() {
        assertThat(LocalTimes.time("9")).contains(LocalTime.of(9, 0));
        assertThat(LocalTimes.time("9:30")).contains(LocalTime.of(9, 30));
        assertThat(LocalTimes.time("09.30")).contains(LocalTime.of(9, 30));
        assertThat(LocalTimes.time("1415")).contains(LocalTime.of(14, 15));
        for (String typed : new String[] {"", "24:00", "9:60", "half past"}) {
            assertThat(LocalTimes.time(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void aTimeThatTheClocksSkipNeverComes() {
        assertThat(times.at(LocalDate.of(2026, 3, 29), LocalTime.of(1, 30)))
                .isInstanceOf(LocalTimes.At.Never.class);
    }

    @Test
    void aTimeThatTheClocksRepeatIsMeantTheFirstTime() {
        assertThat(times.at(LocalDate.of(2026, 10, 25), LocalTime.of(1, 30)))
                .isEqualTo(new LocalTimes.At.Twice(Instant.parse("2026-10-25T00:30:00Z")));
    }

    @Test
    void whatIsProposedIsWrittenAsItIsRead() {
        Instant moment = Instant.parse("2026-07-04T08:05:00Z");
        assertThat(
                        times.at(
                                times.date(times.dateOf(moment)).orElseThrow(),
                                LocalTimes.time(times.timeOf(moment)).orElseThrow()))
                .isEqualTo(new LocalTimes.At.Moment(moment));
    }
}
