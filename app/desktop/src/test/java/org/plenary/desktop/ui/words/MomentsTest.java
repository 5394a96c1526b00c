package org.plenary.desktop.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private static final Instant MOMENT = Instant.parse("2026-11-21T23:42:00Z");

    private final Moments dublin = new Moments(Locale.UK, ZoneId.of("Europe/Dublin"));
    private final Moments warsaw = new Moments(Locale.of("pl", "PL"), ZoneId.of("Europe/Warsaw"));

    @Test
    void aMomentIsSaidInThePersonsZone() {
        assertThat(dublin.time(MOMENT)).isEqualTo("23:42");
        assertThat(warsaw.time(MOMENT)).isEqualTo("00:42");
    }

    @Test
    void aMomentIsSaidInThePersonsLanguage() {
        assertThat(dublin.day(MOMENT)).isEqualTo("Saturday 21 November");
        assertThat(warsaw.day(MOMENT)).isEqualTo("niedziela, 22 listopada");
        assertThat(dublin.dayAndTime(MOMENT)).isEqualTo("Saturday 21 November at 23:42");
        assertThat(dublin.stamp(MOMENT)).isEqualTo("21 Nov 2026, 23:42");
        assertThat(dublin.date(MOMENT)).isEqualTo("21 November 2026");
    }

    @Test
    void aDayThatHasNoZoneIsTheSameDayEverywhere() {
        assertThat(warsaw.day(LocalDate.of(2026, 11, 21))).isEqualTo("sobota, 21 listopada");
    }

    @Test
    void theZoneIsNamedInWords() {
        assertThat(dublin.zoneName(MOMENT)).isEqualTo("Ireland Time");
        assertThat(new Moments(Locale.UK, ZoneId.of("Etc/UTC")).zoneName(MOMENT)).isEqualTo("UTC");
    }
}
