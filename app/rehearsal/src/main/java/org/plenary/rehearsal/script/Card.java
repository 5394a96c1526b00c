package org.plenary.rehearsal.script;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.core.counting.Threshold;

/// A card of a script: a head of keys and values, and a text.
///
/// @param file its file, as the script's folder names it
/// @param line where its head begins, from 1
record Card(String file, int line, List<Line> head, String text) {
    private static final Pattern SHARE = Pattern.compile("(at least|more than) (\\d+)/(\\d+)");

    /// A line of a head.
    record Line(int number, String key, String value) {}

    /// Something read from a value; what it refuses with an [IllegalArgumentException] is said with
    /// the line.
    interface Reading<T> {
        /// Reads the value.
        T of(String value);
    }

    /// Says that something is wrong with this card.
    BadScript wrong(String what) {
        return new BadScript(file, line, what);
    }

    /// Refuses keys that no card of this kind has.
    Card only(String... keys) throws BadScript {
        Set<String> known = Set.of(keys);
        for (Line entry : head) {
            if (!known.contains(entry.key())) {
                throw new BadScript(
                        file,
                        entry.number(),
                        "no key \u201c" + entry.key() + "\u201d is known here");
            }
        }
        return this;
    }

    /// The value of a key that stands here exactly once.
    String one(String key) throws BadScript {
        return line(key).value();
    }

    /// The value of a key that may stand here once.
    Optional<String> maybe(String key) throws BadScript {
        return all(key).isEmpty() ? Optional.empty() : Optional.of(one(key));
    }

    /// The values of a key, in order.
    List<String> all(String key) {
        return head.stream().filter(e -> e.key().equals(key)).map(Line::value).toList();
    }

    /// The text, which this card must have.
    String words() throws BadScript {
        if (text.isEmpty()) {
            throw wrong("a text is missing below the head");
        }
        return text;
    }

    int number(String key) throws BadScript {
        return read(key, Card::whole);
    }

    boolean yes(String key) throws BadScript {
        return read(
                key,
                value ->
                        switch (value) {
                            case "yes" -> true;
                            case "no" -> false;
                            default -> throw new IllegalArgumentException("it is yes or no");
                        });
    }

    LocalTime time(String key) throws BadScript {
        return read(key, Card::clock);
    }

    ZoneId zone(String key) throws BadScript {
        return read(
                key,
                value -> {
                    try {
                        return ZoneId.of(value);
                    } catch (DateTimeException unknown) {
                        throw new IllegalArgumentException("there is no such time zone", unknown);
                    }
                });
    }

    Threshold share(String key) throws BadScript {
        return read(
                key,
                value -> {
                    Matcher share = SHARE.matcher(value);
                    if (!share.matches()) {
                        throw new IllegalArgumentException(
                                "a share is written as \u201cat least 2/3\u201d or \u201cmore than 1/2\u201d");
                    }
                    int of = whole(share.group(2));
                    int base = whole(share.group(3));
                    return share.group(1).equals("at least")
                            ? Threshold.atLeast(of, base)
                            : Threshold.moreThan(of, base);
                });
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) throws BadScript {
        return read(key, value -> named(value, type));
    }

    /// Reads the value of a key that stands here exactly once.
    <T> T read(String key, Reading<T> reading) throws BadScript {
        return read(line(key), reading);
    }

    /// Reads every value of a key.
    <T> List<T> readAll(String key, Reading<T> reading) throws BadScript {
        List<T> all = new java.util.ArrayList<>();
        for (Line entry : head) {
            if (entry.key().equals(key)) {
                all.add(read(entry, reading));
            }
        }
        return List.copyOf(all);
    }

    /// Makes something of the whole card; what its bounds refuse is said with the card's line.
    <T> T make(java.util.function.Supplier<T> making) throws BadScript {
        try {
            return making.get();
        } catch (IllegalArgumentException refused) {
            throw wrong(String.valueOf(refused.getMessage()));
        }
    }

    static int whole(String value) {
        if (!value.matches("0|[1-9][0-9]{0,6}")) {
            throw new IllegalArgumentException("it is a whole number without a sign");
        }
        return Integer.parseInt(value);
    }

    static LocalTime clock(String value) {
        if (!value.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            throw new IllegalArgumentException("a time is written as 09:30");
        }
        return LocalTime.parse(value);
    }

    static <E extends Enum<E>> E named(String value, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "it is one of "
                                        + Arrays.stream(type.getEnumConstants())
                                                .map(Enum::name)
                                                .collect(Collectors.joining(", "))));
    }

    private <T> T read(Line entry, Reading<T> reading) throws BadScript {
        try {
            return reading.of(entry.value());
        } catch (IllegalArgumentException refused) {
            throw new BadScript(
                    file,
                    entry.number(),
                    "\u201c"
                            + entry.key()
                            + ": "
                            + entry.value()
                            + "\u201d: "
                            + refused.getMessage());
        }
    }

    private Line line(String key) throws BadScript {
        List<Line> lines = head.stream().filter(e -> e.key().equals(key)).toList();
        if (lines.isEmpty()) {
            throw wrong("the key \u201c" + key + "\u201d is missing");
        }
        if (lines.size() > 1) {
            throw new BadScript(
                    file, lines.get(1).number(), "\u201c" + key + "\u201d stands here twice");
        }
        return lines.getFirst();
    }
}
