package org.plenary.desktop.ui.words;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;

/// Dates and times as the person reads them: in their language and their zone. JavaFX thread only,
/// as ICU's formats are not to be shared.
public final class Moments {
    private final Locale locale;
    private final ZoneId zone;

    /// For a reader of this language who lives by this zone's clocks.
    public Moments(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    /// The zone the person lives by.
    public ZoneId zone() {
        return zone;
    }

    /// "10:42".
    public String time(Instant moment) {
        return format("jm", moment);
    }

    /// "Saturday, 21 November".
    public String day(Instant moment) {
        return format("EEEEdMMMM", moment);
    }

    /// "Saturday, 21 November", for a day that is the same everywhere.
    public String day(LocalDate day) {
        return day(noon(day));
    }

    /// "21 November 2026".
    public String date(Instant moment) {
        return format("dMMMMy", moment);
    }

    /// "21 November 2026", for a day that is the same everywhere.
    public String date(LocalDate day) {
        return date(noon(day));
    }

    private Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(zone).toInstant();
    }

    /// "Saturday, 21 November at 10:42".
    public String dayAndTime(Instant moment) {
        return format("EEEEdMMMMjm", moment);
    }

    /// "21 Nov 2026, 10:42": short enough for a table.
    public String stamp(Instant moment) {
        return format("dMMMyjm", moment);
    }

    /// The zone by its own name, to stand beside a time that others may read elsewhere: "Ireland
    /// Time"; "UTC", which is the same in every language, where the computer names no place.
    public String zoneName(Instant moment) {
        if (zone.getRules().isFixedOffset()
                && zone.getRules().getOffset(moment).equals(ZoneOffset.UTC)) {
            return "UTC";
        }
        return format("VVVV", moment);
    }

    private String format(String skeleton, Instant moment) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(Date.from(moment));
    }
}
