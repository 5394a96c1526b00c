package org.plenary.desktop.parts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates and times as a person types them, in the zone of the assembly.
public final class LocalTimes {
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])(?:[:. ]?([0-5]\\d))?");

    private final ZoneId zone;
    private final Locale locale;

    /// In this zone, with the names of months in this language.
    public LocalTimes(ZoneId zone, Locale locale) {
        this.zone = zone;
        this.locale = locale;
    }

    /// What a date and a time together come to.
    public sealed interface At {
        /// A moment.
        record Moment(Instant at) implements At {}

        /// The clocks go back then, so this time comes twice; the first of the two is meant.
        record Twice(Instant first) implements At {}

        /// The clocks go forward then, so there is no such time.
        record Never() implements At {}
    }

    /// "2026-11-28", "28.11.2026", "28/11/2026", "28 November 2026" or "November 28, 2026".
    public Optional<LocalDate> date(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        for (String pattern :
                List.of(
                        "uuuu-M-d",
                        "d.M.uuuu",
                        "d/M/uuuu",
                        "d MMMM uuuu",
                        "d MMM uuuu",
                        "MMMM d[,] uuuu",
                        "MMM d[,] uuuu")) {
            DateTimeFormatter format =
                    new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(pattern)
                            .toFormatter(locale)
                            .withResolverStyle(ResolverStyle.STRICT);
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeException notWrittenSo) {
                // The next way of writing one is tried; when none fits, it is no date.
            }
        }
        return Optional.empty();
    }

    /// "9", "9:30", "09.30" or "0930", on a clock of 24 hours.
    public static Optional<LocalTime> time(String typed) {
        Matcher matcher = TIME.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String minutes = matcher.group(2);
        return Optional.of(
                LocalTime.of(
                        Integer.parseInt(matcher.group(1)),
                        minutes == null ? 0 : Integer.parseInt(minutes)));
    }

    /// The moment of a date and time on the assembly's clocks.
    public At at(LocalDate date, LocalTime time) {
        LocalDateTime local = date.atTime(time);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return switch (offsets.size()) {
            case 0 -> new At.Never();
            case 1 -> new At.Moment(local.toInstant(offsets.getFirst()));
            default -> new At.Twice(local.toInstant(offsets.getFirst()));
        };
    }

    /// A moment's date, as it is typed.
    public String dateOf(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).withZone(zone).format(moment);
    }

    /// A moment's time, as it is typed.
    public String timeOf(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(zone).format(moment);
    }
}
