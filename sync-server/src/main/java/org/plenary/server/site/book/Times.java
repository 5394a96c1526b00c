package org.plenary.server.site.book;

import static org.plenary.server.site.html.Html.el;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.plenary.server.site.html.Element;

/// Dates and times in the assembly's own zone.
public final class Times {
    private final ZoneId zone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter clock;
    private final Sentences say;

    Times(Sentences say, ZoneId zone) {
        this.say = say;
        this.zone = zone;
        day = DateTimeFormatter.ofPattern(say.of("pattern.day"), say.locale());
        shortDay = DateTimeFormatter.ofPattern(say.of("pattern.short-day"), say.locale());
        clock = DateTimeFormatter.ofPattern(say.of("pattern.time"), say.locale());
    }

    /// The assembly's zone.
    public ZoneId zone() {
        return zone;
    }

    /// Day and time, for reading. Before the record's first clock entry nobody vouches for a time.
    public Element at(Instant time) {
        if (time.equals(Instant.EPOCH)) {
            return el("span", say.of("time.before"));
        }
        return el("time", text(time)).with("datetime", time.toString());
    }

    /// Day and time as a text.
    public String text(Instant time) {
        if (time.equals(Instant.EPOCH)) {
            return say.of("time.before");
        }
        ZonedDateTime local = time.atZone(zone);
        return say.of("time.at", "day", day.format(local), "time", clock.format(local));
    }

    /// The day.
    public String day(Instant time) {
        return day.format(time.atZone(zone));
    }

    /// The day.
    public String day(LocalDate date) {
        return day.format(date);
    }

    /// The day, in a table or a picture.
    public String shortDay(Instant time) {
        return shortDay.format(time.atZone(zone));
    }

    /// The time of day.
    public String clock(Instant time) {
        return clock.format(time.atZone(zone));
    }
}
