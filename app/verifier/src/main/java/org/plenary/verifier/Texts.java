package org.plenary.verifier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plenary.core.term.Holder;

/// How numbers, times and people are written in the verifier's sentences.
final class Texts {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private Texts() {}

    static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /// A number of things, in the singular for one.
    static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    static String time(Instant time) {
        return TIME.format(time);
    }

    static String holder(Holder holder) {
        return switch (holder.role()) {
            case MEMBER -> "seat " + holder.number();
            case CONVENOR -> "the convenor";
            case SEQUENCER -> "the log itself";
            case REGISTRAR, FACILITATOR, AUTHORITY ->
                    holder.role().name().toLowerCase(Locale.ROOT) + " " + holder.number();
        };
    }

    /// An enum's constant as words: `QUORUM_NOT_REACHED` as "quorum not reached".
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
