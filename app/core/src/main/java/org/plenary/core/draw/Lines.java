package org.plenary.core.draw;

import java.util.ArrayList;
import java.util.List;

/// The draw's files are lines of UTF-8: a heading that names the format, then one thing a line,
/// each ended by a newline. There is one way to write each of them.
final class Lines {
    private Lines() {}

    /// A name that fits on a line.
    static void name(String name) {
        boolean printable = name.codePoints().noneMatch(Character::isISOControl);
        if (name.isEmpty() || name.length() > 100 || !name.equals(name.strip()) || !printable) {
            throw new IllegalArgumentException(
                    "a name is one line of 1 to 100 signs without space around it: " + name);
        }
    }

    /// Lines, each ended by a newline.
    static String text(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    /// A whole number as it is written: digits without leading zeros, at most 1,000,000,000.
    static int number(String digits) {
        boolean plain = digits.length() <= 10 && digits.matches("0|[1-9][0-9]*");
        if (!plain || Long.parseLong(digits) > 1_000_000_000L) {
            throw new IllegalArgumentException("not a whole number: " + digits);
        }
        return Integer.parseInt(digits);
    }

    /// The lines of a file with this heading, without it.
    static List<String> of(String heading, String text) {
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("the file is cut short: its last line has no end");
        }
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        lines.removeLast();
        if (lines.isEmpty() || !lines.getFirst().equals(heading)) {
            throw new IllegalArgumentException("the file does not begin with " + heading);
        }
        return lines.subList(1, lines.size());
    }
}
